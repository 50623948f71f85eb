import { compare, larger, smaller, zero, type Exact } from '@xaso/core/exact';
import { changeTo } from './change.js';
import type { ScoreRule } from './rule.js';
import type { PublishedRule } from './rule.schema.js';
import { isAmount } from './value.js';

/** Points that an authority has published. They are taken over, since how they come about is not settled; never outside 0 and the maximum. */
export const published: ScoreRule<PublishedRule, Exact> = {
  passes: false,
  operands: ({ of }) => [{ path: '', of, accepts: 'number' }],
  prepare: (_spec, { weight }) => weight,
  score: (weight, [points]) => within(weight, points!.value),
  range: (weight, [points]) => {
    if (isAmount(points!)) return { min: within(weight, points.value), max: within(weight, points.value) };
    return { min: within(weight, points!.low ?? zero), max: within(weight, points!.high ?? weight) };
  },
  goals: (weight) => [weight],
  inverse: (weight, [points], goal) => {
    const change = compare(goal, weight) > 0 ? undefined : changeTo({ at: goal, side: 'above', open: false }, 0, points!);
    return change === undefined ? [] : [change];
  },
  explain: () => [{ message: 'rulePublished', values: {} }],
};

function within(weight: Exact, points: Exact): Exact {
  return larger(zero, smaller(weight, points));
}
