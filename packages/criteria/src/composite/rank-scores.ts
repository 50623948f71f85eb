/** How equal scores are numbered: 17, 17, 19 (`min`); 17, 17, 18 (`dense`); 17.5, 17.5, 19 (`average`). */
export type Ties = 'min' | 'dense' | 'average';

/** The place of one score. */
export interface ScoreRank {
  /** From 1; half numbers only with `average`. */
  readonly rank: number;
  /** How many others share it. */
  readonly tiedWith: number;
}

/**
 * How far apart two scores may be and still be the same, as a part of the largest. Doubles hold some sixteen digits; what differs in the thirteenth
 * is how the machine adds (0.1 + 0.2 against 0.3) and no difference between two communes.
 */
const sameWithin = 1e-12;

/**
 * Puts scores in order, the highest first, as they are and not as they are shown: 0.80024 stands before 0.80021.
 *
 * @returns for each score its rank; `undefined` for one that is missing, which is not the last but has no place.
 */
export function rankScores(scores: readonly (number | undefined)[], ties: Ties = 'min'): readonly (ScoreRank | undefined)[] {
  const order = scores.flatMap((score, index) => (score === undefined ? [] : [{ score, index }])).sort((one, other) => other.score - one.score || one.index - other.index);
  const margin = tieMargin(order.map(({ score }) => score));
  const ranks = new Array<ScoreRank | undefined>(scores.length).fill(undefined);
  let distinct = 0;
  for (let from = 0, to = 0; from < order.length; from = to) {
    while (to < order.length && order[from]!.score - order[to]!.score <= margin) to += 1;
    distinct += 1;
    const rank = ties === 'dense' ? distinct : ties === 'min' ? from + 1 : (from + 1 + to) / 2;
    for (const { index } of order.slice(from, to)) ranks[index] = { rank, tiedWith: to - from - 1 };
  }
  return ranks;
}

/** How far apart two of these scores may be and still be the same. */
export function tieMargin(scores: Iterable<number>): number {
  let largest = 0;
  for (const score of scores) largest = Math.max(largest, Math.abs(score));
  return largest * sameWithin;
}
