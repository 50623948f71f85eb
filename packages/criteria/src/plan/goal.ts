import type { DecisionOutcome } from '../decision/decision-result.js';
import { compileCriteriaSet } from '../engine/compile-criteria-set.js';
import type { Evaluation } from '../engine/evaluation.js';
import type { CriteriaPlan } from '../engine/plan.js';

/** What a plan is to reach: so many points, a band by its id, recognition, or a decision by its id. The goal of a decision that revokes is that it is not taken. */
export type PlanGoal =
  | { readonly kind: 'points'; readonly points: number }
  | { readonly kind: 'band'; readonly id: string }
  | { readonly kind: 'recognition' }
  | { readonly kind: 'decision'; readonly id: string };

/** A goal with the plan by which reaching it is judged. */
export interface AimedPlan {
  readonly plan: CriteriaPlan;
  readonly isReached: (evaluation: Evaluation) => boolean;
  /** Points that are needed at least; none where the goal is not about points. */
  readonly points: number | undefined;
  /** Whether more than the points is asked for. */
  readonly isGated: boolean;
}

const goalBand = 'plan-goal';

/** Makes a goal ready to be judged by the engine itself; `undefined` when the set has no such band or recognises nothing. */
export function aimAt(plan: CriteriaPlan, goal: PlanGoal): AimedPlan | undefined {
  const { set } = plan;
  if (goal.kind === 'recognition') return set.recognition === undefined ? undefined : { plan, isReached: isRecognised, points: undefined, isGated: true };
  if (goal.kind === 'decision') {
    const decision = set.decisions?.find(({ id }) => id === goal.id);
    return decision === undefined ? undefined : { plan, points: undefined, isGated: true, isReached: ({ decisions }) => isAsWished(decisions?.find(({ id }) => id === goal.id)) };
  }
  if (goal.kind === 'band') {
    const edges = plan.bands.map(({ ref }) => ref);
    const wanted = edges.findIndex(({ id }) => id === goal.id);
    if (wanted < 0) return undefined;
    return { plan, points: edges[wanted]!.min, isGated: set.bands?.some(({ gate }) => gate !== undefined) === true, isReached: ({ band }) => edges.findIndex(({ id }) => id === band?.lowest?.id) >= wanted };
  }
  if (!Number.isFinite(goal.points)) return undefined;
  // As a band of its own, so that the engine decides exactly whether the points are there, by whatever rounding the set has.
  const bands = [{ id: goalBand, name: { vi: goalBand }, min: goal.points }];
  return { plan: compileCriteriaSet({ ...set, bands }), points: goal.points, isGated: false, isReached: ({ band }) => band?.lowest?.id === goalBand };
}

function isAsWished(outcome: DecisionOutcome | undefined): boolean {
  if (outcome === undefined) return false;
  if (outcome.kind === 'revoke') return outcome.state === 'notAchieved' || outcome.state === 'notApplicable';
  return outcome.state === 'achieved' || (outcome.state === 'undecided' && outcome.setIncomplete && outcome.reasons.length === 0 && outcome.lacking.length === 0);
}

/** A set that does not hold every criterion never recognises; then the plan is for the criteria that are here. */
function isRecognised({ decision }: Evaluation): boolean {
  return decision?.state === 'achieved' || (decision?.state === 'undecided' && decision.setIncomplete && decision.reasons.length === 0);
}
