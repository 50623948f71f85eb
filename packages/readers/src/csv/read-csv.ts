import { unguardFormula } from '@xaso/core';
import Papa, { type CsvError } from 'papaparse';
import type { ReadLimits } from '../table/limits.js';
import type { CellNotice, RawSheet } from '../table/raw-sheet.js';
import { sniffDelimiter } from './sniff-delimiter.js';

/** Rows that may stand around the data: titles, header, footnotes. */
const rowsAroundData = 1_000;

/** A spreadsheet writes the delimiter of its country into such a line, and hides the line when it opens the file. */
const separatorLine = /^sep=([\t;,|])(?:\n|$)/;

/**
 * Reads a text table: comma, semicolon or tab between the cells, quotes as in RFC 4180, line ends of any kind, also mixed.
 * Cells stay text.
 */
export function readCsv(text: string, limits: ReadLimits): RawSheet {
  const unified = text.replace(/\r\n?/g, '\n');
  const declared = separatorLine.exec(unified);
  const body = declared === null ? unified : unified.slice(declared[0].length);
  const preview = limits.rows + rowsAroundData;
  const { data, errors, meta } = Papa.parse(body, {
    delimiter: declared?.[1] ?? sniffDelimiter(body),
    newline: '\n',
    quoteChar: '"',
    preview,
  });
  // The line end that closes the last record is not a record of its own.
  const last = data.at(-1);
  const rows = last?.length === 1 && last[0] === '' ? data.slice(0, -1) : data;
  return {
    name: undefined,
    rows: rows.map((row) => row.map((cell) => unguardFormula(cell))),
    firstRow: 1,
    ragged: true,
    headerFirst: false,
    truncated: meta.truncated,
    notices: quoteNotices(errors),
  };
}

/** One notice a record: an unclosed quote swallows the rest of the file, which is reported with every misplaced quote in it. */
function quoteNotices(errors: readonly CsvError[]): CellNotice[] {
  const rowsOf = (code: string): Set<number> => new Set(errors.filter((error) => error.code === code).map((error) => (error.row ?? 0) + 1));
  const unclosed = rowsOf('MissingQuotes');
  const misplaced = [...rowsOf('InvalidQuotes')].filter((row) => !unclosed.has(row));
  return [
    ...misplaced.map((row): CellNotice => ({ code: 'csv.quote-misplaced', row })),
    ...[...unclosed].map((row): CellNotice => ({ code: 'csv.quote-unclosed', row })),
  ];
}
