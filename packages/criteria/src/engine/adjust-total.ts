import { compareSum, exactSum, exactText, nearest, roundSum, showSum, sumOf, type Exact, type Sum } from '@xaso/core/exact';
import { exactDecimal } from '../rule/exact-decimal.js';
import type { Judged } from './evaluate-criterion.js';
import type { CriteriaPlan } from './plan.js';
import type { NodeSums } from './sum-points.js';

/** Adds bonus and penalty to the total, and keeps it within the bounds of the set. Groups are without them. */
export function adjustTotal(plan: CriteriaPlan, whole: NodeSums, judged: readonly Judged[]): NodeSums {
  const { totalLimits, rounding } = plan.set;
  const adjusting = judged.filter((_, index) => plan.criteria[index]!.criterion.counts !== undefined).map(({ outcome }) => outcome);
  if (adjusting.length === 0 && totalLimits === undefined) return whole;
  const settled = adjusting.filter((outcome) => outcome.settled).map(({ low }) => low);
  const unsettled = adjusting.filter((outcome) => !outcome.settled);
  const known = whole.known === undefined && settled.length === 0 ? undefined : limited([...(whole.known?.parts ?? []), ...settled], totalLimits);
  const low = limited([...whole.low.parts, ...settled, ...unsettled.map((outcome) => outcome.low)], totalLimits);
  const high = limited([...whole.high.parts, ...settled, ...unsettled.map((outcome) => outcome.high)], totalLimits);
  const isRounded = rounding.at === 'total';
  const show = (sum: Sum): number => (isRounded ? nearest(roundSum(sum, rounding)) : showSum(sum, rounding, plan.root.lines));
  const isOpen = whole.total.open !== undefined || unsettled.length > 0;
  return {
    known,
    low: isRounded ? sumOf([roundSum(low, rounding)]) : low,
    high: isRounded ? sumOf([roundSum(high, rounding)]) : high,
    total: {
      ...whole.total,
      points: known && { rounded: show(known), exact: exactText(exactSum(known)) },
      open: isOpen ? { min: show(low), max: show(high) } : undefined,
    },
  };
}

function limited(parts: readonly Exact[], limits: { readonly min?: number | undefined; readonly max?: number | undefined } = {}): Sum {
  const sum = sumOf(parts);
  const { min, max } = limits;
  if (max !== undefined && compareSum(sum, exactDecimal(max)) > 0) return sumOf([exactDecimal(max)]);
  return min !== undefined && compareSum(sum, exactDecimal(min)) < 0 ? sumOf([exactDecimal(min)]) : sum;
}
