import type { CivilDate } from '@xaso/core';
import { formatOfName, readJson } from '@xaso/readers';
import { importTable } from '../import/import-table.js';
import { cliReadLimits } from '../file/read-limits.js';
import { cliFinding } from '../cli-findings.js';
import type { FileReport } from '../output/print-report.js';
import { holdsRecords, portalRows } from '../procedures/portal-rows.js';
import { checkDocument } from './check-document.js';

/**
 * Checks a file for what it is: a JSON document by the kind that it states, anything else as a table of indicators.
 * Never throws for bad data.
 */
export async function checkFile(bytes: Uint8Array, file: string, today: CivilDate): Promise<FileReport> {
  return startsAsDocument(bytes, file) ? checkJson(bytes, file) : checkTable(bytes, file, today);
}

async function checkJson(bytes: Uint8Array, file: string): Promise<FileReport> {
  const json = readJson(bytes, { fileName: file, limits: cliReadLimits });
  if (json.value === undefined) return { file, ok: json.ok, items: 0, findings: holdsRecords(portalRows(bytes, file).value) ? [cliFinding('file.portal-records', { file, row: 0 })] : json.findings };
  const { ok, value, findings } = await checkDocument(json.value);
  return { file, ok: json.ok && ok, items: value?.items.length ?? 0, findings: [...json.findings, ...findings] };
}

async function checkTable(bytes: Uint8Array, file: string, today: CivilDate): Promise<FileReport> {
  // Who publishes is asked when the table is imported; until then the file stands for its publisher and its place.
  const { ok, value, findings } = await importTable(bytes, file, { publisher: { name: file.slice(0, 200) }, asOf: today, place: { name: file.slice(0, 200) } });
  return { file, ok, items: value?.items.length ?? 0, findings };
}

/** A document is an object. A name that promises a table, or JSON that is a list of rows, is read as a table. */
function startsAsDocument(bytes: Uint8Array, file: string): boolean {
  const format = formatOfName(file);
  if (format === 'csv' || format === 'xlsx') return false;
  const first = bytes.find((byte) => !beforeText.has(byte));
  return first === 0x7b;
}

/** White space, and the bytes of the marks of UTF-8 and UTF-16. */
const beforeText: ReadonlySet<number> = new Set([0x00, 0x09, 0x0a, 0x0d, 0x20, 0xef, 0xbb, 0xbf, 0xfe, 0xff]);
