import { parseResult, type ParseResult } from '@xaso/core';
import { findingLog, type FindingLog } from '../finding/finding-log.js';
import { buildSheet } from './build-sheet.js';
import type { HeaderSpec } from './header-spec.js';
import { defaultReadLimits, type ReadLimits } from './limits.js';
import type { RawSheet } from './raw-sheet.js';
import { readGrid, type GridBook, type ReadGridOptions } from './read-grid.js';
import { columnOf, type TableBook, type TableSheet } from './table-book.js';
import { emptyMapping, sheetMappingOf, type TableMapping } from './table-mapping.js';

/** How tables are made of rows. */
export interface TableOptions<Field extends string = string> {
  /** The columns to look for. Without it the first row of several cells is the header, and no column has a field. */
  readonly headers?: HeaderSpec<Field>;
  /** Fields whose column must be there. */
  readonly required?: readonly NoInfer<Field>[];
  readonly limits?: Partial<ReadLimits>;
  /** What somebody has chosen where the file left a doubt: the sheet, the row of its header, what a column holds. */
  readonly mapping?: TableMapping | undefined;
  /** Whether a header that is no field is of use to the caller all the same, such as the name of a commune. */
  readonly recognise?: ((header: string) => boolean) | undefined;
}

/** How a file is opened and made into tables. */
export type ReadTableOptions<Field extends string = string> = ReadGridOptions & TableOptions<Field>;

/**
 * Reads a file of any supported format into tables whose header was found. Never throws and never rejects for bad data:
 * what is wrong with the file, with a row or with a cell is a finding at its sheet, row and column.
 *
 * @param content The bytes of the file, or its text.
 * @returns `value` is undefined when no table was found. A sheet without a known header is left out; that is an error only when no sheet has one.
 */
export async function readTable<Field extends string = string>(content: Uint8Array | string, options: ReadTableOptions<Field>): Promise<ParseResult<TableBook<Field>>> {
  const grid = await readGrid(content, options);
  if (grid.value === undefined) return parseResult<TableBook<Field>>(undefined, grid.findings);
  const table = tableOf(grid.value, options);
  return parseResult(table.value, [...grid.findings, ...table.findings]);
}

/** Finds the tables in the rows of a file. Pure and quick: it may run after every choice. Never throws. */
export function tableOf<Field extends string = string>({ fileName, format, sheets: raw }: GridBook, options: TableOptions<Field>): ParseResult<TableBook<Field>> {
  const log = findingLog(fileName);
  const sheets = headedSheets(raw, options, log);
  return parseResult<TableBook<Field>>(sheets.length === 0 ? undefined : { fileName, format, sheets }, log.findings());
}

function headedSheets<Field extends string>(
  raw: readonly RawSheet[],
  { headers, required = [], limits, mapping = emptyMapping, recognise }: TableOptions<Field>,
  log: FindingLog,
): TableSheet<Field>[] {
  const wanted = raw.filter(({ name }) => sheetMappingOf(mapping, name)?.use !== false);
  const built = wanted.map((sheet) => {
    const own = findingLog(log.file);
    const options = { headers, required, limits: { ...defaultReadLimits, ...limits }, chosen: sheetMappingOf(mapping, sheet.name), recognise };
    return { sheet, table: buildSheet(sheet, options, own), findings: own.findings() };
  });
  // A glossary beside the data may have one of the headers, too: when some sheet has all that are required, only such sheets count.
  const isComplete = (table: TableSheet<Field>): boolean => required.every((field) => columnOf(table, field) !== undefined);
  const headed = built.flatMap(({ table }) => table ?? []);
  const complete = headed.filter(isComplete);
  const sheets = complete.length > 0 ? complete : headed;
  for (const { sheet, table, findings } of built) {
    if (table !== undefined && sheets.includes(table)) log.include(findings);
    else if (table !== undefined) reportSkipped(sheet, log);
    else if (isEmpty(sheet)) {
      // Excel adds empty sheets by itself; they matter only when there is nothing else.
      if (raw.every(isEmpty)) log.add('table.no-rows', { sheet: sheet.name });
    } else {
      log.include(findings);
      if (sheets.length > 0) reportSkipped(sheet, log);
      else log.add('header.not-found', { sheet: sheet.name }, { expected: expectedHeaders(headers, required) });
    }
  }
  return sheets;
}

function reportSkipped({ name }: RawSheet, log: FindingLog): void {
  log.add('header.sheet-skipped', { sheet: name }, { sheet: name ?? '' });
}

function isEmpty({ rows }: RawSheet): boolean {
  return rows.every((cells) => cells.every((cell) => cell === null || cell === ''));
}

/** Some of the headers that are looked for, to tell the owner what the sheet should have. */
function expectedHeaders<Field extends string>(headers: HeaderSpec<Field> | undefined, required: readonly Field[]): string {
  const fields = required.length > 0 ? required : (Object.keys(headers ?? {}) as Field[]);
  return fields.slice(0, 5).map((field) => headers?.[field][0] ?? field).join(', ');
}
