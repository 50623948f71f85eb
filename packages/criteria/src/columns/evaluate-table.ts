import { evaluate } from '../engine/evaluate.js';
import type { EvaluateOptions } from '../engine/evaluate-basic.js';
import type { DecisionResult } from '../engine/evaluation.js';
import type { CriteriaPlan } from '../engine/plan.js';
import { blockRows, type Block, type BlockSums } from './block.js';
import { exactTotal } from './exact-total.js';
import { kernelOf } from './kernel-of.js';
import { verdictBits } from './outcome-cell.js';
import type { PreparedFigures } from './prepared-figures.js';
import { bandAt, endUnits, pointsOfUnits, type RowTotal } from './row-total.js';
import { blockSummer } from './sum-block.js';
import type { TableEvaluation } from './table-evaluation.js';
import { tablePlanOf, type TablePlan } from './table-plan.js';
import { tableStatuses } from './table-statuses.js';
import { fillWhole } from './fill-whole.js';

/**
 * Judges many rows at once: scores and gates, and the trace of one row when somebody asks for it. Statuses, bands and decisions are exactly those
 * of `evaluate`: thresholds compare whole numbers, and a sum that is so close to an edge that a double could be wrong is added up exactly.
 * A set that asks for more than plain rules (tables, titles, inputs that are worked out) is judged row by row, which takes as long as `evaluate`.
 *
 * @param figures What `prepareFigures` or `figuresOf` made ready for this plan.
 */
export function evaluateTable(plan: CriteriaPlan, figures: PreparedFigures, options: EvaluateOptions = {}): TableEvaluation {
  const table = emptyTable(plan, figures, options);
  const decisions = plan.whole === undefined ? fillByColumns(plan, figures, table) : fillWhole(plan, figures, options, table);
  return { ...table, decisions: plan.set.recognition === undefined ? undefined : decisions };
}

function emptyTable(plan: CriteriaPlan, { rows, subjectOf }: PreparedFigures, options: EvaluateOptions): TableEvaluation {
  const criteria = plan.set.items.map(({ id }) => id);
  const statuses = new Uint8Array(rows * criteria.length);
  return {
    rows,
    criteria,
    bands: plan.bands.map(({ ref: { id } }) => id),
    statuses,
    points: new Float64Array(rows * criteria.length),
    total: new Float64Array(rows),
    low: new Float64Array(rows),
    high: new Float64Array(rows),
    lowestBand: new Int8Array(rows),
    highestBand: new Int8Array(rows),
    decisions: undefined,
    statusOf: (row, criterion) => tableStatuses[statuses[criterion * rows + row]!]!,
    countOf: (criterion, status) => countIn(statuses, criterion * rows, (criterion + 1) * rows, tableStatuses.indexOf(status as (typeof tableStatuses)[number])),
    evaluationOf: (row) => evaluate(plan, subjectOf(row), options),
  };
}

function countIn(statuses: Uint8Array, from: number, to: number, wanted: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) if (statuses[at] === wanted) count += 1;
  return count;
}

function fillByColumns(plan: CriteriaPlan, figures: PreparedFigures, table: TableEvaluation): readonly DecisionResult['state'][] {
  const { rows } = figures;
  const { rounding, complete, recognition } = plan.set;
  const tablePlan = tablePlanOf(plan);
  const part = <Cells extends Uint8Array | Float64Array>(cells: Cells, index: number): Cells => cells.subarray(index * rows, (index + 1) * rows) as Cells;
  const kernels = plan.criteria.map((_, index) => kernelOf(plan, index, figures, { statuses: part(table.statuses, index), points: part(table.points, index) }));
  const sumsOf = blockSummer(tablePlan, kernels, rounding);
  const seen = recognition === undefined ? undefined : new Uint8Array(blockRows);
  const decisions: DecisionResult['state'][] = [];
  for (let from = 0; from < rows; from += blockRows) {
    const block: Block = { from, to: Math.min(rows, from + blockRows), seen };
    fillTotals(plan, figures, table, tablePlan, block, sumsOf(block));
    if (seen !== undefined) for (let row = from; row < block.to; row += 1) decisions.push(stateOf(seen[row - from]!, complete));
  }
  return decisions;
}

function fillTotals(plan: CriteriaPlan, figures: PreparedFigures, table: TableEvaluation, tablePlan: TablePlan, { from, to }: Block, { known, least, most }: BlockSums): void {
  const { rounding } = plan.set;
  const isRounded = rounding.at === 'total';
  for (let row = from; row < to; row += 1) {
    const units = known[row - from]!;
    const beyondLow = least[row - from]!;
    const beyondHigh = most[row - from]!;
    const low = endUnits(units + beyondLow, rounding, tablePlan);
    const high = beyondLow === beyondHigh ? low : endUnits(units + beyondHigh, rounding, tablePlan);
    const lowest = bandAt(low, tablePlan, isRounded);
    const highest = high === low ? lowest : bandAt(high, tablePlan, isRounded);
    if (Number.isNaN(low + high + lowest + highest)) putTotal(table, row, exactTotal(plan, figures.subjectOf(row)));
    else {
      table.total[row] = units === 0 && !hasPoints(table, row) ? NaN : pointsOfUnits(units);
      table.low[row] = pointsOfUnits(low);
      table.high[row] = pointsOfUnits(high);
      table.lowestBand[row] = lowest;
      table.highestBand[row] = highest;
    }
  }
}

function putTotal(table: TableEvaluation, row: number, { points, low, high, lowest, highest }: RowTotal): void {
  table.total[row] = points;
  table.low[row] = low;
  table.high[row] = high;
  table.lowestBand[row] = lowest;
  table.highestBand[row] = highest;
}

/** Whether anything is settled in a row: a total of 0 is not the same as none. */
function hasPoints({ points, rows, criteria }: TableEvaluation, row: number): boolean {
  return criteria.some((_, criterion) => !Number.isNaN(points[criterion * rows + row]!));
}

/** Recognised when all criteria are met: by the verdicts of a row, and whether the set has all criteria of its decision. */
function stateOf(seen: number, complete: boolean): DecisionResult['state'] {
  if ((seen & verdictBits.failed) !== 0) return 'notAchieved';
  return (seen & verdictBits.unknown) !== 0 || (seen & verdictBits.passed) === 0 || !complete ? 'undecided' : 'achieved';
}
