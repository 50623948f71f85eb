import type { Condition, LeafCondition } from '../decision/condition.js';
import { compileCriteriaSet } from '../engine/compile-criteria-set.js';
import type { CriterionResult, Evaluation } from '../engine/evaluation.js';
import type { CriteriaPlan } from '../engine/plan.js';
import { gapOf } from '../plan/gaps-of.js';
import type { AimedPlan, PlanGoal } from '../plan/goal.js';
import { findRule } from '../rule/registry.js';
import type { Subject } from '../subject/subject.js';

/** What a goal asks for beside points. */
export interface Gate {
  /** The plan of the goal; its evaluations tell of the gate even where the points are not there. */
  readonly plan: CriteriaPlan;
  /** Places of the criteria that the goal looks at and that keep it from being reached, in the order of the set. */
  readonly unmetOf: (evaluation: Evaluation, subject: Subject) => readonly number[];
}

const gateBand = 'plan-gate';
/** Fewer points than any set takes away. */
const belowAll = -1e9;

/** Makes the gate of a goal ready to be asked about many rows. */
export function gateOf({ plan, isReached }: AimedPlan, goal: PlanGoal): Gate {
  const { set, criteria } = plan;
  const gate = goal.kind === 'band' ? set.bands?.find(({ id }) => id === goal.id)?.gate : undefined;
  // The engine tests a gate only where the points may be there. Those of a band below all others always are.
  const bands = gate === undefined ? set.bands : [...set.bands!, { id: gateBand, name: { vi: gateBand }, min: belowAll, gate }];
  const named = namesOf(plan);
  return {
    plan: gate === undefined ? plan : compileCriteriaSet({ ...set, bands }),
    unmetOf: (evaluation, subject) => {
      if (isReached(evaluation)) return [];
      const ids = new Set(goal.kind === 'recognition' ? evaluation.decision?.reasons.map(({ id }) => id) : leavesOf(evaluation, goal).flatMap(named));
      if (ids.size === 0) return [];
      const unmet = new Set(evaluation.criteria.filter((result) => ids.has(result.id) && isUnmet(result, subject)).map(({ id }) => id));
      return criteria.flatMap(({ criterion: { id } }, place) => (unmet.has(id) ? [place] : []));
    },
  };
}

/** The conditions that decided, or that keep it open. */
function leavesOf({ band, decisions }: Evaluation, goal: PlanGoal): readonly LeafCondition[] {
  const tested = goal.kind === 'band' ? band?.gates?.find((each) => each.band === gateBand) : goal.kind === 'decision' ? decisions?.find(({ id }) => id === goal.id) : undefined;
  return tested === undefined || tested.state === 'met' ? [] : tested.reasons.map(({ condition }) => condition);
}

/** The criteria that a condition speaks of. */
function namesOf({ criteria, groups }: CriteriaPlan): (condition: Condition) => readonly string[] {
  const idsOf = (places: readonly number[]): readonly string[] => places.map((place) => criteria[place]!.criterion.id);
  const passing = new Set(criteria.filter(({ criterion: { rule } }) => findRule(rule.kind)?.passes === true).map(({ criterion: { id } }) => id));
  const judged = (ids: readonly string[]): readonly string[] => ids.filter((id) => passing.has(id));
  const members = (group: string): readonly string[] => idsOf(groups.find((node) => node.group?.id === group)?.members ?? []);
  const all = criteria.map(({ criterion: { id } }) => id);
  return (condition) => {
    switch (condition.kind) {
      case 'criterion':
        return [condition.criterion];
      case 'criteria':
        return judged(condition.among ?? (condition.group === undefined ? all : members(condition.group)));
      case 'groups':
        return judged((condition.among ?? groups.flatMap(({ group }) => group?.id ?? [])).flatMap(members));
      case 'points':
        return condition.criterion !== undefined ? [condition.criterion] : condition.group !== undefined ? members(condition.group) : [];
      default:
        return [];
    }
  };
}

/** Of one that gives points, whether there are more to be had. */
function isUnmet(result: CriterionResult, subject: Subject): boolean {
  switch (result.status) {
    case 'passed':
    case 'notApplicable':
    case 'unscored':
      return false;
    case 'scored':
      return gapOf(result, subject).state !== 'met';
    default:
      return true;
  }
}
