/**
 * Quantile of sorted numbers, type 7 of Hyndman and Fan ("Sample quantiles in statistical packages", The American Statistician 50, 1996): the straight
 * line between the two numbers around place (n − 1)p. It is what R, NumPy and spreadsheets mean unless told otherwise.
 *
 * @param sorted Ascending.
 * @param share From 0 to 1.
 * @returns none of nothing, or of a share outside.
 */
export function quantile(sorted: ArrayLike<number>, share: number): number | undefined {
  if (sorted.length === 0 || !(share >= 0 && share <= 1)) return undefined;
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return low === high ? low : low + (place - below) * (high - low);
}
