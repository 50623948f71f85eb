import { tieMargin } from '../composite/rank-scores.js';

/** Writes the ranks of scores, the highest first; equal ones share the smallest number, NaN has rank 0. Made for a thousand rankings in a row. */
export class DoubleRanker {
  readonly #sorted: Float64Array;

  /** @param size How many scores each ranking has. */
  constructor(size: number) {
    this.#sorted = new Float64Array(size);
  }

  /** @param into Where ranks are written, from `at` on. */
  rank(scores: Float64Array, into: Uint32Array, at: number): void {
    const sorted = this.#sorted;
    let count = 0;
    for (const score of scores) {
      if (Number.isNaN(score)) continue;
      sorted[count] = score;
      count += 1;
    }
    const known = sorted.subarray(0, count).sort();
    const margin = count === 0 ? 0 : tieMargin([known[0]!, known[count - 1]!]);
    for (let row = 0; row < scores.length; row += 1) {
      const score = scores[row]!;
      into[at + row] = Number.isNaN(score) ? 0 : count - countUpTo(known, score + margin) + 1;
    }
  }
}

/** How many sorted numbers are not above a line. */
function countUpTo(sorted: Float64Array, line: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! <= line) low = middle + 1;
    else high = middle;
  }
  return low;
}
