import { percentOf } from './percent.js';
import { proportionalChange, proportionalPoints, proportionalRange, proportionOf, type Proportion } from './proportion.js';
import { operandOf, type ScoreRule } from './rule.js';
import type { RatioRule } from './rule.schema.js';

/** Maximum × share. A share above the whole gives the maximum. */
export const ratio: ScoreRule<RatioRule, Proportion> = {
  passes: false,
  operands: (spec) => [operandOf(spec, 'share')],
  prepare: (_spec, { weight }) => proportionOf(weight, undefined),
  score: (rule, [share]) => proportionalPoints(rule, share!),
  range: (rule, [share]) => proportionalRange(rule, share!),
  goals: ({ cap }) => [cap],
  inverse: (rule, [share], goal) => proportionalChange(rule, goal, share!),
  explain: (_rule, { maxPoints = 0, values: [share] }) => {
    const percent = percentOf(share);
    return percent === undefined ? [] : [{ message: 'ruleRatio', values: { max: { number: maxPoints }, share: { percent, line: 100 } } }];
  },
};
