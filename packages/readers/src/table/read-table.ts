import { parseResult, type ParseResult } from '@xaso/core';
import { extensionOf, formatOfName, formatOfText } from '../content/detect-format.js';
import { openContent, type OpenedContent } from '../content/open-content.js';
import type { FallbackEncoding } from '../encoding/decode-text.js';
import { findingLog, type FindingLog } from '../finding/finding-log.js';
import { buildSheet } from './build-sheet.js';
import type { HeaderSpec } from './header-spec.js';
import { defaultReadLimits, type ReadLimits } from './limits.js';
import type { RawSheet, RawSheets } from './raw-sheet.js';
import { columnOf, type TableBook, type TableFormat, type TableSheet } from './table-book.js';

export interface ReadTableOptions<Field extends string = string> {
  /** Name of the file or its address, for the findings and, when nothing else tells, for the format. */
  readonly fileName: string;
  /** The columns to look for. Without it the first row of several cells is the header, and no column has a field. */
  readonly headers?: HeaderSpec<Field>;
  /** Fields whose column must be there. */
  readonly required?: readonly NoInfer<Field>[];
  /** The format as the file's owner declares it; stronger than the name, weaker than what the bytes plainly are. */
  readonly format?: TableFormat;
  /** Formats that the caller can do with; all of them unless it says so. */
  readonly accept?: readonly TableFormat[];
  readonly limits?: Partial<ReadLimits>;
  /** Encoding to try when the bytes are not UTF-8. */
  readonly fallbackEncoding?: FallbackEncoding;
}

/**
 * Reads a file of any supported format into tables whose header was found. Never throws and never rejects for bad data:
 * what is wrong with the file, with a row or with a cell is a finding at its sheet, row and column.
 *
 * The code for each format is loaded when a file of that format comes.
 *
 * @param content The bytes of the file, or its text.
 * @returns `value` is undefined when no table was found. A sheet without a known header is left out; that is an error only when no sheet has one.
 */
export async function readTable<Field extends string = string>(
  content: Uint8Array | string,
  options: ReadTableOptions<Field>,
): Promise<ParseResult<TableBook<Field>>> {
  const limits = { ...defaultReadLimits, ...options.limits };
  const log = findingLog(options.fileName);
  const opened = openContent(content, log, { bytes: limits.bytes, fallback: options.fallbackEncoding });
  if (opened === undefined) return parseResult<TableBook<Field>>(undefined, log.findings());
  const format = opened.type === 'zip' ? 'xlsx' : formatOfText(opened.text, options.fileName, options.format);
  if (options.accept?.includes(format) === false) {
    log.add('content.format-refused', {}, { format: format.toUpperCase(), accepted: options.accept.join(', ').toUpperCase() });
    return parseResult<TableBook<Field>>(undefined, log.findings());
  }
  const promised = formatOfName(options.fileName);
  if (promised !== undefined && promised !== format && options.format !== format) {
    log.add('content.wrong-extension', {}, { extension: `.${extensionOf(options.fileName)}`, format: format.toUpperCase() });
  }
  const raw = await rawSheets(opened, format, log, limits);
  const sheets = headedSheets(raw, options, limits, log);
  const book: TableBook<Field> | undefined = sheets.length === 0 ? undefined : { fileName: options.fileName, format, sheets };
  return parseResult(book, log.findings());
}

/** Reads what was opened, with the code of one format. */
type RawReader = () => RawSheets | Promise<RawSheets>;

async function rawSheets(opened: OpenedContent, format: TableFormat, log: FindingLog, limits: ReadLimits): Promise<RawSheets> {
  let read: RawReader;
  try {
    read = await loadReader(opened, format, log, limits);
  } catch {
    // The network was cut while the page was open.
    log.add('content.reader-unavailable', {}, { format: format.toUpperCase() });
    return [];
  }
  return read();
}

/** Each format is a module of its own, so that a page that reads JSON downloads neither papaparse nor read-excel-file. */
async function loadReader(opened: OpenedContent, format: TableFormat, log: FindingLog, limits: ReadLimits): Promise<RawReader> {
  if (opened.type === 'zip') {
    const { readXlsx } = await import('../xlsx/read-xlsx.js');
    return () => readXlsx(opened.bytes, log, limits);
  }
  if (format === 'json') {
    const { readJsonTable } = await import('../json/read-json-table.js');
    return () => readJsonTable(opened.text, log, limits);
  }
  const { readCsv } = await import('../csv/read-csv.js');
  return () => [readCsv(opened.text, limits)];
}

function headedSheets<Field extends string>(
  raw: RawSheets,
  { headers, required = [] }: Pick<ReadTableOptions<Field>, 'headers' | 'required'>,
  limits: ReadLimits,
  log: FindingLog,
): TableSheet<Field>[] {
  const built = raw.map((sheet) => {
    const own = findingLog(log.file);
    return { sheet, table: buildSheet(sheet, { headers, required, limits }, own), findings: own.findings() };
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
