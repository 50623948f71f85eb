import { compare, divide, larger, multiply, one, smaller, zero, type Exact } from '@xaso/core/exact';
import { changeTo, type Side } from './change.js';
import { exactDecimal } from './exact-decimal.js';
import type { RuleFault } from './rule.js';
import { isAmount, type Amount, type Change, type PointRange, type Value } from './value.js';

/** Points that grow with a share up to a cap. */
export interface Proportion {
  /** Points of one whole share. */
  readonly slope: Exact;
  readonly cap: Exact;
}

/** Full points at `target` percent, or at the whole. */
export function proportionOf(points: Exact, targetPercent: number | undefined, cap: Exact = points): Proportion {
  const target = targetPercent === undefined ? one : shareOfPercent(targetPercent);
  return { slope: divide(points, target), cap: smaller(cap, points) };
}

/** A percentage as a fraction of 1. */
export function shareOfPercent(percent: number): Exact {
  return divide(exactDecimal(percent), { numerator: 100, denominator: 1 });
}

/** Points of a share. */
export function proportionalPoints({ slope, cap }: Proportion, { value, standIn }: Amount): Exact {
  if (standIn !== undefined) return standIn === 'full' ? cap : zero;
  const points = multiply(slope, value);
  return compare(points, cap) >= 0 ? cap : points;
}

/** Points that a share of which only bounds are known can have. */
export function proportionalRange(proportion: Proportion, value: Value): PointRange {
  if (isAmount(value)) {
    const points = proportionalPoints(proportion, value);
    return { min: points, max: points };
  }
  const at = (bound: Exact | undefined, otherwise: Exact): Exact => (bound === undefined ? otherwise : larger(zero, smaller(proportion.cap, multiply(proportion.slope, bound))));
  return { min: at(value.low, zero), max: at(value.high, proportion.cap) };
}

/** The move of the share that reaches the points. */
export function proportionalChange(proportion: Proportion, points: Exact, share: Amount, operand = 0): readonly Change[] {
  const side = proportionalSide(proportion, points);
  const change = side && changeTo(side, operand, share);
  return change === undefined ? [] : [change];
}

/** The share from which on the points are reached; `undefined` when no share reaches them. */
function proportionalSide({ slope, cap }: Proportion, points: Exact): Side | undefined {
  if (compare(points, cap) > 0 || compare(slope, zero) <= 0) return undefined;
  return { at: divide(points, slope), side: 'above', open: false };
}

/** A target has to be above 0, or everything would be reached. */
export function targetFaults(target: number | undefined, path: string): readonly RuleFault[] {
  return target === undefined || target > 0 ? [] : [{ code: 'criteria.target-not-positive', path, values: { target } }];
}
