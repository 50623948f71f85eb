import type { CriterionStatus, DecisionResult, Evaluation } from '../engine/evaluation.js';

/** Many rows judged, without their traces: for whole provinces, and for what is then looked at one by one. */
export interface TableEvaluation {
  readonly rows: number;
  /** Ids of the criteria, in the order of the set. */
  readonly criteria: readonly string[];
  /** Ids of the bands, from low to high. */
  readonly bands: readonly string[];
  /** Number of the status in `tableStatuses`: all rows of the first criterion, then those of the second. */
  readonly statuses: Uint8Array;
  /** Settled points without rounding, in the same order: the double nearest to them (of a rule that adds up several shares, within 10^-9); `NaN` where there are none. */
  readonly points: Float64Array;
  /** Settled points of each row, within 10^-9; `NaN` while there are none. */
  readonly total: Float64Array;
  /** Fewest and most points of each row that are still possible, within 10^-9; both are the total once everything is settled. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Place in `bands` of the lowest and of the highest band that is possible, exactly; -1 for below all of them. */
  readonly lowestBand: Int8Array;
  readonly highestBand: Int8Array;
  /** Whether each row is recognised; `undefined` for a set that recognises nothing. */
  readonly decisions: readonly DecisionResult['state'][] | undefined;
  /** The status of one criterion in one row. */
  statusOf(row: number, criterion: number): CriterionStatus;
  /** How many rows have a criterion in a status. */
  countOf(criterion: number, status: CriterionStatus): number;
  /** The whole evaluation of one row, with its trace: the same as `evaluate` gives. */
  evaluationOf(row: number): Evaluation;
}
