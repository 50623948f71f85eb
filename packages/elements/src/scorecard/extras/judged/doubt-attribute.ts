/** More than half is no counting that is a little off. */
const most = 50;

/**
 * By how many percent counts may be off, as a page says it: `2`, `2.5`, `2,5`, `2%`. Undefined where it says nothing; `wrong` for what is no number
 * over 0 and up to 50.
 */
export function readDoubt(text: string | null): number | 'wrong' | undefined {
  const written = text?.trim() ?? '';
  if (written === '') return undefined;
  const [, number] = /^(\d{1,2}(?:[.,]\d{1,2})?) ?%?$/.exec(written) ?? [];
  const percent = Number(number?.replace(',', '.'));
  return percent > 0 && percent <= most ? percent : 'wrong';
}
