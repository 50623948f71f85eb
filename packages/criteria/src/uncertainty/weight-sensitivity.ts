import { aggregate, compileAggregation, type Aggregation } from '../composite/aggregation.js';
import { compose } from '../composite/compose.js';
import type { CompositeData } from '../composite/composite-data.js';
import type { CompositeIndex } from '../composite/composite-index.schema.js';
import { DoubleRanker } from './rank-doubles.js';
import { sobolDesign, sobolIndices, type SobolDesign, type SobolIndex } from './sobol.js';

/** How much one weight accounts for of what all weights together do to the order of units. */
export interface WeightSensitivity extends SobolIndex {
  readonly group: string;
  readonly of: string;
}

/** How far weights may be off, and at how many points that is looked at. */
export interface SensitivityOptions {
  readonly seed: number;
  /** Points of each sample; size · (weights + 2) in all. 512 unless said otherwise. */
  readonly size?: number | undefined;
  /** By what part each weight may be larger or smaller. */
  readonly within: number;
}

const usualSize = 512;

/** One weight that is in doubt: its group and its place in it. */
interface Factor {
  readonly node: number;
  readonly part: number;
}

/**
 * Which weights the order of units hangs on: first and total indices of each weight, of the mean number of places by which units move against the
 * order as it is.
 *
 * @returns none where the index is broken or no weight within reach moves anybody.
 * @throws RangeError for a seed that is no whole number.
 */
export function weightSensitivity(index: CompositeIndex, data: CompositeData, { seed, size = usualSize, within }: SensitivityOptions): readonly WeightSensitivity[] | undefined {
  const { value } = compose(index, data);
  if (value === undefined) return undefined;
  const aggregation = compileAggregation(index, value.stages.normalised, data.year);
  const factors = factorsOf(aggregation);
  const design = sobolDesign(factors.length, size, seed);
  const indices = sobolIndices(design, shiftsAt(design, aggregation, factors, within));
  return indices?.map((each, at) => {
    const { node, part } = factors[at]!;
    const { id, members } = index.groups.find((group) => group.id === aggregation.nodes[node]!.id)!;
    return { group: id, of: members[part]!.of, ...each };
  });
}

/** Weights that can do something: a weight alone in its group is always the whole of it. */
function factorsOf({ weights }: Aggregation): readonly Factor[] {
  return weights.flatMap((list, node) => {
    const parts = [...list.keys()].filter((part) => list[part]! > 0);
    return parts.length < 2 ? [] : parts.map((part) => ({ node, part }));
  });
}

/** At each point, by how many places units move in the mean. */
function shiftsAt({ points }: SobolDesign, aggregation: Aggregation, factors: readonly Factor[], within: number): readonly number[] {
  const { size, weights, total } = aggregation;
  const ranker = new DoubleRanker(size);
  const scratch = weights.map(() => new Float64Array(size));
  const drawn = weights.map((list) => Float64Array.from(list));
  const ranksOf = (): Uint32Array => {
    const { values, gaps } = aggregate(aggregation, drawn, scratch)[total]!;
    for (const row of gaps?.rows ?? []) values[row] = Number.NaN;
    const ranks = new Uint32Array(size);
    ranker.rank(values, ranks, 0);
    return ranks;
  };
  const plain = ranksOf();
  return points.map((point) => {
    for (const [at, { node, part }] of factors.entries()) drawn[node]![part] = weights[node]![part]! * (1 + within * (2 * point[at]! - 1));
    return ranksOf().reduce((sum, rank, row) => sum + Math.abs(rank - plain[row]!), 0) / size;
  });
}
