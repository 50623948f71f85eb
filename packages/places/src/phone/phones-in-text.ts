/** A telephone number of Viet Nam inside other text: 0 or +84 and eight to nine digits, or 1800 and 1900 numbers, grouped or not, with the brackets around it. */
const inText = /(?:\(\s?)?(?<![0-9])(?:(?:\+84|84|0)[ .-]?[235789](?:[ .-]?[0-9]){7,8}|1[89]00[ .-]?[0-9]{2,4}[ .-]?[0-9]{0,4})(?![0-9])(?:\s?\))?/g;

/** Words that lead to a number. */
const lead = /(?:sđt|đt|tel|điện thoại|số điện thoại|liên hệ|lh|zalo|hotline|di động|phone)\s{0,3}[:.]?\s{0,3}$/iu;

/** Whether a telephone number stands in a text. */
export function hasPhoneInText(text: string): boolean {
  return text.slice(0, 20_000).search(inText) !== -1;
}

/** Whether a text is one telephone number, with or without the words that lead to it. */
export function isPhoneAlone(text: string): boolean {
  return hasPhoneInText(text) && textWithoutPhones(text).replace(/[\s,;/–-]+/g, '') === '';
}

/** A text without its telephone numbers and what led to them. */
export function textWithoutPhones(text: string): string {
  const pieces = text.slice(0, 20_000).split(inText);
  const rest = pieces
    .map((piece, index) => (index === pieces.length - 1 ? piece : piece.slice(-60).search(lead) === -1 ? piece : piece.slice(0, piece.length - Math.min(60, piece.length)) + piece.slice(-60).replace(lead, '')))
    .map((piece) => piece.replace(/[\s,;:(/–-]{1,20}$/u, ''))
    .join(' ')
    .replace(/[^\S\n]+/gu, ' ')
    .trim();
  // What stood on both sides of a number can be one together.
  return pieces.length > 1 && hasPhoneInText(rest) ? textWithoutPhones(rest) : rest;
}

/** A text whose numbers can't be dialled any more, for findings: others than the owner read them. */
export function maskedPhones(text: string): string {
  return text.replace(/[0-9][0-9 .-]{6,40}[0-9]/g, (number) => `${number.slice(0, 3)}…`);
}
