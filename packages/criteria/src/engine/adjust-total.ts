import { compareSum, exactSum, exactText, nearest, roundSum, showSum, sumOf, type Exact, type Sum } from '@xaso/core/exact';
import { exactDecimal } from '../rule/exact-decimal.js';
import type { Judged } from './evaluate-criterion.js';
import type { CriteriaPlan, PlannedNode } from './plan.js';
import { sumPoints, type NodeSums } from './sum-points.js';

/**
 * Adds bonus and penalty to the total, and keeps it within the bounds of the set. Groups are without them.
 *
 * @param counted What was judged, with bonus and penalty out of the sum.
 */
export function adjustTotal(plan: CriteriaPlan, sums: ReadonlyMap<PlannedNode, NodeSums>, judged: readonly Judged[], counted: readonly Judged[]): NodeSums {
  const rounded = sums.get(plan.root)!;
  const { totalLimits, rounding } = plan.set;
  const adjusting = judged.filter((_, index) => plan.criteria[index]!.criterion.counts !== undefined).map(({ outcome }) => outcome);
  if (adjusting.length === 0 && totalLimits === undefined) return rounded;
  const isRounded = rounding.at === 'total';
  const whole = isRounded ? unrounded(plan, counted) : rounded;
  const settled = adjusting.filter((outcome) => outcome.settled).map(({ low }) => low);
  const unsettled = adjusting.filter((outcome) => !outcome.settled);
  const known = whole.known === undefined && settled.length === 0 ? undefined : limited([...(whole.known?.parts ?? []), ...settled], totalLimits);
  const low = limited([...whole.low.parts, ...settled, ...unsettled.map((outcome) => outcome.low)], totalLimits);
  const high = limited([...whole.high.parts, ...settled, ...unsettled.map((outcome) => outcome.high)], totalLimits);
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

/** The total before it is rounded: that is done once, with bonus and penalty in it. */
function unrounded(plan: CriteriaPlan, counted: readonly Judged[]): NodeSums {
  const { set } = plan;
  return sumPoints({ ...plan, set: { ...set, rounding: { ...set.rounding, at: 'display' } } }, counted).get(plan.root)!;
}

function limited(parts: readonly Exact[], limits: { readonly min?: number | undefined; readonly max?: number | undefined } = {}): Sum {
  const sum = sumOf(parts);
  const { min, max } = limits;
  if (max !== undefined && compareSum(sum, exactDecimal(max)) > 0) return sumOf([exactDecimal(max)]);
  return min !== undefined && compareSum(sum, exactDecimal(min)) < 0 ? sumOf([exactDecimal(min)]) : sum;
}
