/** Rows that are judged together, so few that their sums stay close to the processor. */
export const blockRows = 4096;

/** Sums of some rows, in units of points. */
export interface BlockSums {
  readonly known: Float64Array;
  /** What is possible at least and at most beyond what is known. */
  readonly least: Float64Array;
  readonly most: Float64Array;
  /** Maximum, in units of the plan, that is shared out among the others. */
  readonly leftOut: Float64Array;
}

/** Some rows in a row. */
export interface Block {
  readonly from: number;
  readonly to: number;
  /** Where the verdicts of the rows are noted, a bit each; only where a decision hangs on them. */
  readonly seen: Uint8Array | undefined;
}

/** Sums at nothing. */
export function emptySums(): BlockSums {
  return { known: new Float64Array(blockRows), least: new Float64Array(blockRows), most: new Float64Array(blockRows), leftOut: new Float64Array(blockRows) };
}

/** Sets sums back to nothing. */
export function clearSums({ known, least, most, leftOut }: BlockSums): void {
  for (const each of [known, least, most, leftOut]) each.fill(0);
}
