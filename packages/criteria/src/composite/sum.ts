/**
 * Sum of doubles with the lost low digits kept (Neumaier, "Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen", 1974),
 * so that the order of units does not show in the last digits.
 */
export function sumOf(values: Iterable<number>): number {
  let sum = 0;
  let lost = 0;
  for (const value of values) {
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return Number.isFinite(lost) ? sum + lost : sum;
}
