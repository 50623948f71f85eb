/** A Vietnamese telephone number inside other text: a zero or +84, then eight or nine more digits, in groups or not. */
const phone = /(?:\+84|\b84|\b0)[ .-]?[1-9](?:[ .-]?[0-9]){7,8}(?![0-9])/g;

/** Words that stand before a number and say no more than that it is one. */
const labels = /^(?:sđt|đt|tel|điện thoại|số điện thoại|liên hệ|lh|zalo|hotline|di động)?\s{0,3}[:.]?\s{0,3}/iu;

/** Whether a cell holds a telephone number and nothing else. */
export function isPhone(text: string): boolean {
  const rest = text.trim().replace(labels, '').replace(phone, '').replace(/[\s,;/–-]+/g, '');
  return rest === '' && hasPhone(text);
}

/** Whether a telephone number stands somewhere in a text. */
export function hasPhone(text: string): boolean {
  return text.length <= 20_000 && text.search(phone) !== -1;
}

/** A text without its telephone numbers and the words that led to them. */
export function withoutPhones(text: string): string {
  return text
    .replace(phone, '\u0000')
    .replace(/[\s,;:(/–-]{0,10}(?:(?:sđt|đt|tel|điện thoại|liên hệ|zalo|hotline)\s{0,3}[:.]?\s{0,3})?\u0000\)?/giu, '')
    .replace(/[^\S\n]+/gu, ' ')
    .trim();
}

/** A text whose numbers can't be dialled any more, for findings: they are read by others than the owner. */
export function masked(text: string): string {
  return text.replace(/[0-9][0-9 .-]{6,}[0-9]/g, (digits) => `${digits.slice(0, 3)}…`);
}
