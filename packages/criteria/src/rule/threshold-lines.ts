import type { CriteriaMessageKey } from '../messages/vi.js';
import type { LineValue, RuleExplained, RuleLine } from './rule.js';
import type { AtLeastRule, AtMostRule } from './rule.schema.js';

/** What is asked for, in the unit of the operand. */
export function thresholdLines({ spec: { threshold }, values: [value] }: RuleExplained<AtLeastRule | AtMostRule>, message: CriteriaMessageKey): readonly RuleLine[] {
  const told: LineValue = value?.kind === 'share' ? { percent: threshold } : { number: threshold };
  return [{ message, values: { threshold: told } }];
}
