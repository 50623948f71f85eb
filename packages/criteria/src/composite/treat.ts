import type { Treatment } from './composite-index.schema.js';
import { excessKurtosis, isConstant, skewness } from './moments.js';
import type { Notice } from './notice.js';
import { absenceMarks, knownOf, type Column } from './stage.js';

// Lines above which a tail is too long, and how many figures may be pulled in, as COINr has them: both lines have to be passed.
const skewnessLine = 2;
const kurtosisLine = 3.5;
const maximumPulled = 5;
/** Figures below which kurtosis has no value. */
const fewestFigures = 4;

interface Lines {
  readonly skewness: number;
  readonly kurtosis: number;
  readonly maximumPoints: number;
}

/** Figures with their tails pulled in, and which rows that were. */
export interface Winsorised {
  readonly values: readonly (number | undefined)[];
  readonly rows: readonly number[];
  /** Whether the tails are now within the lines. */
  readonly passes: boolean;
}

/**
 * Fourth stage: figures far from all others are pulled in, lest one unit decides the scale of all. The column is left alone unless both its
 * skewness (in absolute value) and its kurtosis pass their lines; then the farthest figure takes the value of the next, again and again.
 * Where that does not suffice, it is left as it was, or put on a logarithmic scale.
 */
export function treat(column: Column, treatment: Treatment | undefined, notice: Notice): Column {
  const untouched: Column = { ...column, marks: absenceMarks(column) };
  if (treatment === undefined) return untouched;
  const known = knownOf(column.values);
  if (isConstant(known)) return untouched;
  if (known.length < fewestFigures) {
    notice('composite.too-few-figures', { count: known.length, least: fewestFigures });
    return untouched;
  }
  const lines: Lines = { skewness: treatment.skewness ?? skewnessLine, kurtosis: treatment.kurtosis ?? kurtosisLine, maximumPoints: treatment.maximumPoints ?? maximumPulled };
  const pulled = winsorise(column.values, lines);
  if (pulled.passes) {
    if (pulled.rows.length > 0) notice('composite.figures-treated', { count: pulled.rows.length });
    return marked(untouched, pulled.values, pulled.rows);
  }
  const logs = treatment.otherwise === 'log' ? onLogScale(column.values) : undefined;
  if (logs === undefined || !passes(knownOf(logs), lines)) {
    notice('composite.tail-too-long');
    return untouched;
  }
  notice('composite.figures-treated', { count: known.length });
  return marked(untouched, logs, logs.flatMap((value, row) => (value === undefined ? [] : [row])));
}

/** Pulls in the tail towards which the figures lean, one distinct value after the other, as long as no more than so many figures are moved. */
export function winsorise(values: readonly (number | undefined)[], lines: Lines): Winsorised {
  const current = [...values];
  const rows = new Set<number>();
  for (;;) {
    const known = knownOf(current);
    if (passes(known, lines)) return { values: current, rows: [...rows].sort((one, other) => one - other), passes: true };
    const leansUp = (skewness(known) ?? 0) >= 0;
    const far = known.reduce((one, other) => (leansUp ? Math.max(one, other) : Math.min(one, other)));
    const rest = known.filter((value) => value !== far);
    const tail = current.flatMap((value, row) => (value === far ? [row] : []));
    if (rest.length === 0 || new Set([...rows, ...tail]).size > lines.maximumPoints) return { values, rows: [], passes: false };
    const next = rest.reduce((one, other) => (leansUp ? Math.max(one, other) : Math.min(one, other)));
    for (const row of tail) {
      current[row] = next;
      rows.add(row);
    }
  }
}

function passes(known: readonly number[], lines: Lines): boolean {
  const skew = skewness(known);
  const kurtosis = excessKurtosis(known);
  return skew === undefined || kurtosis === undefined || Math.abs(skew) <= lines.skewness || kurtosis <= lines.kurtosis;
}

/** ln(x − min + 1 % of the range), which exists for every figure and keeps their order. */
function onLogScale(values: readonly (number | undefined)[]): readonly (number | undefined)[] {
  const known = knownOf(values);
  const low = known.reduce((one, other) => Math.min(one, other));
  const high = known.reduce((one, other) => Math.max(one, other));
  return values.map((value) => (value === undefined ? undefined : Math.log(value - low + 0.01 * (high - low))));
}

function marked(column: Column, values: readonly (number | undefined)[], rows: readonly number[]): Column {
  const marks = [...column.marks];
  for (const row of rows) marks[row] = 'treated';
  return { id: column.id, values, marks };
}
