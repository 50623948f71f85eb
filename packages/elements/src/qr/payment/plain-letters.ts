/** A text in the plain letters that banks take: "Nộp phí chứng thực" is "Nop phi chung thuc"; signs beyond the usual ones become spaces. */
export function plainLetters(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/[^A-Za-z0-9 .,\-/]/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
}
