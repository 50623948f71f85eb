import { roundSum, roundUp, subtract, type Exact, type Sum } from '@xaso/core/exact';
import type { BandRef, BandResult } from './evaluation.js';
import type { CriteriaPlan } from './plan.js';
import { reaches, type NodeSums } from './sum-points.js';

/** The band of the total; two bands, as long as missing points could change it. */
export function bandOf(plan: CriteriaPlan, sums: NodeSums): BandResult | undefined {
  const at = (sum: Sum): number => plan.bands.filter(({ min }) => reaches(sum, min)).length - 1;
  return bandResult(plan, sums, at(sums.low), at(sums.high));
}

/** The result of the lowest and the highest band that are possible, by their places. */
export function bandResult({ bands, set }: CriteriaPlan, { low }: NodeSums, lowest: number, highest: number): BandResult | undefined {
  if (bands.length === 0) return undefined;
  const next = bands[lowest + 1];
  const ref = (index: number): BandRef | undefined => bands[index]?.ref;
  return {
    certain: lowest === highest && set.complete,
    lowest: ref(lowest),
    highest: ref(highest),
    next: next && { band: next.ref, gap: gapTo(next.min, low, set.rounding.digits) },
  };
}

/** Points that are missing to a line, rounded up: what is told is enough. */
function gapTo(line: Exact, sum: Sum, digits: number): number {
  return Math.max(0, roundUp(subtract(line, roundSum(sum, { mode: 'floor', digits })), digits));
}
