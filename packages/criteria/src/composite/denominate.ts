import { isFigure, type CompositeFigure, type CompositeUnit } from './composite-data.js';
import type { CompositeIndicator } from './composite-index.schema.js';
import type { Notice } from './notice.js';
import type { CellMark, Column } from './stage.js';

/** One cell before it stands in a column. */
interface Cell {
  readonly value: number | undefined;
  readonly mark: CellMark | undefined;
}

const missing: Cell = { value: undefined, mark: 'missing' };
const notApplicable: Cell = { value: undefined, mark: 'notApplicable' };

/**
 * First stage: the figures as they were handed in. Two counts are their share; a share of nothing has no value and is no 0.
 *
 * @param notice Told of shares of nothing and of figures that are no numbers.
 */
export function figuresOf(units: readonly CompositeUnit[], id: string, notice: Notice): Column {
  return columnOf(id, units.map(({ figures }, row) => readFigure(Object.hasOwn(figures, id) ? figures[id] : undefined, row, notice)));
}

/** Second stage: figures over their denominator, times `per`: 12 events of 4,000 inhabitants are 3 per 1,000. */
export function denominate(figures: Column, indicator: CompositeIndicator, units: readonly CompositeUnit[], notice: Notice): Column {
  const { denominator } = indicator;
  if (denominator === undefined) return figures;
  const below = figuresOf(units, denominator.of, notice);
  const cells = figures.values.map((value, row): Cell => {
    const divisor = below.values[row];
    if (value === undefined) return { value, mark: figures.marks[row] };
    if (below.marks[row] === 'notApplicable') return notApplicable;
    if (divisor === undefined || divisor === 0) {
      notice(divisor === 0 ? 'composite.denominator-zero' : 'composite.denominator-missing', {}, row);
      return missing;
    }
    return finite((value / divisor) * (denominator.per ?? 1), row, notice);
  });
  return columnOf(figures.id, cells);
}

function readFigure(figure: CompositeFigure | undefined, row: number, notice: Notice): Cell {
  if (figure === undefined) return missing;
  if (!isFigure(figure)) notice('composite.figure-not-finite', {}, row);
  else if (typeof figure === 'number') return { value: figure, mark: undefined };
  else if ('status' in figure) return figure.status === 'notApplicable' ? notApplicable : missing;
  else if (figure.denominator === 0) notice('composite.denominator-zero', {}, row);
  else return finite(figure.numerator / figure.denominator, row, notice);
  return missing;
}

function finite(value: number, row: number, notice: Notice): Cell {
  if (Number.isFinite(value)) return { value, mark: undefined };
  notice('composite.figure-not-finite', {}, row);
  return missing;
}

function columnOf(id: string, cells: readonly Cell[]): Column {
  return { id, values: cells.map(({ value }) => value), marks: cells.map(({ mark }) => mark) };
}
