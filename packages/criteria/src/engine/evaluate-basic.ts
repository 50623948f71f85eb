import type { CivilDate } from '@xaso/core';
import type { CriteriaSet } from '../set/criteria-set.schema.js';
import { readFact } from '../subject/reading.js';
import type { Subject } from '../subject/subject.js';
import { bandOf } from './band.js';
import { decide, judgeGroup } from './decide.js';
import { judgeCriterion, type Judged } from './evaluate-criterion.js';
import type { EvaluatedSet, Evaluation, GroupResult } from './evaluation.js';
import type { CriteriaPlan, PlannedNode } from './plan.js';
import { sumPoints } from './sum-points.js';
import { warningsOf } from './warnings.js';

/** How a subject is judged. */
export interface EvaluateOptions {
  /** The day for which the set must be in force. Left out, nothing is said about its time. */
  readonly asOf?: CivilDate | undefined;
}

/** Judges by a plan without tables, decisions and inputs that are worked out. */
export function evaluateBasic(plan: CriteriaPlan, { place, period, facts }: Subject, { asOf }: EvaluateOptions = {}): Evaluation {
  const { set } = plan;
  const readings = set.inputs.map((input) => readFact(input, facts));
  const judged = plan.criteria.map((criterion) => judgeCriterion(criterion, readings, set.rounding));
  const sums = sumPoints(plan, judged);
  const whole = sums.get(plan.root)!;
  return {
    set: evaluatedSet(set),
    place,
    period,
    asOf,
    criteria: judged.map(({ result }) => result),
    groups: plan.groups.map((node) => groupResult(node, plan, judged, sums)),
    total: whole.total,
    band: bandOf(plan, whole),
    decision: decide(plan, judged),
    warnings: warningsOf(plan, readings, asOf),
  };
}

/** One group with its sums. */
export function groupResult(node: PlannedNode, plan: CriteriaPlan, judged: readonly Judged[], sums: ReturnType<typeof sumPoints>): GroupResult {
  const { id, name, parent, declaredCriteria: declared = 0 } = node.group!;
  const { length: count } = node.members;
  const { points, max, open, coverage } = sums.get(node)!.total;
  return { id, name, parent, points, max, open, coverage, partial: count < declared ? { count, declared } : undefined, judgement: judgeGroup(node, plan, judged) };
}

/** The set as an evaluation names it. */
export function evaluatedSet({ id, version, name, nature, decision, effectiveFrom, effectiveTo, complete, declaredCriteria, note, rounding, sources }: CriteriaSet): EvaluatedSet {
  return { id, version, name, nature, decision, effectiveFrom, effectiveTo, complete, declaredCriteria, note, rounding, sources };
}
