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

/**
 * Judges one place in one period by a compiled set. Points are exact until they are shown; what is missing is neither 0 nor guessed,
 * it leaves the total, the band and the decision open as far as it could change them.
 */
export function evaluate(plan: CriteriaPlan, { place, period, facts }: Subject, { asOf }: EvaluateOptions = {}): Evaluation {
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

function groupResult(node: PlannedNode, plan: CriteriaPlan, judged: readonly Judged[], sums: ReturnType<typeof sumPoints>): GroupResult {
  const { id, name, parent, declaredCriteria: declared = 0 } = node.group!;
  const { length: count } = node.members;
  const { points, max, open, coverage } = sums.get(node)!.total;
  return { id, name, parent, points, max, open, coverage, partial: count < declared ? { count, declared } : undefined, judgement: judgeGroup(node, plan, judged) };
}

function evaluatedSet({ id, version, name, nature, decision, effectiveFrom, effectiveTo, complete, declaredCriteria, note, rounding, sources }: CriteriaSet): EvaluatedSet {
  return { id, version, name, nature, decision, effectiveFrom, effectiveTo, complete, declaredCriteria, note, rounding, sources };
}
