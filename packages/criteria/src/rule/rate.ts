import { divide } from '@xaso/core/exact';
import { exactDecimal } from './exact-decimal.js';
import { operandOf, type ScoreRule } from './rule.js';
import type { RateRule } from './rule.schema.js';
import { thresholdChange, thresholdPoints, thresholdRange, type Threshold } from './threshold.js';

/** Passed from so many per 100 (or 1,000 …) inhabitants on: "90 thuê bao trên 100 dân". */
export const rate: ScoreRule<RateRule, Threshold> = {
  passes: true,
  operands: (spec) => [operandOf(spec, 'share')],
  prepare: ({ threshold, per, strict }, { weight }) => ({ at: divide(exactDecimal(threshold), { numerator: per, denominator: 1 }), side: 'above', open: strict === true, weight }),
  score: (rule, [value]) => thresholdPoints(rule, value!),
  range: (rule, [value]) => thresholdRange(rule, value!),
  goals: ({ weight }) => [weight],
  inverse: (rule, [value], goal) => thresholdChange(rule, value!, goal),
  explain: (_rule, { spec: { threshold, per, strict } }) => [{ message: strict === true ? 'ruleRateAbove' : 'ruleRate', values: { threshold: { number: threshold }, per: { number: per } } }],
};
