import type { FindingLog } from '../finding/finding-log.js';
import { cleanCell, legacyCells } from './clean-cells.js';
import { findHeader, type FoundHeader } from './find-header.js';
import { headerMatcher, type HeaderSpec } from './header-spec.js';
import type { ReadLimits } from './limits.js';
import { nameColumns } from './name-columns.js';
import { columnLetter } from './column-letter.js';
import type { RawSheet } from './raw-sheet.js';
import { selectRows } from './select-rows.js';
import type { Cell, TableSheet } from './table-book.js';

export interface SheetOptions<Field extends string> {
  readonly headers: HeaderSpec<Field> | undefined;
  readonly required: readonly Field[];
  readonly limits: ReadLimits;
}

/**
 * Makes a table of the rows of one sheet: finds its header, names its columns, keeps its records.
 *
 * @returns The sheet; undefined when it has no header. The caller says whether that matters.
 */
export function buildSheet<Field extends string>(raw: RawSheet, options: SheetOptions<Field>, log: FindingLog): TableSheet<Field> | undefined {
  const rows = boundedRows(raw, options.limits, log);
  const match = options.headers === undefined ? undefined : headerMatcher(options.headers);
  const header = raw.headerFirst ? givenHeader(rows) : findHeader(rows, match);
  const columns = header === undefined ? undefined : nameColumns(header, rows, raw, match, log);
  const headerRow = header === undefined ? 0 : raw.firstRow + header.index;
  reportNotices(raw, headerRow, (column) => columns?.[column]?.header ?? columnLetter(column), log);
  if (header === undefined || columns === undefined) return undefined;
  for (const field of options.required) {
    if (columns.some((column) => column.field === field)) continue;
    const expected = options.headers?.[field][0] ?? field;
    log.add('header.column-missing', { sheet: raw.name, row: Math.max(1, headerRow) }, { expected });
  }
  return {
    name: raw.name,
    headerRow,
    columns,
    rows: selectRows({ raw, rows, header, columns }, options.limits.rows, log),
  };
}

function givenHeader(rows: readonly (readonly Cell[])[]): FoundHeader | undefined {
  const first = rows[0];
  return first === undefined ? undefined : { index: 0, height: 1, texts: first.map((cell) => (cell === null ? '' : String(cell))) };
}

/** Cells cleaned and cut to the limits; cells of a legacy font are emptied, since nobody could read them. */
function boundedRows(raw: RawSheet, limits: ReadLimits, log: FindingLog): Cell[][] {
  const { name: sheet, firstRow } = raw;
  let wide = false;
  const rows = raw.rows.map((cells, index) => {
    wide ||= cells.length > limits.columns;
    return cells.slice(0, limits.columns).map((cell, column) => {
      const clean = cleanCell(cell);
      if (typeof clean !== 'string' || clean.length <= limits.cellLength) return clean;
      log.add(
        'table.cell-too-long',
        { sheet, row: firstRow + index, column: columnLetter(column) },
        { length: clean.length, limit: limits.cellLength },
      );
      return clean.slice(0, limits.cellLength).replace(/[\ud800-\udbff]$/, '');
    });
  });
  if (wide) log.add('table.too-many-columns', { sheet }, { limit: limits.columns });
  for (const { row, column, font } of legacyCells(rows)) {
    log.add('encoding.legacy-font', { sheet, row: firstRow + row, column: columnLetter(column) }, { font });
    rows[row]![column] = null;
  }
  return rows;
}

/** What was noticed in a cell of the header or above it is of no account: no figure stands there. */
function reportNotices(raw: RawSheet, headerRow: number, nameOf: (column: number) => string, log: FindingLog): void {
  for (const { code, row, column, values } of raw.notices) {
    if (column === undefined) log.add(code, { sheet: raw.name, row }, values);
    else if (row > headerRow) log.add(code, { sheet: raw.name, row, column: nameOf(column) }, values);
  }
}
