import type { DecisionOutcome } from '../decision/decision-result.js';
import type { BandRef, CriterionStatus, DecisionResult } from '../engine/evaluation.js';
import type { Bilingual } from '../set/criteria-set.schema.js';

/** What points can change by, in the order in which they are told apart. */
export const differenceCauses = ['data', 'classification', 'version', 'rounding'] as const;

/**
 * A cause of a change. `data`: the numbers. `classification`: what the place is and the day, by which rows of thresholds are chosen.
 * `version`: the criteria themselves. `rounding`: where and how points are rounded.
 */
export type DifferenceCause = (typeof differenceCauses)[number];

/** An exact number as text in lowest terms, and as it is shown: rounded so that the parts of a change still add up to it. */
export interface ExactPart {
  readonly exact: string;
  readonly shown: number;
}

/** Points before, after, and what made the difference. The parts add up to it exactly. */
export interface PointsDifference {
  /** As they are shown; `undefined` where there were none. */
  readonly before: number | undefined;
  readonly after: number | undefined;
  readonly change: ExactPart;
  readonly parts: Readonly<Record<DifferenceCause, ExactPart>>;
}

/** One criterion of either set. */
export interface CriterionDifference extends PointsDifference {
  readonly id: string;
  readonly name: Bilingual;
  /** Whether only the later set has it, only the earlier one, or both. */
  readonly presence: 'added' | 'removed' | 'both';
  /** `undefined` where the set does not have it. */
  readonly statusBefore: CriterionStatus | undefined;
  readonly statusAfter: CriterionStatus | undefined;
  /** Whether its points were not known and now are, or the other way round: points won so are no better result. */
  readonly coverage: 'same' | 'nowKnown' | 'noLongerKnown';
}

/** A turn of something that has a state: which cause turned it, from what to what. */
export interface Turn<State> {
  readonly cause: DifferenceCause;
  readonly from: State;
  readonly to: State;
}

/** Something that has a state: the decision, the band. */
export interface StateDifference<State> {
  readonly before: State;
  readonly after: State;
  /** In the order of the causes; a state may turn there and back. */
  readonly turns: readonly Turn<State>[];
}

/** State of a decision; none for a set that decides nothing. */
export type DecisionState = DecisionResult['state'] | undefined;

/** State of a decision about a title; none where the set does not have it. */
export type TitleState = DecisionOutcome['state'] | undefined;

/** A change of a decision about a title. */
export interface TitleDifference extends StateDifference<TitleState> {
  readonly id: string;
  readonly name: Bilingual;
}

/** A change of an evaluation, told apart by its causes. */
export interface EvaluationDifference {
  readonly total: PointsDifference & {
    /** Of the part of the data: what comes from points that were not known and now are, or the other way round. */
    readonly fromCoverage: ExactPart;
    /** Per cause, what is not in the criteria themselves: points shared out for what does not apply, and groups or totals that are rounded. */
    readonly beyondCriteria: Readonly<Record<DifferenceCause, ExactPart>>;
  };
  /** In the order of the later set; then those that it no longer has. */
  readonly criteria: readonly CriterionDifference[];
  /** The surest band: the one that missing points can't lower. */
  readonly band: StateDifference<BandRef | undefined>;
  readonly decision: StateDifference<DecisionState>;
  /** Decisions about titles of either set, those of the later set first. */
  readonly decisions: readonly TitleDifference[];
}
