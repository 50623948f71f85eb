import { percentOf } from './percent.js';
import { proportionalChange, proportionalPoints, proportionalRange, proportionOf, type Proportion } from './proportion.js';
import { operandOf, type RuleLine, type ScoreRule } from './rule.js';
import type { RatioToTargetRule } from './rule.schema.js';

/** Full points from a target on, in proportion below it. */
export const ratioToTarget: ScoreRule<RatioToTargetRule, Proportion> = {
  passes: false,
  operands: (spec) => [operandOf(spec, 'share')],
  prepare: ({ target }, { weight }) => proportionOf(weight, target),
  score: (rule, [share]) => proportionalPoints(rule, share!),
  range: (rule, [share]) => proportionalRange(rule, share!),
  goals: ({ cap }) => [cap],
  inverse: (rule, [share], goal) => proportionalChange(rule, goal, share!),
  explain: (_rule, { spec: { target }, maxPoints = 0, values: [share] }) => {
    const max = { number: maxPoints };
    const lines: RuleLine[] = [{ message: 'ruleTarget', values: { max, target: { percent: target } } }];
    const percent = percentOf(share);
    if (percent !== undefined && percent < target) {
      lines.push({ message: 'ruleTargetShare', values: { max, target: { percent: target }, share: { percent, line: target } } });
    }
    return lines;
  },
};
