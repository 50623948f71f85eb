import { zero } from '@xaso/core/exact';
import type { RuleKind } from '../rule/rule.schema.js';
import type { Value } from '../rule/value.js';
import { standIn } from './evaluate-criterion.js';
import type { CriterionTrace } from './evaluation.js';
import type { OperandValue } from './operand.js';

/** What a rule takes an operand for that is no number: by the rule itself where it can do without, else by what the set says. */
export function takenAs(value: OperandValue, kind: RuleKind, policy: CriterionTrace['policy']): Value {
  if (typeof value !== 'string') return value;
  // Nothing but the formula itself knows whether another input stands in.
  const isTerm = kind === 'formula' && policy === undefined;
  if (value === 'zeroDenominator') return standIn(isTerm || policy === 'zeroZero' ? 'zero' : policy === 'zeroFull' ? 'full' : 'undefined');
  return isTerm || kind === 'bestOf' || kind === 'worstOf' ? { kind: 'number', value: zero, absent: true } : standIn('undefined');
}
