/** A base character with its marks, or marks that have none. */
const clusters = /\P{M}\p{M}*|\p{M}+/gu;
const invisible = /\p{Cf}/gu;
const fullWidth = /[\uff01-\uff5e]/g;

/** What makes text need cleaning; composed text holds no marks that Vietnamese composes. */
const unclean = /[\p{M}\p{Cf}\uff01-\uff5e]/u;

/** Text made ready for reading, with the way back to the source. */
export interface CleanText {
  readonly text: string;
  /** Where in the source a span of `text` begins, by its first index. */
  readonly sourceStart: (index: number) => number;
  /** Where in the source a span of `text` ends, by the index behind it. */
  readonly sourceEnd: (index: number) => number;
}

/**
 * Composes text (NFC), drops invisible characters and turns full-width signs (`９７％`) into ordinary ones.
 * White space stays as it is. Linear time.
 *
 * @internal
 */
export function cleanText(source: string): CleanText {
  if (!unclean.test(source)) return { text: source, sourceStart: identity, sourceEnd: identity };
  let text = '';
  const spans: { readonly start: number; readonly end: number }[] = [];
  for (const { 0: cluster, index } of source.matchAll(clusters)) {
    const piece = cleaned(cluster);
    text += piece;
    const span = { start: index, end: index + cluster.length };
    for (let count = piece.length; count > 0; count -= 1) spans.push(span);
  }
  return { text, sourceStart: (index) => spans[index]?.start ?? source.length, sourceEnd: (index) => spans[index - 1]?.end ?? 0 };
}

const identity = (index: number): number => index;

function cleaned(text: string): string {
  return text
    .normalize('NFC')
    .replace(invisible, '')
    .replace(fullWidth, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}
