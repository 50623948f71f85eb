import { compare, zero, type Exact } from '@xaso/core/exact';
import { changeTo, isOn, type Side } from './change.js';
import { exactDecimal } from './exact-decimal.js';
import { shareOfPercent } from './proportion.js';
import type { RuleFrame } from './rule.js';
import { isAmount, type Amount, type Between, type Change, type PointRange, type Value } from './value.js';

/** A line that an operand has to be on the right side of, and what that is worth. */
export interface Threshold extends Side {
  readonly weight: Exact;
}

/** Makes a threshold exact; that of a share is written in percentage points. */
export function thresholdOf(spec: { readonly threshold: number; readonly strict?: boolean | undefined }, side: Side['side'], { weight, kinds: [kind] }: RuleFrame): Threshold {
  const at = kind === 'share' ? shareOfPercent(spec.threshold) : exactDecimal(spec.threshold);
  return { at, side, open: spec.strict === true, weight };
}

/** The whole weight on the right side of the line, nothing on the other. */
export function thresholdPoints(threshold: Threshold, { value }: Amount): Exact {
  return isOn(threshold, value) ? threshold.weight : zero;
}

/** Both verdicts, unless the bounds lie on one side of the line. */
export function thresholdRange(threshold: Threshold, value: Value): PointRange {
  if (isAmount(value)) {
    const points = thresholdPoints(threshold, value);
    return { min: points, max: points };
  }
  return { min: surely(threshold, value) ? threshold.weight : zero, max: possibly(threshold, value) ? threshold.weight : zero };
}

/** The move across the line. */
export function thresholdChange(threshold: Threshold, amount: Amount, goal: Exact): readonly Change[] {
  if (compare(goal, zero) <= 0 || compare(goal, threshold.weight) > 0) return [];
  const change = changeTo(threshold, 0, amount);
  return change === undefined ? [] : [change];
}

/** Whether every number within the bounds is on the right side. */
function surely({ at, side, open }: Side, { low, lowOpen, high, highOpen }: Between): boolean {
  const [bound, boundOpen] = side === 'above' ? [low, lowOpen] : [high, highOpen];
  return bound !== undefined && isOn({ at, side, open: open && !boundOpen }, bound);
}

/** Whether some number within the bounds is on the right side. */
function possibly({ at, side, open }: Side, { low, lowOpen, high, highOpen }: Between): boolean {
  const [bound, boundOpen] = side === 'above' ? [high, highOpen] : [low, lowOpen];
  return bound === undefined || isOn({ at, side, open: open || boundOpen }, bound);
}
