import { excerpt, type Finding } from '@xaso/core';
import { importPortal, type ImportPortalOptions, type PortalImport } from '@xaso/procedures/import';
import type { FindingRecord } from '../output/record-place.js';
import { placeInRow, type PortalRow } from './portal-rows.js';

/** Imports records of the portal out of any number of files; each finding says in which file, and where in it, the record stands. */
export function importRows(rows: readonly PortalRow[], options: ImportPortalOptions): PortalImport {
  const imported = importPortal(
    rows.map(({ value }) => value),
    options,
  );
  return { ...imported, findings: imported.findings.map((finding) => placed(finding, rows)) };
}

function placed(finding: Finding, rows: readonly PortalRow[]): Finding {
  if (!('path' in finding.where)) return finding;
  const match = /^items\[([0-9]{1,9})\](?:\.(.*))?$/s.exec(finding.where.path);
  const row = match === null ? undefined : rows[Number(match[1])];
  return row === undefined ? finding : { ...finding, where: { ...placeInRow(row, match![2] ?? ''), ...recordOf(row.value) } };
}

/** Longest part of a name that still lets a line be read. */
const shownName = 60;

/** Which procedure a record is about, as it says itself. */
function recordOf(value: unknown): { readonly record?: FindingRecord } {
  if (typeof value !== 'object' || value === null) return {};
  const { code, name } = value as { readonly code?: unknown; readonly name?: unknown };
  if (typeof code !== 'string' || code.trim() === '') return {};
  return { record: { code: excerpt(code.trim(), 40), ...(typeof name === 'string' && name.trim() !== '' ? { name: excerpt(name.trim(), shownName) } : {}) } };
}
