import readXlsxFile from 'read-excel-file/universal';
import type { FindingLog } from '../finding/finding-log.js';
import { columnLetter } from '../table/column-letter.js';
import type { ReadLimits } from '../table/limits.js';
import type { CellNotice, RawSheet } from '../table/raw-sheet.js';
import type { Cell } from '../table/table-book.js';
import { dateText } from './date-text.js';
import { inspectSheet, type SheetInspection } from './inspect-sheet.js';
import { percentStyles } from './percent-styles.js';
import { storedZip } from './stored-zip.js';
import { unpackWorkbook } from './unpack-workbook.js';
import { WorkbookFault } from './workbook-fault.js';

/**
 * Reads the visible sheets of a workbook.
 *
 * read-excel-file reads the cells. It is handed an archive whose files are already unpacked: by itself it unpacks large sheets
 * in a worker made from a `blob:` address, which a strict CSP forbids, and without a bound on their size. What it passes over
 * (percent formats, error values, formulas without a value) is found in the sheet's XML and put in its place.
 */
export async function readXlsx(bytes: Uint8Array, log: FindingLog, limits: ReadLimits): Promise<readonly RawSheet[]> {
  try {
    const workbook = await unpackWorkbook(bytes, log, limits);
    const read: readonly { readonly data?: unknown }[] = await readXlsxFile(storedZip(workbook.files).buffer);
    const percents = percentStyles(workbook.stylesXml);
    return workbook.sheets.flatMap(({ name, xml }, index) => {
      const data = read[index]?.data;
      return xml === undefined || !Array.isArray(data) ? [] : [rawSheet(name, data as unknown[][], inspectSheet(xml, percents))];
    });
  } catch (error) {
    // Whatever else the library throws is about XML that no spreadsheet has written.
    if (error instanceof WorkbookFault) log.add(error.code, {}, error.values);
    else log.add('xlsx.unreadable');
    return [];
  }
}

function rawSheet(name: string, data: readonly (readonly unknown[])[], { cells, merges }: SheetInspection): RawSheet {
  const notices: CellNotice[] = [];
  const rows = data.map((row, rowIndex) =>
    row.map((value, column) => {
      const cell = cellOfValue(value);
      if (cell === undefined) notices.push({ code: 'xlsx.error-value', row: rowIndex + 1, column, values: { value: '####' } });
      return cell === undefined ? '####' : cell;
    }),
  );
  for (const { row, column, text, notice } of cells) {
    if (text !== null) putCell(rows, row, column, text);
    if (notice !== undefined) notices.push({ ...notice, row: row + 1, column });
  }
  for (const { firstColumn: column, firstRow, lastRow } of merges) {
    if (firstRow === lastRow) continue;
    const value = rows[firstRow]?.[column];
    // A merged word belongs to each of its rows; a merged number belongs to all of them together.
    if (typeof value !== 'string') continue;
    const last = Math.min(lastRow, rows.length - 1);
    for (let row = firstRow + 1; row <= last; row += 1) putCell(rows, row, column, value);
    const letter = columnLetter(column);
    notices.push({ code: 'xlsx.merged-filled', row: firstRow + 1, column, values: { range: `${letter}${firstRow + 1}:${letter}${lastRow + 1}` } });
  }
  return { name, rows, firstRow: 1, ragged: false, headerFirst: false, truncated: false, merges, notices };
}

/** A value of the library as a cell; undefined for a date that does not exist. */
function cellOfValue(value: unknown): Cell | undefined {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'object' && value !== null && 'getTime' in value) return dateText((value as { getTime(): number }).getTime());
  return null;
}

/** The library leaves out rows at the end in which it saw nothing; a cell that it passed over may stand there. */
function putCell(rows: Cell[][], row: number, column: number, value: Cell): void {
  while (rows.length <= row) rows.push([]);
  const cells = rows[row]!;
  while (cells.length <= column) cells.push(null);
  cells[column] = value;
}
