import { operandOf, type ScoreRule } from './rule.js';
import type { AtLeastRule } from './rule.schema.js';
import { thresholdLines } from './threshold-lines.js';
import { thresholdChange, thresholdOf, thresholdPoints, thresholdRange, type Threshold } from './threshold.js';

/** Passed from a threshold on ("từ 60% trở lên"), or above it ("trên 60%"). */
export const atLeast: ScoreRule<AtLeastRule, Threshold> = {
  passes: true,
  operands: (spec) => [operandOf(spec, 'any')],
  prepare: (spec, frame) => thresholdOf(spec, 'above', frame),
  score: (rule, [value]) => thresholdPoints(rule, value!),
  range: (rule, [value]) => thresholdRange(rule, value!),
  goals: ({ weight }) => [weight],
  inverse: (rule, [value], goal) => thresholdChange(rule, value!, goal),
  explain: (_rule, explained) => thresholdLines(explained, explained.spec.strict === true ? 'ruleMoreThan' : 'ruleAtLeast'),
};
