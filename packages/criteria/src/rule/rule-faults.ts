import type { SchemaValidator } from '@xaso/core';
import { allOfFaults } from './all-of.js';
import { sumFaults } from './capped-sum.js';
import { checklistFaults } from './checklist.js';
import { everyUnitFaults } from './every-unit.js';
import {
  validateAllOfRule,
  validateAtLeastRule,
  validateAtMostRule,
  validateBestOfRule,
  validateCappedSumRule,
  validateChecklistRule,
  validateEveryUnitRule,
  validateFormulaRule,
  validateLevelsRule,
  validateManualRule,
  validatePeerRelativeRule,
  validatePerItemRule,
  validateProgressRule,
  validatePublishedRule,
  validateRateRule,
  validateRatioRule,
  validateRatioToTargetRule,
  validateStepsRule,
  validateUnscoredRule,
  validateWorstOfRule,
} from './generated/rule.validate.js';
import { levelFaults } from './levels.js';
import { perItemFaults } from './per-item.js';
import { progressFaults } from './progress.js';
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
  levels: validateLevelsRule,
  checklist: validateChecklistRule,
  allOf: validateAllOfRule,
  everyUnit: validateEveryUnitRule,
  perItem: validatePerItemRule,
  bestOf: validateBestOfRule,
  worstOf: validateWorstOfRule,
  progress: validateProgressRule,
  rate: validateRateRule,
  peerRelative: validatePeerRelativeRule,
  formula: validateFormulaRule,
  manual: validateManualRule,
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
    case 'levels':
      return levelFaults(rule, maxPoints);
    case 'checklist':
      return checklistFaults(rule, maxPoints);
    case 'allOf':
      return allOfFaults(rule);
    case 'everyUnit':
      return everyUnitFaults(rule);
    case 'perItem':
      return perItemFaults(rule, maxPoints);
    case 'progress':
      return progressFaults(rule);
    case 'bestOf':
      return caseFaults(rule.cases, maxPoints, Math.max);
    case 'worstOf':
      return caseFaults(rule.cases, maxPoints, Math.min);
    default:
      return [];
  }
}

/** A case need not have the maximum itself: of the best one of them has, of the worst all. */
function caseFaults(cases: readonly { readonly rule: RuleSpec }[], maxPoints: number | undefined, most: typeof Math.max): readonly RuleFault[] {
  const own = cases.map(({ rule }, index) => ruleFaults(rule, maxPoints).map((fault) => ({ ...fault, path: `cases[${index}].rule.${fault.path}` })));
  const short = own.map((faults) => faults.flatMap(({ code, values }) => (code === 'criteria.points-unreachable' ? [Number(values?.['points'])] : []))[0] ?? maxPoints ?? 0);
  const others = own.flat().filter(({ code }) => code !== 'criteria.points-unreachable');
  const best = most(...short);
  return maxPoints === undefined || best >= maxPoints ? others : [...others, { code: 'criteria.points-unreachable', path: 'cases', values: { points: best, max: maxPoints } }];
}
