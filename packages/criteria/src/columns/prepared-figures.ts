import type { Subject } from '../subject/subject.js';

/** What a cell of an operand is: known and plain, one of the nothings, or something that only the whole way can judge. */
export const plainCell = 0;
export const missingCell = 1;
export const notApplicableCell = 2;
export const zeroDenominatorCell = 3;
export const oddCell = 4;

/**
 * One operand of criteria, a cell a row, as fractions of whole numbers below 2^32: a share as a fraction of 1, anything else in its unit.
 * What stands in a cell that is not plain has no meaning.
 */
export interface PreparedOperand {
  readonly above: Float64Array;
  /** One number where all cells have the same: the share was written in percentage points, or it is a plain number. */
  readonly below: Float64Array | number;
  readonly states: Uint8Array;
}

/** Figures made ready for one plan. Made by `prepareFigures` or `figuresOf`; their insides are no promise. */
export interface PreparedFigures {
  readonly rows: number;
  /** The operands of each criterion, in the order of the plan. */
  readonly operands: readonly (readonly PreparedOperand[])[];
  /** Everything of one row, with its facts. */
  readonly subjectOf: (row: number) => Subject;
}
