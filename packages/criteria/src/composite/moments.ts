import { sumOf } from './sum.js';

/** Arithmetic mean; none of nothing. */
export function meanOf(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : sumOf(values) / values.length;
}

/** Standard deviation of a sample, over n − 1; none of fewer than two figures. */
export function sampleDeviation(values: readonly number[]): number | undefined {
  const centre = meanOf(values);
  if (centre === undefined || values.length < 2) return undefined;
  return Math.sqrt(sumOf(values.map((value) => (value - centre) ** 2)) / (values.length - 1));
}

/**
 * Skewness adjusted for the size of the sample (G1): n/((n − 1)(n − 2)) · Σ((x − mean)/s)³, as spreadsheets have it.
 * None of fewer than three figures, or of figures that are all the same.
 *
 * Source: Joanes and Gill, "Comparing measures of sample skewness and kurtosis", The Statistician 47 (1998).
 */
export function skewness(values: readonly number[]): number | undefined {
  const n = values.length;
  const powers = standardPowers(values, 3);
  return powers === undefined || n < 3 ? undefined : (n / ((n - 1) * (n - 2))) * powers;
}

/**
 * Excess kurtosis adjusted for the size of the sample (G2): n(n + 1)/((n − 1)(n − 2)(n − 3)) · Σ((x − mean)/s)⁴ − 3(n − 1)²/((n − 2)(n − 3)).
 * None of fewer than four figures, or of figures that are all the same. Source: as for `skewness`.
 */
export function excessKurtosis(values: readonly number[]): number | undefined {
  const n = values.length;
  const powers = standardPowers(values, 4);
  if (powers === undefined || n < 4) return undefined;
  return ((n * (n + 1)) / ((n - 1) * (n - 2) * (n - 3))) * powers - (3 * (n - 1) ** 2) / ((n - 2) * (n - 3));
}

function standardPowers(values: readonly number[], power: number): number | undefined {
  const centre = meanOf(values);
  const deviation = sampleDeviation(values);
  if (centre === undefined || deviation === undefined || isConstant(values) || deviation === 0) return undefined;
  return sumOf(values.map((value) => ((value - centre) / deviation) ** power));
}

/** Whether all figures are the same, told by themselves: a deviation of doubles need not be 0. */
export function isConstant(values: readonly number[]): boolean {
  return values.every((value) => value === values[0]);
}
