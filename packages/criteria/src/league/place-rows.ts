/** How equal totals are numbered: 17, 17, 19 (`min`); 17, 17, 18 (`dense`); 17.5, 17.5, 19 (`average`). */
export type PlaceTies = 'min' | 'dense' | 'average';

/** Rows in order of their scores. */
export interface PlacedRows {
  /** Rows with a score, the highest first; equal ones in the order in which they came. */
  readonly order: readonly number[];
  /** Rank by row; `NaN` for a row without a score, which is not the last but has no place. */
  readonly ranks: Float64Array;
  /** How many rows share the score, by row; 0 without one. */
  readonly shared: Uint32Array;
  /** How many rows stand above, by row. */
  readonly above: Uint32Array;
}

/**
 * Puts rows in order, the highest score first. Scores are compared as the decimals that the document holds: a JSON decimal means its shortest text,
 * so that two are the same exactly when the doubles are, and nothing is rounded before it is compared.
 *
 * @param rows Which rows take part, each once; all of them when left out.
 */
export function placeRows(scores: readonly (number | null)[], ties: PlaceTies = 'min', rows?: readonly number[]): PlacedRows {
  const sorted = knownScores(scores, rows).sort();
  const count = sorted.length;
  const ranks = new Float64Array(scores.length).fill(NaN);
  const shared = new Uint32Array(scores.length);
  const above = new Uint32Array(scores.length);
  const order = new Array<number>(count).fill(0);
  /** How many of the rows that stand from a place on have found it. */
  const taken = new Uint32Array(count);
  const distinct = ties === 'dense' ? distinctAbove(sorted) : undefined;
  const place = (row: number): void => {
    const score = scores[row]!;
    if (score === null) return;
    const from = firstNotBelow(sorted, score);
    const to = firstAbove(sorted, score);
    const better = count - to;
    above[row] = better;
    shared[row] = to - from;
    ranks[row] = distinct !== undefined ? distinct[to]! + 1 : ties === 'min' ? better + 1 : (better + 1 + count - from) / 2;
    order[better + taken[better]!] = row;
    taken[better]! += 1;
  };
  if (rows === undefined) for (let row = 0; row < scores.length; row += 1) place(row);
  else rows.forEach(place);
  return { order, ranks, shared, above };
}

/** Sorted without a comparison function, numbers alone: for the communes of a country that is several times faster than to sort their rows. */
function knownScores(scores: readonly (number | null)[], rows: readonly number[] | undefined): Float64Array {
  const known = new Float64Array(rows?.length ?? scores.length);
  let count = 0;
  const take = (score: number | null): void => {
    if (score !== null) known[count++] = score;
  };
  if (rows === undefined) scores.forEach(take);
  else for (const row of rows) take(scores[row]!);
  return known.subarray(0, count);
}

/** How many different scores stand at a place and above it, in scores from low to high. */
function distinctAbove(sorted: Float64Array): Uint32Array {
  const distinct = new Uint32Array(sorted.length + 1);
  for (let at = sorted.length - 1; at >= 0; at -= 1) distinct[at] = distinct[at + 1]! + (sorted[at] === sorted[at + 1] ? 0 : 1);
  return distinct;
}

function firstNotBelow(sorted: Float64Array, score: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < score) low = middle + 1;
    else high = middle;
  }
  return low;
}

function firstAbove(sorted: Float64Array, score: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! <= score) low = middle + 1;
    else high = middle;
  }
  return low;
}
