import { parseResult, type ParseResult } from '@xaso/core';
import { extensionOf, formatOfName, formatOfText } from '../content/detect-format.js';
import { openContent, type OpenedContent } from '../content/open-content.js';
import type { FallbackEncoding } from '../encoding/decode-text.js';
import { legacyCells } from '../encoding/legacy-cells.js';
import { findingLog, type FindingLog } from '../finding/finding-log.js';
import { cleanCell } from './clean-cells.js';
import { columnLetter } from './column-letter.js';
import { defaultReadLimits, type ReadLimits } from './limits.js';
import type { RawSheet, RawSheets } from './raw-sheet.js';
import type { Cell, TableFormat } from './table-book.js';

/** The rows of a file as they stand in it, before anybody has said which of them is a header. */
export interface GridBook {
  readonly fileName: string;
  readonly format: TableFormat;
  readonly sheets: readonly RawSheet[];
}

/** How a file is opened. */
export interface ReadGridOptions {
  /** Name of the file or its address, for the findings and, when nothing else tells, for the format. */
  readonly fileName: string;
  /** The format as the file's owner declares it; stronger than the name, weaker than what the bytes plainly are. */
  readonly format?: TableFormat;
  /** Formats that the caller can do with; all of them unless it says so. */
  readonly accept?: readonly TableFormat[];
  readonly limits?: Partial<ReadLimits>;
  /** Encoding to try when the bytes are not UTF-8. */
  readonly fallbackEncoding?: FallbackEncoding;
}

/**
 * Reads a file of any supported format into rows. Never throws and never rejects for bad data. The code for each format is loaded when
 * a file of that format comes. `tableOf` makes tables of the rows, as often as somebody changes what a column means.
 *
 * @param content The bytes of the file, or its text.
 * @returns `value` is undefined when the file can't be read at all.
 */
export async function readGrid(content: Uint8Array | string, options: ReadGridOptions): Promise<ParseResult<GridBook>> {
  const limits = { ...defaultReadLimits, ...options.limits };
  const log = findingLog(options.fileName);
  const opened = openContent(content, log, { bytes: limits.bytes, fallback: options.fallbackEncoding, keepLegacy: true });
  if (opened === undefined) return parseResult<GridBook>(undefined, log.findings());
  const format = opened.type === 'zip' ? 'xlsx' : formatOfText(opened.text, options.fileName, options.format);
  if (options.accept?.includes(format) === false) {
    log.add('content.format-refused', {}, { format: format.toUpperCase(), accepted: options.accept.join(', ').toUpperCase() });
    return parseResult<GridBook>(undefined, log.findings());
  }
  const promised = formatOfName(options.fileName);
  if (promised !== undefined && promised !== format && options.format !== format) {
    log.add('content.wrong-extension', {}, { extension: `.${extensionOf(options.fileName)}`, format: format.toUpperCase() });
  }
  const sheets: RawSheet[] = [];
  for (const sheet of await rawSheets(opened, format, log, limits)) sheets.push(boundedSheet(await inUnicode(sheet, log), limits, log));
  return parseResult(sheets.length === 0 ? undefined : { fileName: options.fileName, format, sheets }, log.findings());
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

/** Text of a legacy font in Unicode; a cell that makes no Vietnamese is emptied, since nobody could read it. */
async function inUnicode(sheet: RawSheet, log: FindingLog): Promise<RawSheet> {
  const cells = legacyCells(sheet.rows);
  const { convertLegacy } = cells.length === 0 ? { convertLegacy: undefined } : await import('../encoding/convert-legacy.js').catch(() => ({ convertLegacy: undefined }));
  if (cells.length === 0) return sheet;
  const rows = sheet.rows.map((row) => [...row]);
  const counts = new Map<string, { readonly row: number; count: number }>();
  for (const { row, column, font, isSure } of cells) {
    const converted = convertLegacy?.(String(rows[row]![column]), font);
    if (converted === undefined && !isSure) continue;
    rows[row]![column] = converted ?? null;
    if (converted === undefined) log.add('encoding.legacy-font', { sheet: sheet.name, row: sheet.firstRow + row, column: columnLetter(column) }, { font });
    else if (counts.has(font)) counts.get(font)!.count += 1;
    else counts.set(font, { row, count: 1 });
  }
  for (const [font, { row, count }] of counts) log.add('encoding.legacy-converted', { sheet: sheet.name, row: sheet.firstRow + row }, { font, count });
  return { ...sheet, rows };
}

/** Cells cleaned and cut to the limits. */
function boundedSheet(raw: RawSheet, limits: ReadLimits, log: FindingLog): RawSheet {
  const { name: sheet, firstRow } = raw;
  let wide = false;
  const rows = raw.rows.map((cells, index) => {
    wide ||= cells.length > limits.columns;
    return cells.slice(0, limits.columns).map((cell, column): Cell => {
      const clean = cleanCell(cell);
      if (typeof clean !== 'string' || clean.length <= limits.cellLength) return clean;
      log.add('table.cell-too-long', { sheet, row: firstRow + index, column: columnLetter(column) }, { length: clean.length, limit: limits.cellLength });
      return clean.slice(0, limits.cellLength).replace(/[\ud800-\udbff]$/, '');
    });
  });
  if (wide) log.add('table.too-many-columns', { sheet }, { limit: limits.columns });
  return { ...raw, rows };
}
