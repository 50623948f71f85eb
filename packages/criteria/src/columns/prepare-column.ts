import { exactOf } from '@xaso/core/exact';
import type { InputDefinition } from '../set/criteria-set.schema.js';
import type { FigureColumn } from './figure-table.js';
import { missingCell, notApplicableCell, oddCell, plainCell, zeroDenominatorCell, type PreparedOperand } from './prepared-figures.js';

/** Numbers above and below the line stay under this, so that products with the figures of a rule are exact. */
const limit = 2 ** 32;

/** Most digits behind the point that a plain cell has. */
const mostDigits = 6;

/** The operand of one input, by the column of its figures. It says of each cell what `readFact` says. */
export function prepareColumn(input: InputDefinition, column: FigureColumn | undefined, rows: number): PreparedOperand {
  const states = new Uint8Array(rows);
  if (column === undefined) return { above: new Float64Array(rows), below: 1, states: states.fill(missingCell) };
  const { state, facts } = column;
  if (state !== undefined) for (let row = 0; row < rows; row += 1) states[row] = state[row] === 0 || state[row] === undefined ? plainCell : state[row] === 2 ? notApplicableCell : missingCell;
  const prepared = input.kind === 'share' ? prepareShares(column, states, rows) : prepareNumbers(input, column, states, rows);
  for (const row of facts?.keys() ?? []) if (row >= 0 && row < rows) states[row] = oddCell;
  return prepared;
}

function prepareShares({ value, numerator, denominator, unit }: FigureColumn, states: Uint8Array, rows: number): PreparedOperand {
  if (numerator === undefined || denominator === undefined) return preparePercents(value, unit, states, rows);
  const above = new Float64Array(rows);
  const below = new Float64Array(rows);
  for (let row = 0; row < rows; row += 1) {
    if (states[row] !== plainCell) continue;
    const over = numerator[row] ?? NaN;
    const under = denominator[row] ?? NaN;
    // A count that is not there leaves the percentage, if one is written.
    if (Number.isNaN(over) || Number.isNaN(under)) states[row] = value === undefined || Number.isNaN(value[row] ?? NaN) ? missingCell : oddCell;
    else if (!isCount(over) || !isCount(under) || (under === 0 && over > 0)) states[row] = missingCell;
    else if (over >= limit || under >= limit) states[row] = oddCell;
    else {
      if (under === 0) states[row] = zeroDenominatorCell;
      above[row] = over;
      below[row] = under;
    }
  }
  return { above, below, states };
}

function preparePercents(value: ArrayLike<number> | undefined, unit: string | undefined, states: Uint8Array, rows: number): PreparedOperand {
  const { above, below } = prepareDecimals(unit === undefined || unit === '%' ? value : undefined, isNotNegative, states, rows);
  return { above, below: below * 100, states };
}

function prepareNumbers({ kind, unit, part = 'value' }: InputDefinition, column: FigureColumn, states: Uint8Array, rows: number): PreparedOperand {
  const isOtherUnit = part === 'value' && column.unit === '%' && unit?.vi !== '%';
  return { ...prepareDecimals(isOtherUnit ? undefined : column[part], kind === 'count' ? isCount : Number.isFinite, states, rows), states };
}

/** Decimals over one power of ten. */
function prepareDecimals(cells: ArrayLike<number> | undefined, isFit: (value: number) => boolean, states: Uint8Array, rows: number): { readonly above: Float64Array; readonly below: number } {
  if (cells === undefined) {
    for (let row = 0; row < rows; row += 1) if (states[row] === plainCell) states[row] = missingCell;
    return { above: new Float64Array(rows), below: 1 };
  }
  const below = 10 ** digitsOf(cells, rows);
  const above = new Float64Array(rows);
  for (let row = 0; row < rows; row += 1) {
    if (states[row] !== plainCell) continue;
    const value = cells[row] ?? NaN;
    const units = Math.round(value * below);
    if (Number.isNaN(value)) states[row] = missingCell;
    else if (Math.abs(units) < limit && units / below === value && isFit(value)) above[row] = units;
    else states[row] = isFit(value) && exactOf(value) !== undefined ? oddCell : missingCell;
  }
  return { above, below };
}

/** Digits behind the point that all cells together need; a cell that needs more is not plain. */
function digitsOf(cells: ArrayLike<number>, rows: number): number {
  let digits = 0;
  let scale = 1;
  for (let row = 0; row < rows; row += 1) {
    const value = cells[row] ?? NaN;
    while (digits < mostDigits && Math.round(value * scale) / scale !== value) {
      if (!isPlainDecimal(value)) break;
      digits += 1;
      scale *= 10;
    }
  }
  return digits;
}

function isPlainDecimal(value: number): boolean {
  return Math.abs(value) < limit && Math.round(value * 1e6) / 1e6 === value;
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

function isNotNegative(value: number): boolean {
  return value >= 0 && Number.isFinite(value);
}
