/** Combining marks (tones, circumflex, breve, horn, any other) and characters that are never seen: zero-width, soft hyphen, BOM, direction marks. */
const marksAndInvisibles = /[\p{M}\p{Cf}]+/gu;

/** Letters with a stroke have no decomposition; `ð` and `ɖ` are what foreign keyboards and old fonts put for `đ`. */
const strokedD = /[đðɖ]/;

const beyondAscii = /[^\0-\x7f]/gu;

/** A stretch of white space, or one that is not a plain space. */
const whiteSpace = /\s{2,}|[^\S ]/g;

/** Characters beyond ASCII with what they fold to. Decomposing costs more than looking up, and a language has few of them. */
const folded = new Map<string, string>();
const rememberedCharacters = 4096;

/**
 * Turns text into the form in which it is searched and compared: without diacritics, `đ` as `d`, lower case,
 * invisible characters out, every stretch of white space (no-break and line ends too) one space, none at the ends.
 * Idempotent; runs in linear time. The result is for looking up, never for showing.
 */
export function foldVietnamese(text: string): string {
  // Lower case comes first: the lower case of `İ` brings a mark of its own.
  return text
    .toLowerCase()
    .replace(beyondAscii, (character) => folded.get(character) ?? foldCharacter(character))
    .replace(whiteSpace, ' ')
    .trim();
}

/** Marks are dropped and not reordered, so characters decompose one by one as they do together. */
function foldCharacter(character: string): string {
  const result = character.normalize('NFD').replace(marksAndInvisibles, '').replace(strokedD, 'd');
  if (folded.size < rememberedCharacters) folded.set(character, result);
  return result;
}
