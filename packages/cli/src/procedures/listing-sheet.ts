import { parseResult, type ParseResult } from '@xaso/core';
import { listingColumns, listingRows } from '@xaso/procedures/import';
import { readTable } from '@xaso/readers';
import { cliReadLimits } from '../file/read-limits.js';
import type { PortalRow } from './portal-rows.js';

/** Whether a file is a workbook, by its first bytes. */
export function isWorkbook(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** Reads the portal's listing out of a workbook, as rows such as the portal's own service gives. Never throws for bad data. */
export async function listingOf(bytes: Uint8Array, file: string): Promise<ParseResult<readonly PortalRow[]>> {
  const { value, findings } = await readTable(bytes, { fileName: file, headers: listingColumns, required: ['code', 'name'], limits: cliReadLimits });
  return parseResult(value === undefined ? undefined : listingRows(value).map((row, index): PortalRow => ({ value: row.value, file, line: row.row, index })), findings);
}
