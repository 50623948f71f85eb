import type { Finding, FindingPlace } from '@xaso/core';
import { applyOverlay, parseProcedureOverlay, type ProcedureOverlay } from '@xaso/procedures';
import { importOverlay, overlayColumns } from '@xaso/procedures/import';
import { columnChoices, tableOf } from '@xaso/readers';
import type { CommandCall } from '../commands/command.js';
import { cliReadLimits } from '../file/read-limits.js';
import { errorsOf, inFile } from '../procedures/read-document.js';
import { readCatalogue } from '../procedures/read-procedures.js';
import { publishingOptions } from './publishing-options.js';
import { openGrid } from './open-grid.js';
import { readableDocument } from './readable-document.js';
import { unread, type SheetContext, type SheetKind, type SheetReading } from './sheet-kind.js';

/** A commune's table of fees, counters and telephones, which becomes a `procedure-overlay`. */
export const overlaySheet: SheetKind = {
  prepare: (call) => void publishingOptions(call),
  read: readOverlaySheet,
  headers: overlayColumns,
  needed: ['code'],
  says: { written: 'wroteItems', nothing: 'nothingWrittenItems' },
};

async function readOverlaySheet(bytes: Uint8Array, context: SheetContext): Promise<SheetReading> {
  const { call, file, mapping } = context;
  const grid = await openGrid(bytes, context, ['xlsx', 'csv']);
  if (grid.value === undefined) return unread(grid.findings);
  const table = tableOf(grid.value, { headers: overlayColumns, required: ['code'], mapping, limits: cliReadLimits });
  const found = [...grid.findings, ...table.findings];
  if (table.value === undefined) return unread(found);
  const { value, findings, places } = importOverlay(table.value, publishingOptions(call));
  const read = readableDocument(value, [...found, ...findings], parseProcedureOverlay);
  const doubts = read.value === undefined ? [] : await unfitting(read.value, places, call, file);
  return { value: read.value, findings: [...read.findings, ...doubts], columns: columnChoices(table.value, overlayColumns), names: [] };
}

/** Entries that fit nothing in the catalogue for which they are meant, when it is named, each with its row of the table. */
async function unfitting(overlay: ProcedureOverlay, places: ReadonlyMap<string, FindingPlace>, call: CommandCall, file: string): Promise<readonly Finding[]> {
  const named = call.options.get('catalogue');
  if (named === undefined) return [];
  const { value, findings } = await readCatalogue(call, named);
  if (value === undefined) return errorsOf(findings);
  return applyOverlay(value, overlay).findings.map((finding): Finding => {
    const where = places.get(String(finding.values['code']));
    return where === undefined ? inFile(finding, file) : { ...finding, where };
  });
}
