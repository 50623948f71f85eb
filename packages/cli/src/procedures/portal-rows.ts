import { excerpt, parseResult, type Finding, type FindingPlace, type ParseResult } from '@xaso/core';
import { readJson } from '@xaso/readers';
import { cliFinding } from '../cli-findings.js';
import { cliReadLimits } from '../file/read-limits.js';

/** A record of the portal, or a row of its listing, and where it stands. */
export interface PortalRow {
  readonly value: unknown;
  readonly file: string;
  /** Its line in a file with one record a line. */
  readonly line?: number;
  /** Its number among the records of the file, from 0. */
  readonly index: number;
}

/**
 * Reads the records that stand in a file: one alone, a list, a list under a name (`{"data": […]}`), or one a line.
 * Lines that are no JSON are named, the others are kept. Never throws for bad data.
 */
export function portalRows(bytes: Uint8Array, file: string): ParseResult<readonly PortalRow[]> {
  const lines = linesOf(decoded(bytes), file);
  if (lines !== undefined) return rowsOfLines(lines, file);
  const json = readJson(bytes, { fileName: file, limits: cliReadLimits });
  if (json.value === undefined) return parseResult<readonly PortalRow[]>(undefined, json.findings);
  if (isDocument(json.value)) return parseResult<readonly PortalRow[]>(undefined, [cliFinding('file.records-expected', { file, path: 'kind' }, { kind: excerpt(json.value.kind, 80) })]);
  return parseResult(recordsIn(json.value).map((value, index): PortalRow => ({ value, file, index })), json.findings);
}

/** Where something about a row stands: at its number in the file, and in its line where it has one. */
export function placeInRow({ file, line, index }: PortalRow, field: string): FindingPlace {
  return { file, ...(line === undefined ? {} : { row: line }), path: `items[${index}]${field === '' ? '' : `.${field}`}` };
}

/** The lines of a file with a record a line: its name says so, or its first line is a whole object and another one stands below it. */
function linesOf(text: string, file: string): readonly string[] | undefined {
  const begin = /^\s*/.exec(text)![0].length;
  const end = text.indexOf('\n', begin);
  if (end < 0 || text.slice(end).trim() === '') return undefined;
  const isList = text[begin] === '{' && (isObject(parsed(text.slice(begin, end))) || (/\.(?:jsonl|ndjson)$/i.test(file) && parsed(text) === undefined));
  return isList ? text.split('\n') : undefined;
}

/** UTF-8, or UTF-16 as the command lines of Windows write it. */
function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}

function rowsOfLines(lines: readonly string[], file: string): ParseResult<readonly PortalRow[]> {
  const rows: PortalRow[] = [];
  const findings: Finding[] = [];
  lines.forEach((text, index) => {
    if (text.trim() === '') return;
    const line = index + 1;
    const read = readJson(text, { fileName: file, limits: cliReadLimits });
    // What is wrong with a line is said with its number in the file, not with the 1 that a line alone has.
    findings.push(...read.findings.map((finding): Finding => ({ ...finding, where: { file, row: line }, values: 'line' in finding.values ? { ...finding.values, line } : finding.values })));
    if (read.value !== undefined) rows.push({ value: read.value, file, line, index: rows.length });
  });
  return parseResult(rows, findings);
}

function recordsIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (!isObject(value) || typeof value['code'] === 'string') return [value];
  // The answer of a service holds its list under a name, at most two levels down.
  const lists = [value, ...Object.values(value).filter(isObject)].flatMap((level) => Object.values(level).filter((each): each is unknown[] => Array.isArray(each) && each.some(isObject)));
  return lists.length === 1 ? lists[0]! : [value];
}

/** A document of the kit, not what the portal gives. */
function isDocument(value: unknown): value is { readonly kind: string } {
  return isObject(value) && typeof value['kind'] === 'string' && !('code' in value);
}

/** Whether a file holds what the portal gives: several records, or one, which has a code as nothing else does that comes alone. */
export function holdsRecords(rows: readonly PortalRow[] = []): boolean {
  return rows.length > 0 && rows.every(({ value }) => isObject(value)) && (rows.length > 1 || rows.some(({ value }) => isObject(value) && 'code' in value));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
