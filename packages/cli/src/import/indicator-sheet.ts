import { hasErrors, type Finding } from '@xaso/core';
import { parseIndicatorReport, readPlace, type ImportIndicatorsOptions, type PlaceRef } from '@xaso/indicators';
import { indicatorCatalogue } from '@xaso/indicators/catalogue';
import { importIndicatorGrid, indicatorColumns } from '@xaso/indicators/import';
import type { GridBook, TableMapping } from '@xaso/readers';
import { cliFinding } from '../cli-findings.js';
import { cliReadLimits } from '../file/read-limits.js';
import { baseName } from './base-name.js';
import { importOptions } from './import-options.js';
import { openGrid } from './open-grid.js';
import { readableDocument } from './readable-document.js';
import { unread, type SheetKind, type SheetReading } from './sheet-kind.js';

/** Tables of figures, which become an `indicator-report`. */
export const indicatorSheet: SheetKind = {
  prepare: (call) => void importOptions(call),
  read: async (bytes, context) => {
    const { call, file, mapping } = context;
    const grid = await openGrid(bytes, context, ['xlsx', 'csv']);
    if (grid.value === undefined) return unread(grid.findings);
    const options = importOptions(call);
    const reading = readIndicatorSheet(grid.value, { ...options, place: unitOfFile(file) ?? options.place }, mapping);
    return { ...reading, findings: [...grid.findings, ...reading.findings] };
  },
  headers: indicatorColumns,
  needed: [],
  says: { written: 'wrote', nothing: 'nothingWritten' },
  remark: (findings) => (findings.some(({ code }) => code === 'import.place-missing') ? 'unitHint' : undefined),
};

/** Turns the rows of a file into a report that every page reads. */
function readIndicatorSheet(grid: GridBook, options: Omit<ImportIndicatorsOptions, 'definitions'>, mapping?: TableMapping): SheetReading {
  const { value, findings, choices } = importIndicatorGrid(grid, { ...options, definitions: indicatorCatalogue, mapping, limits: cliReadLimits });
  const isBlank = value?.items.every(({ status }) => status === 'missing') ?? false;
  const doubts: readonly Finding[] = isBlank && !hasErrors(findings) ? [cliFinding('file.no-figures', { file: grid.fileName, row: 1 })] : [];
  return { ...readableDocument(value, [...findings, ...doubts], parseIndicatorReport), columns: choices.columns, names: choices.names };
}

/** A file that is called "Xã Mẫu.xlsx" speaks of that commune. */
function unitOfFile(file: string): PlaceRef | undefined {
  const place = readPlace(baseName(file).normalize('NFC'));
  return place?.level === undefined || place.name === place.name.toLowerCase() ? undefined : place;
}
