import { ceilingOf, compare, divide, floorOf, multiply, nearest, roundForShow, smaller, zero, type Exact } from '@xaso/core/exact';
import { changeTo } from './change.js';
import { exactDecimal } from './exact-decimal.js';
import { bestFaults } from './levels.js';
import type { RuleFault, ScoreRule } from './rule.js';
import type { PerItemRule } from './rule.schema.js';
import { isAmount, type Amount } from './value.js';

/** Points of one, how many items make up one, and the most that is given. */
export interface PreparedPerItem {
  readonly points: Exact;
  readonly each: number;
  readonly cap: Exact;
}

/** So many points for each item, up to a cap: "mỗi mô hình 1 điểm, tối đa 5 điểm". */
export const perItem: ScoreRule<PerItemRule, PreparedPerItem> = {
  passes: false,
  operands: ({ of }) => [{ path: '', of, accepts: 'count' }],
  prepare: ({ points, each = 1, cap }, { weight }) => ({ points: exactDecimal(points), each, cap: cap === undefined ? weight : smaller(weight, exactDecimal(cap)) }),
  score: (rule, [count]) => pointsOf(rule, count!.value),
  range: (rule, [count]) => {
    if (isAmount(count!)) {
      const points = pointsOf(rule, count.value);
      return { min: points, max: points };
    }
    return { min: count!.low === undefined ? zero : pointsOf(rule, count!.low), max: count!.high === undefined ? rule.cap : pointsOf(rule, count!.high) };
  },
  goals: ({ cap }) => [cap],
  inverse: (rule, [count], goal) => {
    if (compare(goal, rule.cap) > 0 || compare(rule.points, zero) <= 0) return [];
    const change = changeTo({ at: { numerator: ceilingOf(divide(goal, rule.points)) * rule.each, denominator: 1 }, side: 'above', open: false }, 0, count!);
    return change === undefined ? [] : [change];
  },
  explain: (rule, { spec: { points, each = 1 }, digits, values: [count] }) => {
    const values = { points: { number: points }, each: { number: each }, max: { number: nearest(rule.cap) } };
    const line = { message: each === 1 ? ('rulePerItem' as const) : ('rulePerItems' as const), values };
    if (count === undefined || !isAmount(count)) return [line];
    const told = roundForShow(pointsOf(rule, count.value), { mode: 'halfUp', digits }, [rule.cap]);
    return [line, { message: 'rulePerItemPoints', values: { count: { number: itemsOf(rule, count) }, points: { number: points }, sum: { number: told } } }];
  },
};

function itemsOf({ each }: PreparedPerItem, { value }: Pick<Amount, 'value'>): number {
  return Math.max(0, floorOf(divide(value, { numerator: each, denominator: 1 })));
}

function pointsOf(rule: PreparedPerItem, value: Exact): Exact {
  return smaller(rule.cap, multiply(rule.points, { numerator: itemsOf(rule, { value }), denominator: 1 }));
}

/** Faults of the points and of the cap. */
export function perItemFaults({ points, cap }: PerItemRule, maxPoints: number | undefined): readonly RuleFault[] {
  if (points <= 0) return [{ code: 'criteria.points-negative', path: 'points', values: { points } }];
  return cap === undefined ? [] : bestFaults(cap, maxPoints, 'cap');
}
