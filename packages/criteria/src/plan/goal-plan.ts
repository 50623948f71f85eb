import type { Evaluation } from '../engine/evaluation.js';
import type { Bilingual, InputDefinition } from '../set/criteria-set.schema.js';
import type { Subject } from '../subject/subject.js';
import type { FactPlace } from './fact-place.js';
import type { PlanGoal } from './goal.js';
import type { WaitReason } from './lever.js';
import type { Move } from './move.js';

/** What a step does for one criterion. */
export interface StepEffect {
  readonly id: string;
  readonly name: Bilingual;
  /** Points before the step and after it, as they are shown; for a verdict without points 0 and 1. */
  readonly before: number;
  readonly after: number;
  readonly isVerdict: boolean;
}

/** One piece of work: a number that moves, once for all criteria that look at it. */
export interface PlanStep {
  readonly input: InputDefinition;
  readonly fact: FactPlace;
  readonly what: Move['what'];
  /** Ids of the states, where a state changes; `from` and `to` are then their places among the states of the input. */
  readonly options: { readonly from: string; readonly to: string } | undefined;
  readonly from: number;
  readonly to: number;
  /** What stands below the line of a share. */
  readonly whole: number | undefined;
  /** The size of the move; see `Move.relative`. */
  readonly relative: number;
  /** What it takes; none in a plan without efforts. */
  readonly effort: number | undefined;
  /** Whether the goal is out of reach without it, whatever else is done: a gate. */
  readonly isGate: boolean;
  readonly effects: readonly StepEffect[];
}

/** A criterion that is not at its best and has no part in the plan. */
export interface WaitingCriterion {
  readonly id: string;
  readonly code: string | undefined;
  readonly name: Bilingual;
  readonly reason: WaitReason;
}

/** How good a plan is, where it is one of least effort. */
export interface PlanProof {
  readonly effort: number;
  /** No plan takes less than this. */
  readonly bound: number;
  /** Whether no plan takes less than this one. */
  readonly isOptimal: boolean;
}

/**
 * The way to a goal. `reached`: there is nothing to do. `planned`: the steps reach it. `outOfReach`: the commune's own work does not;
 * the steps are then all that it can do. `noGoal`: the set has no such band, or recognises nothing.
 */
export interface GoalPlan {
  readonly goal: PlanGoal;
  readonly outcome: 'reached' | 'planned' | 'outOfReach' | 'noGoal';
  /** `leastEffort` where efforts were given; else the smallest gaps first. */
  readonly method: 'leastEffort' | 'smallestGapFirst';
  /** Gates first, then the smallest moves first. */
  readonly steps: readonly PlanStep[];
  readonly proof: PlanProof | undefined;
  /** The subject after the steps, and what the engine says about it. */
  readonly planned: Subject;
  readonly after: Evaluation;
  readonly before: Evaluation;
  /** Criteria that wait for the province, for the central government or for data. */
  readonly waiting: readonly WaitingCriterion[];
  /** Inputs that the commune could move but whose effort nobody estimated; they have no part in a plan of least effort. */
  readonly withoutEffort: readonly InputDefinition[];
}
