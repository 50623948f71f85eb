import type { Block, BlockSums } from './block.js';
import type { OutcomeCell } from './outcome-cell.js';

/** Judges one criterion in the rows of a block, and adds its points to the sums of its node. */
export type Kernel = (block: Block, sums: BlockSums) => void;

/** The part of the result that belongs to one criterion, a cell a row. */
export interface CriterionCells {
  readonly statuses: Uint8Array;
  readonly points: Float64Array;
}

/** What a criterion comes to in a row that is not plain: one of the nothings, or what has to be judged the whole way. */
export type CellOfRow = (row: number) => OutcomeCell;

/** What one criterion has to know beside its figures. */
export interface KernelFrame {
  readonly cells: CriterionCells;
  readonly otherwise: CellOfRow;
  /** Its maximum in units of the plan. */
  readonly maxUnits: number;
}

/** Notes what a row came to. */
export function putCell({ cells: { statuses, points }, maxUnits }: KernelFrame, cell: OutcomeCell, row: number, { from, seen }: Block, sums: BlockSums): void {
  const at = row - from;
  statuses[row] = cell.status;
  points[row] = cell.points;
  sums.known[at]! += cell.known;
  sums.least[at]! += cell.least;
  sums.most[at]! += cell.most;
  if (cell.isRescaled) sums.leftOut[at]! += maxUnits;
  if (seen !== undefined) seen[at]! |= cell.verdict;
}

/** Judges every row the whole way. */
export function slowKernel(frame: KernelFrame): Kernel {
  return (block, sums) => {
    for (let row = block.from; row < block.to; row += 1) putCell(frame, frame.otherwise(row), row, block, sums);
  };
}

/** The same in every row. */
export function constantKernel(frame: KernelFrame, cell: OutcomeCell): Kernel {
  return (block, sums) => {
    for (let row = block.from; row < block.to; row += 1) putCell(frame, cell, row, block, sums);
  };
}
