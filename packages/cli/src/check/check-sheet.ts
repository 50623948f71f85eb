import type { Finding } from '@xaso/core';
import { columnOf, emptyMapping, readGrid, tableOf, type GridBook } from '@xaso/readers';
import { cliFinding } from '../cli-findings.js';
import type { CommandCall } from '../commands/command.js';
import { cliReadLimits } from '../file/read-limits.js';
import { sheetKinds } from '../import/sheet-kinds.js';
import type { SheetKind, SheetReading } from '../import/sheet-kind.js';

/**
 * Reads a sheet as the kind of table that it resembles most, by the columns that it has. Who publishes is asked when it is imported; until
 * then `publisher`, the name of the file, stands for its publisher and its place. Never throws for bad data.
 */
export async function checkSheet(bytes: Uint8Array, file: string, call: CommandCall, publisher: string): Promise<Pick<SheetReading, 'value' | 'findings'>> {
  const grid = await readGrid(bytes, { fileName: file, limits: cliReadLimits });
  if (grid.value === undefined) return { value: undefined, findings: grid.findings };
  if (await isListing(grid.value)) return { value: undefined, findings: [...grid.findings, cliFinding('file.portal-records', { file, row: 0 })] };
  const name = publisher.slice(0, 200);
  const asked = { ...call, options: new Map([['publisher', name], ['unit', name]] as const) };
  const { value, findings } = await (await likeliestKind(grid.value)).read(bytes, { call: asked, file, mapping: emptyMapping, grid: grid.value });
  return { value, findings: [...grid.findings, ...findings.filter(isAboutSheet)] };
}

/** Whether a sheet is the portal's own listing: its columns are told by the agencies, which no table of a commune has. */
async function isListing(grid: GridBook): Promise<boolean> {
  const { listingColumns } = await import('@xaso/procedures/import');
  const sheets = tableOf(grid, { headers: listingColumns, required: ['code', 'name'], limits: cliReadLimits }).value?.sheets ?? [];
  return sheets.some((sheet) => (['code', 'name'] as const).every((field) => columnOf(sheet, field) !== undefined) && (['issuedBy', 'doneBy'] as const).some((field) => columnOf(sheet, field) !== undefined));
}

/** The kind of which most columns are there; where nothing tells, a table of figures. */
async function likeliestKind(grid: GridBook): Promise<SheetKind> {
  const kinds = await Promise.all(Object.values(sheetKinds).map((load) => load()));
  const scores = kinds.map(({ headers, needed }) => {
    const sheets = tableOf(grid, { headers, limits: cliReadLimits }).value?.sheets ?? [];
    const fit = sheets.filter((sheet) => needed.every((field) => columnOf(sheet, field) !== undefined));
    return Math.max(0, ...fit.map(({ columns }) => columns.filter(({ field }) => field !== undefined && field !== 'order' && field !== 'note').length));
  });
  const best = scores.indexOf(Math.max(...scores));
  return kinds[best]!;
}

/** A list whose publisher is not asked lacks none. */
function isAboutSheet({ code }: Finding): boolean {
  return !code.endsWith('.publisher-missing');
}
