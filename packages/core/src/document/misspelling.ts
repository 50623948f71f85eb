/** Shorter names differ by a letter without being meant. */
const shortestName = 4;

/**
 * Whether a name looks like another one mistyped: other case or signs between the words, or one letter
 * too many, too few, wrong, or two in wrong order.
 */
export function isMisspelling(written: string, meant: string): boolean {
  if (written.length > 80) return false;
  const [a, b] = [letters(written), letters(meant)];
  return a !== '' && (a === b || (Math.min(a.length, b.length) >= shortestName && isOneEditApart(a, b)));
}

function letters(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function isOneEditApart(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
