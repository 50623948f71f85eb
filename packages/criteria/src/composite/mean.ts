/** How parts are put together. */
export type MeanKind = 'arithmetic' | 'geometric' | 'harmonic' | 'minimum';

/**
 * One number of several: Σwx/Σw, exp(Σw·ln x/Σw), Σw/Σ(w/x), or the least. A part of weight 0 has no say. A part of 0 makes the geometric and
 * the harmonic mean 0, which is what they come to when it nears 0; a negative one leaves them without a value.
 *
 * @returns NaN where there is none: nothing weighs, or a part is negative. It is for columns of doubles; `undefined` stands at every public place.
 */
export function weightedMean(kind: MeanKind, values: ArrayLike<number>, weights: ArrayLike<number>, count = values.length): number {
  let whole = 0;
  let sum = 0;
  let hasZero = false;
  let least = Infinity;
  for (let index = 0; index < count; index += 1) {
    const weight = weights[index]!;
    const value = values[index]!;
    if (weight === 0) continue;
    whole += weight;
    if (kind === 'minimum') least = Math.min(least, value);
    else if (kind === 'arithmetic') sum += weight * value;
    else if (value < 0) return Number.NaN;
    else if (value === 0) hasZero = true;
    else sum += kind === 'geometric' ? weight * Math.log(value) : weight / value;
  }
  if (whole === 0) return Number.NaN;
  if (hasZero) return 0;
  if (kind === 'minimum') return least;
  if (kind === 'arithmetic') return sum / whole;
  return kind === 'geometric' ? Math.exp(sum / whole) : whole / sum;
}
