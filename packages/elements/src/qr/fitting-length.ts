/**
 * How many characters the largest code (version 40) holds at level M (ISO/IEC 18004, table 7):
 * digits alone and capitals are packed more densely than bytes.
 */
const mostDigits = 5_596;
const mostCapitals = 3_391;
const mostBytes = 2_331;

/** How many characters of a text, from its beginning, fit into one QR code of error correction M; all of them when it is not too long. */
export function fittingLength(text: string): number {
  if (/^\d*$/.test(text)) return Math.min(text.length, mostDigits);
  if (/^[A-Z0-9 $%*+./:-]*$/.test(text)) return Math.min(text.length, mostCapitals);
  let bytes = 0;
  let length = 0;
  for (const character of text) {
    bytes += bytesOf(character);
    if (bytes > mostBytes) break;
    length += 1;
  }
  return length;
}

/** Bytes of one character in UTF-8: most letters of Vietnamese with a tone take three. */
function bytesOf(character: string): number {
  const code = character.codePointAt(0)!;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
