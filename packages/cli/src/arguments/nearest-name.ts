/**
 * The name that somebody meant who wrote another one: the nearest of the names, when a slip or two would make the difference.
 * A name that begins the way it was written counts as near, too: `--cat` for `--catalogue`.
 */
export function nearestName(written: string, names: readonly string[]): string | undefined {
  const word = written.toLowerCase().slice(0, longestName);
  if (word.length < 2) return undefined;
  let nearest: { readonly name: string; readonly slips: number } | undefined;
  for (const name of names) {
    const slips = slipsBetween(word, name);
    if (slips <= Math.max(1, Math.floor(name.length / 3)) && (nearest === undefined || slips < nearest.slips)) nearest = { name, slips };
  }
  return nearest?.name ?? (word.length < 3 ? undefined : names.find((name) => name.startsWith(word)));
}

/** Longer words are no slips of a name, and would only cost time. */
const longestName = 40;

/** How many letters are missing, superfluous, wrong, or changed places with their neighbour (optimal string alignment). */
function slipsBetween(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + same, swapped ? before[j - 2]! + 1 : Infinity);
    }
    before = above;
    above = row;
  }
  return above[b.length]!;
}
