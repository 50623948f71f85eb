import type { Finding } from '@xaso/core';
import { aggregate, compileAggregation } from '../composite/aggregation.js';
import { compose } from '../composite/compose.js';
import type { CompositeData } from '../composite/composite-data.js';
import type { CompositeIndex } from '../composite/composite-index.schema.js';
import type { DrawOptions } from './doubt.js';
import { drawWeightsInto } from './draw-weights.js';
import { otherFigures } from './other-figures.js';
import { DoubleRanker } from './rank-doubles.js';
import { seededRandom } from './random.js';

/** All draws: for each, the score and the rank of each unit. */
export interface RankDraws {
  readonly seed: number;
  readonly draws: number;
  readonly units: readonly { readonly id: string; readonly name: string }[];
  /** Ranks without any doubt; `undefined` for a unit without a score. */
  readonly ranks: readonly (number | undefined)[];
  /** Draw after draw, within it unit after unit; 0 where a unit had no score. */
  readonly drawnRanks: Uint32Array;
  /** In the same order; NaN where a unit had no score. For further reckoning, not for showing. */
  readonly drawnScores: Float64Array;
}

/** What comes of drawing. */
export interface DrawResult {
  readonly value: RankDraws | undefined;
  /** Those of the index without doubt. */
  readonly findings: readonly Finding[];
}

const usualDraws = 1000;

/**
 * Works an index out many times, each time with other weights, other stand-ins for what is missing or other counts, and keeps who came where.
 *
 * @throws RangeError for a seed that is no whole number, and for a number of draws that can not be.
 */
export function drawRanks(index: CompositeIndex, data: CompositeData, options: DrawOptions): DrawResult {
  const { seed, draws = usualDraws } = options;
  if (!Number.isSafeInteger(draws) || draws < 1) throw new RangeError(`The number of draws is a whole number from 1 on, and "${draws}" is none.`);
  const random = seededRandom(seed);
  const { value: plain, findings } = compose(index, data);
  if (plain === undefined) return { value: undefined, findings };
  const size = plain.units.length;
  const drawnRanks = new Uint32Array(draws * size);
  const drawnScores = new Float64Array(draws * size);
  const ranker = new DoubleRanker(size);
  const steady = compileAggregation(index, plain.stages.normalised, data.year);
  const weights = steady.weights.map((list) => Float64Array.from(list));
  const scratch = steady.nodes.map(() => new Float64Array(size));
  const figures = options.missing === undefined && options.counts === undefined ? undefined : otherFigures(index, data, plain.stages, options);
  for (let draw = 0; draw < draws; draw += 1) {
    if (options.weights !== undefined) drawWeightsInto(weights, steady, options.weights, random);
    const aggregation = figures === undefined ? steady : figures(random);
    const { values, gaps } = aggregate(aggregation, weights, scratch)[aggregation.total]!;
    const scores = drawnScores.subarray(draw * size, (draw + 1) * size);
    scores.set(values);
    for (const row of gaps?.rows ?? []) scores[row] = Number.NaN;
    ranker.rank(scores, drawnRanks, draw * size);
  }
  return { value: { seed, draws, units: plain.units, ranks: plain.ranks.map((rank) => rank?.rank), drawnRanks, drawnScores }, findings };
}
