import { atLeast } from './at-least.js';
import { atMost } from './at-most.js';
import { cappedSum } from './capped-sum.js';
import { published } from './published.js';
import { ratioToTarget } from './ratio-to-target.js';
import { ratio } from './ratio.js';
import type { AnyRule, RuleRegistry } from './rule.js';
import type { RuleKind } from './rule.schema.js';
import { steps } from './steps.js';
import { unscored } from './unscored.js';

/** Every rule that this copy of the kit knows. */
const rules: RuleRegistry = { ratio, ratioToTarget, atLeast, atMost, steps, cappedSum, published, unscored };

/** The rule of a kind. */
export function ruleOf(kind: RuleKind): AnyRule {
  return rules[kind];
}

/** The rule of a kind that somebody wrote; `undefined` when this copy of the kit does not know it. */
export function findRule(kind: string): AnyRule | undefined {
  return Object.hasOwn(rules, kind) ? rules[kind as RuleKind] : undefined;
}
