import type { basicRules } from '../rule/basic-rules.js';
import type { CriteriaSet, Criterion, InputDefinition } from '../set/criteria-set.schema.js';

/** Their names alone, so that who only asks does not download the rules. */
const basicKinds: readonly string[] = ['ratio', 'ratioToTarget', 'atLeast', 'atMost', 'steps', 'cappedSum', 'published', 'unscored'] satisfies readonly (keyof typeof basicRules)[];

const setFields: readonly (keyof CriteriaSet)[] = ['tables', 'attributes', 'decisions', 'rank', 'coverageFloor', 'totalLimits'];
const criterionFields: readonly (keyof Criterion)[] = ['missing', 'carryForwardMonths', 'imputed', 'counts', 'effectiveFrom', 'effectiveTo'];
const inputFields: readonly (keyof InputDefinition)[] = ['formula', 'revisions', 'peers'];

/** Whether a set needs more than the basic engine: rarer rules, tables, decisions, inputs that are worked out, criteria with a time. */
export function needsWholeEngine(set: CriteriaSet): boolean {
  return (
    hasSome(set, setFields) ||
    set.bands?.some(({ gate }) => gate !== undefined) === true ||
    set.items.some((item) => !basicKinds.includes(item.rule.kind) || hasSome(item, criterionFields)) ||
    set.inputs.some((input) => input.kind === 'choice' || input.kind === 'yesNo' || hasSome(input, inputFields))
  );
}

function hasSome<Whole extends object>(whole: Whole, fields: readonly (keyof Whole)[]): boolean {
  return fields.some((field) => whole[field] !== undefined);
}
