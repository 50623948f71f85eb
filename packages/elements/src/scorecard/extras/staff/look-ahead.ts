import type { Bilingual, CriteriaSet, Evaluation } from '@xaso/criteria';
import { gapsOf, planToGoal, type CriterionGap, type GoalPlan, type PlanGoal } from '@xaso/criteria/analysis';
import type { Told } from '../judged/told.js';
import { wholePlan } from '../judged/whole-plan.js';

/** Something to plan for. */
export interface StaffGoal {
  /** Tells it from the other goals, also after the figures have changed. */
  readonly key: string;
  readonly goal: PlanGoal;
  readonly look: 'band' | 'title' | 'notRevoked';
  readonly name: Bilingual;
}

/** What comes after a judgement. */
export interface LookAhead {
  readonly goals: readonly StaffGoal[];
  /** In the order of the set. */
  readonly gaps: readonly CriterionGap[];
  /** The way to a goal, worked out once. */
  planFor(goal: StaffGoal): GoalPlan;
}

/** Looks ahead from a judgement: what each criterion lacks, what could be reached next, and how. */
export function lookAhead({ set, subject, evaluation }: Told): LookAhead {
  const plan = wholePlan(set);
  const { asOf } = evaluation;
  const plans = new Map<string, GoalPlan>();
  return {
    goals: goalsOf(set, evaluation),
    gaps: gapsOf(plan, subject, evaluation),
    planFor({ key, goal }) {
      const found = plans.get(key) ?? planToGoal(plan, subject, goal, asOf === undefined ? {} : { asOf });
      plans.set(key, found);
      return found;
    },
  };
}

/** The next band, then recognition and titles that are not there yet, then what must not happen. */
function goalsOf({ recognition }: CriteriaSet, { band, decision, decisions = [] }: Evaluation): readonly StaffGoal[] {
  const next = band?.next?.band;
  const titles = decisions.flatMap(({ id, name, kind, state }): readonly StaffGoal[] => {
    const isOpen = kind === 'revoke' ? state === 'achieved' || state === 'undecided' : state === 'notAchieved' || state === 'undecided';
    return isOpen ? [{ key: `decision ${id}`, goal: { kind: 'decision', id }, look: kind === 'revoke' ? 'notRevoked' : 'title', name }] : [];
  });
  return [
    ...(next === undefined ? [] : [{ key: `band ${next.id}`, goal: { kind: 'band', id: next.id }, look: 'band', name: next.name } as const]),
    ...(recognition === undefined || decision?.state === 'achieved' ? [] : [{ key: 'recognition', goal: { kind: 'recognition' }, look: 'title', name: recognition.name } as const]),
    ...titles.filter(({ look }) => look === 'title'),
    ...titles.filter(({ look }) => look === 'notRevoked'),
  ];
}
