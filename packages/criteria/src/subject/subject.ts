import type { CivilDate, Period } from '@xaso/core';
import type { Observation, PlaceRef } from '@xaso/indicators';
import type { PreviousState } from '../decision/decision-result.js';

/**
 * What is known about one input or indicator. An observation of a report is a fact as it stands.
 * Without `status` it is known; a number is left out where there is none, and 0 is a number.
 */
export type Fact = { readonly [Field in FactField]?: Observation[Field] | undefined } & {
  /** Id of the option that an input of kind `choice` is in; `yes` or `no` for a `yesNo`, which may as well be the value 1 or 0. */
  readonly choice?: string | undefined;
  /** Several figures within the period, the oldest first, where the input says which of them counts. */
  readonly revisions?: readonly RevisedFigure[] | undefined;
  /** How a figure came about that nobody counted for this period; it is used where the criterion lets it, and marked. */
  readonly basis?: 'carriedForward' | 'imputed' | undefined;
  /** The period that a figure was carried forward from. */
  readonly basisPeriod?: Period | undefined;
};

type FactField = 'status' | 'value' | 'range' | 'numerator' | 'denominator' | 'qualifier' | 'unit' | 'sourceId' | 'evidence' | 'note';

/** One of several figures within a period. */
export type RevisedFigure = Pick<Fact, 'value' | 'numerator' | 'denominator' | 'choice'>;

/** A document that bears out what a unit claims. */
export interface AssessmentDocument {
  /** Number and symbol: `12/BC-UBND`. */
  readonly number?: string | undefined;
  /** Symbol alone, where it is kept apart from the number. */
  readonly symbol?: string | undefined;
  readonly title?: string | undefined;
  readonly date?: CivilDate | undefined;
}

/** What people say about one criterion, beside what is computed and never mixed with it. */
export interface Assessment {
  /** Points that the unit gives itself (tự chấm). */
  readonly selfScore?: number | undefined;
  /** Points after verification (thẩm định). */
  readonly verified?: number | undefined;
  /** Explanation (giải trình). */
  readonly explanation?: string | undefined;
  /** Supporting documents (tài liệu kiểm chứng). */
  readonly documents?: readonly AssessmentDocument[] | undefined;
}

/** A unit below the place, with what was decided about it. */
export interface ChildDecisions {
  readonly place: PlaceRef;
  /** State by id of the decision; a decision that is left out is not known. */
  readonly decisions: Readonly<Record<string, 'achieved' | 'notAchieved' | 'undecided'>>;
}

/** One place in one period, with what is known about it. */
export interface Subject {
  readonly place: PlaceRef;
  readonly period: Period;
  /** By id of the input, or by id or alias of the indicator. */
  readonly facts: Readonly<Record<string, Fact>>;
  /** What the place is, by id of the set's attributes: id of an option, or a number. */
  readonly attributes?: Readonly<Record<string, string | number>> | undefined;
  /** Self-score, verified score, explanation and documents, by id of the criterion. */
  readonly assessments?: Readonly<Record<string, Assessment>> | undefined;
  /** Titles before this evaluation, by id of the decision that grants them; what is left out is not known. */
  readonly previous?: Readonly<Record<string, PreviousState>> | undefined;
  /** The units below. */
  readonly children?: readonly ChildDecisions[] | undefined;
  /** How many units there are below, where some of them are not among `children`. */
  readonly childCount?: number | undefined;
  /** Numbers of the peers by id of the input, the place's own among them or not; a share in percentage points. */
  readonly peers?: Readonly<Record<string, readonly number[]>> | undefined;
}
