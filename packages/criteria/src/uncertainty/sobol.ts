import { seededRandom } from './random.js';

/** Points at which a model has to be asked: two independent samples, and for each factor the first with that factor of the second. */
export interface SobolDesign {
  readonly factors: number;
  readonly size: number;
  /** Rows of numbers from 0 to 1, one a factor: `size` of the first sample, `size` of the second, then `size` for each factor. */
  readonly points: readonly Float64Array[];
}

/** How much of the variance of a model one factor accounts for. */
export interface SobolIndex {
  /** By itself. */
  readonly first: number;
  /** With everything that it does together with others. */
  readonly total: number;
}

/**
 * A design of size · (factors + 2) points, drawn by the seed.
 *
 * @throws RangeError for a seed that is no whole number.
 */
export function sobolDesign(factors: number, size: number, seed: number): SobolDesign {
  const random = seededRandom(seed);
  const sample = (): Float64Array[] => [...Array(size).keys()].map(() => Float64Array.from({ length: factors }, random.next));
  const [first, second] = [sample(), sample()];
  const mixed = [...Array(factors).keys()].map((factor) => first.map((row, at) => row.map((value, place) => (place === factor ? second[at]![factor]! : value))));
  return { factors, size, points: [...first, ...second, ...mixed.flat()] };
}

/**
 * First and total indices out of a model's answers at the points of a design, in their order.
 * First: mean of f(B)(f(ABᵢ) − f(A)) over the variance (Saltelli and others, Computer Physics Communications 181, 2010, table 2 b).
 * Total: half the mean of (f(A) − f(ABᵢ))² over the variance (Jansen, Computer Physics Communications 117, 1999).
 *
 * @returns none where the answers are not as many as the points, are no numbers, or are all the same: nothing varies, so that nothing accounts for it.
 */
export function sobolIndices({ factors, size }: Pick<SobolDesign, 'factors' | 'size'>, answers: ArrayLike<number>): readonly SobolIndex[] | undefined {
  if (size < 2 || answers.length !== size * (factors + 2) || ![...Array(answers.length).keys()].every((at) => Number.isFinite(answers[at]))) return undefined;
  const both = [...Array(2 * size).keys()].map((at) => answers[at]!);
  const mean = both.reduce((sum, answer) => sum + answer, 0) / both.length;
  // Taken from the mean, lest a large constant drowns what varies.
  const answer = (block: number, at: number): number => answers[block * size + at]! - mean;
  const variance = both.reduce((sum, each) => sum + (each - mean) ** 2, 0) / both.length;
  if (both.every((each) => each === both[0])) return undefined;
  return [...Array(factors).keys()].map((factor) => {
    let first = 0;
    let total = 0;
    for (let at = 0; at < size; at += 1) {
      const change = answer(factor + 2, at) - answer(0, at);
      first += answer(1, at) * change;
      total += change * change;
    }
    return { first: first / size / variance, total: total / (2 * size) / variance };
  });
}
