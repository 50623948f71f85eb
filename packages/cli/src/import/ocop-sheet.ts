import { parseOcopCatalogue } from '@xaso/ocop';
import { importOcop, ocopColumns } from '@xaso/ocop/import';
import { columnChoices, tableOf } from '@xaso/readers';
import { cliReadLimits } from '../file/read-limits.js';
import { importOptions } from './import-options.js';
import { openGrid } from './open-grid.js';
import { readableDocument } from './readable-document.js';
import { unread, type SheetContext, type SheetKind, type SheetReading } from './sheet-kind.js';

/** Lists of products, which become an `ocop-catalogue`: a public one without telephones, and one for the office. */
export const ocopSheet: SheetKind = {
  prepare: (call) => void importOptions(call),
  read: readOcopSheet,
  headers: ocopColumns,
  needed: ['name'],
  says: { written: 'wroteProducts', nothing: 'nothingWrittenProducts' },
};

async function readOcopSheet(bytes: Uint8Array, context: SheetContext): Promise<SheetReading> {
  const { call, mapping } = context;
  const grid = await openGrid(bytes, context, ['xlsx', 'csv', 'json']);
  if (grid.value === undefined) return unread(grid.findings);
  const { publisher, asOf, title, place, source } = importOptions(call);
  const table = tableOf(grid.value, { headers: ocopColumns, required: ['name'], mapping, limits: cliReadLimits });
  const found = [...grid.findings, ...table.findings];
  if (table.value === undefined) return unread(found);
  const about = { publisher, asOf, title, place, source };
  const { value, findings } = importOcop(table.value, { ...about, audience: 'public' });
  const staff = call.options.has('staff-out') ? importOcop(table.value, { ...about, audience: 'staff' }).value : undefined;
  return { ...readableDocument(value, [...found, ...findings], parseOcopCatalogue), staff, columns: columnChoices(table.value, ocopColumns), names: [] };
}
