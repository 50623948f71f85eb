/** A Vietnamese encoding of before Unicode, which needs its own font (`.VnTime`, `VNI-Times`) to be readable. */
export type LegacyFont = 'TCVN3' | 'VNI';

/** Letters that only Vietnamese in Unicode has. A text that holds one is not in a legacy font. */
export const unicodeVietnamese = /[\u1ea0-\u1ef9đĐơƠưƯăĂ]/;

/** TCVN3 puts its vowels on the places of signs (`µ` is à, `¸` is á, `®` is đ): signs that stand inside a word. */
const tcvn3Sign = /[A-Za-zÀ-ÿ][µ¶·¸¹¨©ª«¬\u00ad®»¼½¾]|[®§©¨][A-Za-zÀ-ÿµ¶·¸¹]/g;

/** VNI writes a vowel and its mark as two letters, in pairs that no Vietnamese word has: `aâ`, `eä`, `oø`. */
const vniPair = /[aeouyAEOUY][øùûõïØÙÛÕÏ]|[aeoAEO][âäåÂÄÅ]|[aA][êëüÊËÜ]|[öôÖÔ][ùøûõïÙØÛÕÏ]/g;

/**
 * Recognises text typed in a legacy font.
 *
 * @param hits How many signs it takes; a short text in the neighbourhood of recognised ones may do with one.
 */
export function legacyFontOf(text: string, hits = 2): LegacyFont | undefined {
  if (unicodeVietnamese.test(text)) return undefined;
  if ((text.match(tcvn3Sign)?.length ?? 0) >= hits) return 'TCVN3';
  if ((text.match(vniPair)?.length ?? 0) >= hits) return 'VNI';
  return undefined;
}
