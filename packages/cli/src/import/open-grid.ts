import { formatMessage, formatNumber, parseResult, type ParseResult } from '@xaso/core';
import { readGrid, type GridBook, type TableFormat } from '@xaso/readers';
import { cliReadLimits } from '../file/read-limits.js';
import { shownName } from '../output/print-report.js';
import type { SheetContext } from './sheet-kind.js';

/** The rows of a file, unless they were read before; on a terminal it says how many there are, since the rest may take a moment. */
export async function openGrid(bytes: Uint8Array, { call: { terminal, words }, file, grid }: SheetContext, accept: readonly TableFormat[]): Promise<ParseResult<GridBook>> {
  if (grid !== undefined) return parseResult(grid, []);
  const read = await readGrid(bytes, { fileName: file, accept, limits: cliReadLimits });
  const rows = Math.max(0, ...(read.value?.sheets ?? []).map((sheet) => sheet.rows.length));
  terminal.progress(formatMessage(words.cli.progressRows, { file: shownName(file, words), number: formatNumber(rows, words) }));
  return read;
}
