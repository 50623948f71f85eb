import { emptyMapping, tableOf, type GridBook } from '@xaso/readers';
import type { DeskKind, KindId } from './kind.js';
import type { Kinds } from './kinds.js';

/** Rows that are looked at: a header stands among the first, and a few records show whether it is one. */
const looked = 120;

/** Columns that every list has, whatever it is about. */
const common = new Set(['order', 'note', 'name', 'unit', 'address', 'phone', 'place', 'kind', 'id', 'code']);

/** The sort of table that has most of its columns in a file; figures when nothing tells. */
export function guessKind(grid: GridBook, kinds: Kinds): KindId {
  const beginning = { ...grid, sheets: grid.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.slice(0, looked) })) };
  const scored = kinds.filter(({ headers }) => headers !== undefined).map((kind) => ({ kind, score: scoreOf(beginning, kind) }));
  const best = scored.reduce((one, other) => (other.score > one.score ? other : one));
  return best.kind.id;
}

/** A column that only this sort has counts twice; without its required columns it is not this sort. */
function scoreOf(grid: GridBook, { headers = {}, required = [] }: DeskKind): number {
  const { value } = tableOf(grid, { headers, required, mapping: emptyMapping });
  if (value === undefined) return 0;
  // Columns without a cell count, too: a form that nobody has filled in yet is known by its headings.
  const fields = new Set(value.sheets.flatMap(({ columns }) => columns.flatMap(({ field }) => field ?? [])));
  if (!required.every((field) => fields.has(field))) return 0;
  return [...fields].reduce((sum, field) => sum + (common.has(field) ? 1 : 2), 0);
}
