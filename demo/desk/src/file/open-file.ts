import { civilDate, type Finding } from '@xaso/core';
import { readPlaceTable } from '@xaso/places/import';
import { importPortal } from '@xaso/procedures';
import { formatOfName, readGrid, readJson, readersFinding, type GridBook } from '@xaso/readers';
import type { KindId } from '../kinds/kind.js';
import type { Kinds } from '../kinds/kinds.js';
import { readKeptChoices, type KeptChoices } from '../table/kept-choices.js';
import { deskLimits } from './limits.js';

/** What a file turned out to be. */
export type Source =
  /** Sheets, to be read as a table. */
  | { readonly type: 'grid'; readonly grid: GridBook; readonly findings: readonly Finding[] }
  /** A data document of the kit. */
  | { readonly type: 'document'; readonly kind: KindId; readonly value: unknown }
  /** Records that need no columns to be chosen: those of the national portal, the features of a map. */
  | { readonly type: 'records'; readonly kind: KindId; readonly records: unknown; readonly findings: readonly Finding[] };

/** The outcome of opening a file. */
export type OpenedFile =
  | { readonly type: 'source'; readonly source: Source }
  | { readonly type: 'choices'; readonly choices: KeptChoices; readonly findings: readonly Finding[] }
  /** A document of the kit that the desk does not make. */
  | { readonly type: 'foreign'; readonly kind: string }
  | { readonly type: 'refused'; readonly findings: readonly Finding[] };

/** What is said of a file that is larger than the desk reads; it need not be read for that. */
export function tooLarge(file: string, size: number): Finding {
  return readersFinding('content.too-large', { file, row: 0 }, { size: Math.ceil(size / 1_000_000), limit: deskLimits.bytes / 1_000_000 });
}

/** Finds out what a file is, by its content and not by its name alone. Never rejects for bad data. */
export async function openFile(bytes: Uint8Array, fileName: string, kinds: Kinds): Promise<OpenedFile> {
  const first = firstSign(bytes, fileName);
  if (first === '{' || first === '[') {
    const opened = await openJson(bytes, fileName, kinds);
    if (opened !== undefined) return opened;
  }
  const { value: grid, findings } = await readGrid(bytes, { fileName, limits: deskLimits });
  return grid === undefined ? { type: 'refused', findings } : { type: 'source', source: { type: 'grid', grid, findings } };
}

/** Undefined for a list of rows, which is a table. */
async function openJson(bytes: Uint8Array, fileName: string, kinds: Kinds): Promise<OpenedFile | undefined> {
  const { value, findings } = readJson(bytes, { fileName, limits: deskLimits });
  if (value === undefined) return findings.some(({ code }) => code === 'json.lines') ? openLines(bytes, fileName) : { type: 'refused', findings };
  const kind = kindIn(value);
  if (kind === 'table-mapping') {
    const { value: choices, findings: faults } = readKeptChoices(value, kinds.map(({ id }) => id), fileName);
    return choices === undefined ? { type: 'refused', findings: faults } : { type: 'choices', choices, findings: faults };
  }
  const own = kinds.find(({ documentKind }) => documentKind === kind);
  if (own !== undefined) return { type: 'source', source: { type: 'document', kind: own.id, value } };
  if (kind !== undefined) return { type: 'foreign', kind };
  if (isMap(value)) {
    const table = await readPlaceTable(bytes, { fileName, limits: deskLimits });
    if (table.value === undefined) return { type: 'refused', findings: table.findings };
    return { type: 'source', source: { type: 'records', kind: 'places', records: table.value, findings: table.findings } };
  }
  const records = recordsIn(value);
  return holdsRecords(records) ? { type: 'source', source: { type: 'records', kind: 'procedures', records, findings } } : undefined;
}

/** One record a line, as the portal's records are handed on. A line that is no JSON is named with its number, the others are kept. */
function openLines(bytes: Uint8Array, fileName: string): OpenedFile {
  const records: unknown[] = [];
  const findings: Finding[] = [];
  new TextDecoder().decode(bytes).split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    const read = readJson(line, { fileName, limits: deskLimits });
    findings.push(...read.findings.map((finding): Finding => ({ ...finding, where: { file: fileName, row: index + 1 }, values: 'line' in finding.values ? { ...finding.values, line: index + 1 } : finding.values })));
    if (read.value !== undefined) records.push(read.value);
  });
  return holdsRecords(records) ? { type: 'source', source: { type: 'records', kind: 'procedures', records, findings } } : { type: 'refused', findings };
}

function kindIn(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || 'code' in value) return undefined;
  const { kind } = value as { readonly kind?: unknown };
  return typeof kind === 'string' ? kind : undefined;
}

/** GeoJSON. */
function isMap(value: unknown): boolean {
  return typeof value === 'object' && value !== null && (value as { readonly type?: unknown }).type === 'FeatureCollection';
}

function recordsIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value === 'object' && value !== null && 'code' in value) return [value];
  const lists = Object.values(value ?? {}).filter((each): each is unknown[] => Array.isArray(each));
  return lists.length === 1 ? lists[0]! : [];
}

/** Whether the portal's reader finds procedures among the first. */
function holdsRecords(records: readonly unknown[]): boolean {
  const look = importPortal(records.slice(0, 5), { publisher: { name: '?' }, asOf: civilDate('2000-01-01') });
  return look.summary.imported > 0;
}

/** The first sign that is no space or mark; undefined where the name promises a table. */
function firstSign(bytes: Uint8Array, fileName: string): string | undefined {
  const format = formatOfName(fileName);
  if (format === 'csv' || format === 'xlsx') return undefined;
  const first = bytes.find((byte) => !beforeText.has(byte));
  return first === undefined ? undefined : String.fromCharCode(first);
}

/** White space, and the bytes of the marks of UTF-8 and UTF-16. */
const beforeText: ReadonlySet<number> = new Set([0x00, 0x09, 0x0a, 0x0d, 0x20, 0xef, 0xbb, 0xbf, 0xfe, 0xff]);

