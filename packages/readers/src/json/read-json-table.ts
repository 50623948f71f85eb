import { civilDateOf } from '@xaso/core';
import type { FindingLog } from '../finding/finding-log.js';
import type { ReadLimits } from '../table/limits.js';
import { percentText } from '../table/percent-text.js';
import type { CellNotice, RawSheets } from '../table/raw-sheet.js';
import type { Cell } from '../table/table-book.js';
import { parseJsonText } from './read-json.js';

/**
 * Reads JSON that is a table: a list of flat objects, a list of rows, or the answer of a published Google sheet.
 *
 * @returns The one sheet; none, with a finding, when the JSON is something else.
 */
export function readJsonTable(text: string, log: FindingLog, limits: ReadLimits): RawSheets {
  const value = parseJsonText(text, log, limits.depth);
  if (value === undefined) return [];
  const notices: CellNotice[] = [];
  const table = googleTable(value);
  if (table !== undefined) return [{ ...sheetOfGoogleTable(table, notices), notices }];
  if (Array.isArray(value) && value.every((row) => Array.isArray(row))) {
    const rows = (value as unknown[][]).map((row, index) => row.map((cell, column) => scalar(cell, index + 1, column, notices)));
    return [{ name: undefined, rows, firstRow: 1, ragged: true, headerFirst: false, truncated: false, notices }];
  }
  if (Array.isArray(value) && value.every(isRecord)) {
    return [{ ...sheetOfRecords(value, notices), notices }];
  }
  log.add('json.not-table');
  return [];
}

/** The header is the union of all keys, in the order in which they first appear. A record has no row in the file: its place is its number. */
function sheetOfRecords(records: readonly Readonly<Record<string, unknown>>[], notices: CellNotice[]) {
  const columns = new Map<string, number>();
  for (const record of records) {
    for (const key of Object.keys(record)) if (!columns.has(key)) columns.set(key, columns.size);
  }
  const rows: Cell[][] = records.map((record, index) => {
    const row = Array<Cell>(columns.size).fill(null);
    for (const [key, cell] of Object.entries(record)) {
      const column = columns.get(key)!;
      row[column] = scalar(cell, index + 1, column, notices);
    }
    return row;
  });
  return { name: undefined, rows: [[...columns.keys()], ...rows], firstRow: 0, ragged: false, headerFirst: true, truncated: false };
}

interface GoogleTable {
  readonly cols: readonly unknown[];
  readonly rows: readonly unknown[];
}

/** The answer of the address `/gviz/tq` of a Google sheet. */
function googleTable(value: unknown): GoogleTable | undefined {
  const table = isRecord(value) ? value['table'] : undefined;
  if (!isRecord(table)) return undefined;
  const { cols, rows } = table;
  return Array.isArray(cols) && Array.isArray(rows) ? { cols, rows } : undefined;
}

function sheetOfGoogleTable({ cols, rows }: GoogleTable, notices: CellNotice[]) {
  const labels = cols.map((column) => (isRecord(column) && typeof column['label'] === 'string' ? column['label'] : ''));
  // Without a header row of its own the sheet's first row holds the labels.
  const labelled = labels.some((label) => label !== '');
  const cells = rows.map((row, index) => {
    const list = isRecord(row) && Array.isArray(row['c']) ? (row['c'] as unknown[]) : [];
    return labels.map((_, column) => googleCell(list[column], index + (labelled ? 2 : 1), column, notices));
  });
  return { name: undefined, rows: labelled ? [labels, ...cells] : cells, firstRow: 1, ragged: false, headerFirst: labelled, truncated: false };
}

const googleDate = /^Date\(([0-9]{4}),([0-9]{1,2}),([0-9]{1,2})/;

function googleCell(cell: unknown, row: number, column: number, notices: CellNotice[]): Cell {
  if (!isRecord(cell)) return null;
  const { v: value, f: shown } = cell;
  if (typeof value === 'number' && typeof shown === 'string' && shown.trimEnd().endsWith('%')) return percentText(value);
  const date = typeof value === 'string' ? googleDate.exec(value) : null;
  // Google counts months from 0, as JavaScript does.
  if (date !== null) return civilDateOf(Number(date[1]), Number(date[2]) + 1, Number(date[3])) ?? (value as string);
  return scalar(value, row, column, notices);
}

function scalar(value: unknown, row: number, column: number, notices: CellNotice[]): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  notices.push({ code: 'json.nested-value', row, column });
  return null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
