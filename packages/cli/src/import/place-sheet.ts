import { parsePlaceDirectory } from '@xaso/places';
import { importPlaces, placeColumns, readPlaceTable } from '@xaso/places/import';
import { columnChoices, tableOf } from '@xaso/readers';
import { cliReadLimits } from '../file/read-limits.js';
import { importOptions } from './import-options.js';
import { readableDocument } from './readable-document.js';
import { unread, type SheetContext, type SheetKind, type SheetReading } from './sheet-kind.js';

/** Lists of places, which become a `place-directory`: a public one with what was agreed to, and one for the office. */
export const placeSheet: SheetKind = {
  prepare: (call) => void importOptions(call),
  read: readPlaceSheet,
  headers: placeColumns,
  needed: ['name'],
  says: { written: 'wrotePlaces', nothing: 'nothingWrittenPlaces' },
};

async function readPlaceSheet(bytes: Uint8Array, { call, file, mapping, grid }: SheetContext): Promise<SheetReading> {
  const { publisher, asOf, title, place, source } = importOptions(call);
  const columns = { headers: placeColumns, required: ['name'], mapping, limits: cliReadLimits } as const;
  const table = grid === undefined ? await readPlaceTable(bytes, { fileName: file, mapping, limits: cliReadLimits }) : tableOf(grid, columns);
  if (table.value === undefined) return unread(table.findings);
  const about = { publisher, asOf, title, place, source };
  const { value, findings } = importPlaces(table.value, { ...about, audience: 'public' });
  const staff = call.options.has('staff-out') ? importPlaces(table.value, { ...about, audience: 'staff' }).value : undefined;
  return { ...readableDocument(value, [...table.findings, ...findings], parsePlaceDirectory), staff, columns: columnChoices(table.value, placeColumns), names: [] };
}
