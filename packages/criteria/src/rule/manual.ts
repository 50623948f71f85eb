import { published } from './published.js';
import type { ScoreRule } from './rule.js';
import type { ManualRule } from './rule.schema.js';

/** Points that people gave; the reason that they give is shown beside them. Never outside 0 and the maximum. */
export const manual: ScoreRule<ManualRule, ReturnType<typeof published.prepare>> = {
  passes: false,
  operands: ({ of }) => [{ path: '', of, accepts: 'number' }],
  prepare: (_spec, frame) => frame.weight,
  score: (weight, values) => published.score(weight, values),
  range: (weight, values) => published.range(weight, values),
  goals: (weight) => published.goals(weight),
  inverse: (weight, values, goal) => published.inverse(weight, values, goal),
  explain: () => [{ message: 'ruleManual', values: {} }],
};
