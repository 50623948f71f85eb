import { hasErrors } from '@xaso/core';
import { formatOfName, readJson } from '@xaso/readers';
import type { CommandCall } from '../commands/command.js';
import { cliFinding } from '../cli-findings.js';
import { cliReadLimits } from '../file/read-limits.js';
import type { FileReport } from '../output/print-report.js';
import { holdsRecords, portalRows } from '../procedures/portal-rows.js';
import { checkDocument } from './check-document.js';
import { checkSheet } from './check-sheet.js';

/** What became of a file, and what could be read of it. */
export interface CheckedFile {
  readonly report: FileReport;
  /** The records that can be used; undefined when nothing could be read. */
  readonly items: readonly unknown[] | undefined;
}

/**
 * Checks a file for what it is: a JSON document by the kind that it states, anything else as the kind of table that it resembles.
 * Never throws for bad data.
 *
 * @param publisher Name that stands for who publishes a table and for its place, since neither is asked for.
 */
export async function checkFile(bytes: Uint8Array, file: string, call: CommandCall, publisher = file): Promise<CheckedFile> {
  if (startsAsDocument(bytes, file)) return checkJson(bytes, file);
  const { value, findings } = await checkSheet(bytes, file, call, publisher);
  return { report: { file, ok: !hasErrors(findings), items: value?.items.length ?? 0, findings }, items: value?.items };
}

async function checkJson(bytes: Uint8Array, file: string): Promise<CheckedFile> {
  const json = readJson(bytes, { fileName: file, limits: cliReadLimits });
  if (json.value === undefined) {
    const findings = holdsRecords(portalRows(bytes, file).value) ? [cliFinding('file.portal-records', { file, row: 0 })] : json.findings;
    return { report: { file, ok: json.ok, items: 0, findings }, items: undefined };
  }
  const { ok, value, findings } = await checkDocument(json.value);
  return { report: { file, ok: json.ok && ok, items: value?.items.length ?? 0, findings: [...json.findings, ...findings] }, items: value?.items };
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
