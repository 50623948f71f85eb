import { operandOf, type ScoreRule } from './rule.js';
import type { AtMostRule } from './rule.schema.js';
import { thresholdLines } from './threshold-lines.js';
import { thresholdChange, thresholdOf, thresholdPoints, thresholdRange, type Threshold } from './threshold.js';

/** Passed up to a threshold ("không quá 5%"), or below it ("dưới 5%"). */
export const atMost: ScoreRule<AtMostRule, Threshold> = {
  passes: true,
  operands: (spec) => [operandOf(spec, 'any')],
  prepare: (spec, frame) => thresholdOf(spec, 'below', frame),
  score: (rule, [value]) => thresholdPoints(rule, value!),
  range: (rule, [value]) => thresholdRange(rule, value!),
  goals: ({ weight }) => [weight],
  inverse: (rule, [value], goal) => thresholdChange(rule, value!, goal),
  explain: (_rule, explained) => thresholdLines(explained, explained.spec.strict === true ? 'ruleLessThan' : 'ruleAtMost'),
};
