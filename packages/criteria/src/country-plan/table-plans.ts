import type { GoalPlan } from '../plan/goal-plan.js';
import type { PlanGoal } from '../plan/goal.js';
import type { CriterionGap } from '../plan/gap.js';
import type { Move } from '../plan/move.js';

/**
 * What a row comes to. As in `GoalPlan`; and `onDemand` where the way to the goal asks for more than sums of points: a gate, a number that several
 * criteria look at, a rule that no single number moves. There `gapsOf` says what is lacking, and `planOf` makes the plan.
 */
export type TablePlanOutcome = GoalPlan['outcome'] | 'onDemand';

/** One piece of work in a row: a number that moves. */
export interface TableStep {
  /** Place of the criterion in the order of the set. */
  readonly criterion: number;
  /** Id of the input whose number moves; of a share of two inputs the one above the line. */
  readonly input: string;
  readonly what: Move['what'];
  readonly from: number;
  readonly to: number;
  /** What stands below the line of a share; none for any other number. */
  readonly whole: number | undefined;
  /** The size of the move; see `Move.relative`. */
  readonly relative: number;
  /** Whether the goal is out of reach without it, whatever else is done. */
  readonly isGate: boolean;
}

/** Plans for many rows. */
export interface TablePlans {
  readonly rows: number;
  readonly goal: PlanGoal;
  /** How many rows come to an outcome. */
  countOf(outcome: TablePlanOutcome): number;
  outcomeOf(row: number): TablePlanOutcome;
  /** Points that are lacking to the goal, by what is sure to be there; 0 where they are there, `NaN` where the goal is not about points. A gate is not among them. */
  readonly missing: Float64Array;
  /** What to do, gates first, then the smallest moves first; nothing where nothing is to be done or `planOf` has to be asked. */
  stepsOf(row: number): readonly TableStep[];
  /**
   * Criteria that the goal asks for itself (by the gate of a band, by recognition or by a decision) and that keep the row from it, as places in the
   * order of the set.
   */
  gatesOf(row: number): readonly number[];
  /** How much each of the criteria of `gatesOf` lacks: which number, from where to where. The row is judged again for it. */
  gateGapsOf(row: number): readonly CriterionGap[];
  /** What every criterion of a row still lacks, as `gapsOf` tells it. */
  gapsOf(row: number): readonly CriterionGap[];
  /** The whole plan of a row, as `planToGoal` makes it. */
  planOf(row: number): GoalPlan;
}
