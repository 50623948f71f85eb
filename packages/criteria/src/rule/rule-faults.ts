import type { SchemaValidator } from '@xaso/core';
import { sumFaults } from './capped-sum.js';
import {
  validateAtLeastRule,
  validateAtMostRule,
  validateCappedSumRule,
  validatePublishedRule,
  validateRatioRule,
  validateRatioToTargetRule,
  validateStepsRule,
  validateUnscoredRule,
} from './generated/rule.validate.js';
import { targetFaults } from './proportion.js';
import type { RuleFault } from './rule.js';
import type { RuleKind, RuleSpec } from './rule.schema.js';
import { stepFaults } from './steps.js';

// Apart from the rules themselves, so that a page which judges by an official set does not download how sets are checked.

const validators: Readonly<Record<RuleKind, SchemaValidator>> = {
  ratio: validateRatioRule,
  ratioToTarget: validateRatioToTargetRule,
  atLeast: validateAtLeastRule,
  atMost: validateAtMostRule,
  steps: validateStepsRule,
  cappedSum: validateCappedSumRule,
  published: validatePublishedRule,
  unscored: validateUnscoredRule,
};

/** Names of the rules, for the finding that lists them. */
export const ruleKinds = Object.keys(validators) as readonly RuleKind[];

/** The validator of a rule's own shape; `undefined` for a kind that this copy of the kit does not know. */
export function ruleValidator(kind: string): SchemaValidator | undefined {
  return Object.hasOwn(validators, kind) ? validators[kind as RuleKind] : undefined;
}

/** Faults of a rule's own figures. `maxPoints` is that of the criterion. */
export function ruleFaults(rule: RuleSpec, maxPoints: number | undefined): readonly RuleFault[] {
  switch (rule.kind) {
    case 'ratioToTarget':
      return targetFaults(rule.target, 'target');
    case 'steps':
      return stepFaults(rule, maxPoints);
    case 'cappedSum':
      return sumFaults(rule, maxPoints);
    default:
      return [];
  }
}
