// What a page loads first: the engine for sets of plain rules. `needsWholeEngine` says whether a set asks for more.
import { compilePlan } from './engine/compile-plan.js';
import type { CriteriaPlan } from './engine/plan.js';
import { basicRules } from './rule/basic-rules.js';
import type { AnyRule } from './rule/rule.js';
import type { CriteriaSet } from './set/criteria-set.schema.js';

export { evaluateBasic, type EvaluateOptions } from './engine/evaluate-basic.js';
export { needsWholeEngine } from './engine/needs-whole-engine.js';
export type { CriteriaPlan } from './engine/plan.js';
export { subjectFromReport, subjectsFromReport, type SubjectFromReportOptions } from './subject/subject-from-report.js';

/**
 * Makes a set ready for `evaluateBasic`: as `compileCriteriaSet`, without the rarer rules, tables, decisions and inputs that are worked out.
 *
 * @param set One of which `needsWholeEngine` says that it asks for no more.
 */
export function compileBasicSet(set: CriteriaSet): CriteriaPlan {
  return compilePlan(set, { ruleOf: (kind) => basicRules[kind as keyof typeof basicRules] as AnyRule });
}
