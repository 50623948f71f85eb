import { ceilingOf, compare, floorOf, multiply, type Exact, type SmallExact } from '@xaso/core/exact';
import type { Block, BlockSums } from './block.js';
import { putCell, type Kernel, type KernelFrame } from './kernel.js';
import type { OutcomeCell } from './outcome-cell.js';
import { plainCell, type PreparedOperand } from './prepared-figures.js';

/** An edge, and what a criterion comes to from there on; with `open`, only beyond it. */
export interface Edge {
  readonly at: Exact;
  readonly open: boolean;
  readonly cell: OutcomeCell;
}

/** Figures of a rule stay under this, so that their products with cells are exact. */
const largestFactor = 2 ** 20;

/** Whether a rule's figure can be multiplied with any plain cell. */
export function isFactor(value: Exact): value is SmallExact {
  const { numerator, denominator } = value;
  return typeof numerator === 'number' && typeof denominator === 'number' && Math.abs(numerator) < largestFactor && denominator < largestFactor;
}

/**
 * The last edge that is reached decides, edges from low to high; below the first, `otherwise`. A threshold is one edge.
 * Whole numbers are compared, so that what is on a line is on it.
 */
export function stepsKernel(frame: KernelFrame, { above, below, states }: PreparedOperand, edges: readonly Edge[], otherwise: OutcomeCell): Kernel {
  const outcomes = columnsOf([otherwise, ...edges.map(({ cell }) => cell)]);
  if (typeof below === 'number') {
    const lines = Float64Array.from(edges, ({ at, open }) => firstWhole(multiply(at, { numerator: below, denominator: 1 }), open));
    return (block, sums) => stepNumbers(frame, block, sums, above, states, lines, outcomes);
  }
  const lines: ShareLines = {
    over: Float64Array.from(edges, ({ at }) => (at as SmallExact).denominator),
    under: Float64Array.from(edges, ({ at }) => (at as SmallExact).numerator),
    beyond: Float64Array.from(edges, ({ open }) => (open ? 1 : 0)),
  };
  return (block, sums) => stepShares(frame, block, sums, above, below, states, lines, outcomes);
}

/** What is reached after so many edges, a column a part: the loops below read nothing but numbers. */
interface OutcomeColumns {
  readonly statuses: Uint8Array;
  readonly points: Float64Array;
  readonly known: Float64Array;
  readonly verdicts: Uint8Array;
}

function columnsOf(cells: readonly OutcomeCell[]): OutcomeColumns {
  return {
    statuses: Uint8Array.from(cells, ({ status }) => status),
    points: Float64Array.from(cells, ({ points }) => points),
    known: Float64Array.from(cells, ({ known }) => known),
    verdicts: Uint8Array.from(cells, ({ verdict }) => verdict),
  };
}

/** Edges of shares as factors of their denominators and numerators. Of whole numbers one is beyond the other when it reaches the next. */
interface ShareLines {
  readonly over: Float64Array;
  readonly under: Float64Array;
  readonly beyond: Float64Array;
}

function stepNumbers(frame: KernelFrame, block: Block, sums: BlockSums, above: Float64Array, states: Uint8Array, lines: Float64Array, outcomes: OutcomeColumns): void {
  const { statuses, points } = frame.cells;
  const { from, to, seen } = block;
  const { known } = sums;
  const count = lines.length;
  for (let row = from; row < to; row += 1) {
    if (states[row] !== plainCell) {
      putCell(frame, frame.otherwise(row), row, block, sums);
      continue;
    }
    const units = above[row]!;
    let reached = 0;
    while (reached < count && units >= lines[reached]!) reached += 1;
    statuses[row] = outcomes.statuses[reached]!;
    points[row] = outcomes.points[reached]!;
    known[row - from]! += outcomes.known[reached]!;
    if (seen !== undefined) seen[row - from]! |= outcomes.verdicts[reached]!;
  }
}

function stepShares(frame: KernelFrame, block: Block, sums: BlockSums, above: Float64Array, below: Float64Array, states: Uint8Array, { over, under, beyond }: ShareLines, outcomes: OutcomeColumns): void {
  const { statuses, points } = frame.cells;
  const { from, to, seen } = block;
  const { known } = sums;
  const count = over.length;
  for (let row = from; row < to; row += 1) {
    if (states[row] !== plainCell) {
      putCell(frame, frame.otherwise(row), row, block, sums);
      continue;
    }
    const numerator = above[row]!;
    const denominator = below[row]!;
    let reached = 0;
    while (reached < count && numerator * over[reached]! >= under[reached]! * denominator + beyond[reached]!) reached += 1;
    statuses[row] = outcomes.statuses[reached]!;
    points[row] = outcomes.points[reached]!;
    known[row - from]! += outcomes.known[reached]!;
    if (seen !== undefined) seen[row - from]! |= outcomes.verdicts[reached]!;
  }
}

/** The first whole number that reaches a line. */
function firstWhole(line: Exact, open: boolean): number {
  const whole = ceilingOf(line);
  return open && compare({ numerator: floorOf(line), denominator: 1 }, line) === 0 ? whole + 1 : whole;
}
