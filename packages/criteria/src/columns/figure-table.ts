import type { Fact, Subject } from '../subject/subject.js';

/** Cell states of a column that is given. */
export const cellStates = ['known', 'missing', 'notApplicable'] as const;

/** The figures of one input or indicator, one cell a row. A cell without a number (`NaN`) is missing; 0 is a number. */
export interface FigureColumn {
  /** Numbers, or percentage points of shares whose counts are not known. */
  readonly value?: ArrayLike<number> | undefined;
  /** Both counts of shares. */
  readonly numerator?: ArrayLike<number> | undefined;
  readonly denominator?: ArrayLike<number> | undefined;
  /** Place in `cellStates`, where a cell can be something else than known. */
  readonly state?: ArrayLike<number> | undefined;
  /** The unit of the values, in Vietnamese; `%` for shares. */
  readonly unit?: string | undefined;
  /** Facts that say more than a number ("hơn 60%", an estimate), by row; they go before the cells. */
  readonly facts?: ReadonlyMap<number, Fact> | undefined;
}

/** Figures of many places and periods: columns by id of the input, or of the indicator. */
export interface FigureTable {
  /** How many rows there are: a row is one place in one period. */
  readonly rows: number;
  readonly columns: Readonly<Record<string, FigureColumn>>;
  /** Whose figures stand in a row; everything of a subject that is not a figure. */
  readonly subjectOf: (row: number) => Omit<Subject, 'facts'>;
}

/** The cell of a column as a fact; `undefined` where the row has no such cell. */
export function factOf({ value, numerator, denominator, state, unit, facts }: FigureColumn, row: number): Fact {
  const said = facts?.get(row);
  if (said !== undefined) return said;
  const status = cellStates[state?.[row] ?? 0];
  if (status !== 'known') return { status: status ?? 'missing' };
  return { value: numberAt(value, row), numerator: numberAt(numerator, row), denominator: numberAt(denominator, row), unit };
}

function numberAt(cells: ArrayLike<number> | undefined, row: number): number | undefined {
  const number = cells?.[row];
  return number === undefined || Number.isNaN(number) ? undefined : number;
}

/** The facts of one row, as `evaluate` takes them. */
export function factsOf({ columns }: FigureTable, row: number): Readonly<Record<string, Fact>> {
  return Object.fromEntries(Object.entries(columns).map(([id, column]) => [id, factOf(column, row)]));
}
