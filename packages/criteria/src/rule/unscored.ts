import { zero } from '@xaso/core/exact';
import { operandOf, type ScoreRule } from './rule.js';
import type { UnscoredRule } from './rule.schema.js';

/** Followed, not judged: there are no points to win or to lose. */
export const unscored: ScoreRule<UnscoredRule, undefined> = {
  passes: false,
  // Something may be followed that nobody has put in numbers yet.
  operands: (spec) => (spec.of === undefined && spec.numerator === undefined && spec.denominator === undefined ? [] : [operandOf(spec, 'every')]),
  prepare: () => undefined,
  score: () => zero,
  range: () => ({ min: zero, max: zero }),
  goals: () => [],
  inverse: () => [],
  explain: () => [{ message: 'ruleUnscored', values: {} }],
};
