import { allOf } from './all-of.js';
import { bestOf } from './best-of.js';
import { checklist } from './checklist.js';
import { everyUnit } from './every-unit.js';
import { formula } from './formula.js';
import { levels } from './levels.js';
import { manual } from './manual.js';
import { peerRelative } from './peer-relative.js';
import { perItem } from './per-item.js';
import { progress } from './progress.js';
import { rate } from './rate.js';
import { basicRules } from './basic-rules.js';
import type { AnyRule, RuleRegistry } from './rule.js';
import type { RuleKind, SimpleRule } from './rule.schema.js';
import { worstOf } from './worst-of.js';

/** Every rule that looks at its data itself. */
const simpleRules: RuleRegistry<SimpleRule['kind'] | 'unscored'> = { ...basicRules, levels, checklist, allOf, everyUnit, perItem, progress, rate, peerRelative, formula, manual };

const simpleRule = (kind: SimpleRule['kind']): AnyRule => simpleRules[kind] as AnyRule;

/** Every rule that this copy of the kit knows. */
const rules: RuleRegistry = { ...simpleRules, bestOf: bestOf(simpleRule), worstOf: worstOf(simpleRule) };

/** The rule of a kind. */
export function ruleOf(kind: RuleKind): AnyRule {
  return rules[kind] as AnyRule;
}

/** The rule of a kind that somebody wrote; `undefined` when this copy of the kit does not know it. */
export function findRule(kind: string): AnyRule | undefined {
  return Object.hasOwn(rules, kind) ? ruleOf(kind as RuleKind) : undefined;
}
