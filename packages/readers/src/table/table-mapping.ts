import { parseResult, type Finding, type ParseResult } from '@xaso/core';
import { readersFinding } from '../finding/readers-findings.js';

/** What somebody has chosen for one sheet. */
export interface SheetMapping {
  /** Name of the sheet; left out it holds for every sheet that has no choice of its own. */
  readonly sheet?: string | undefined;
  /** `false` leaves the sheet out. */
  readonly use?: boolean | undefined;
  /** Number of the lowest row of the header, as the spreadsheet shows it. */
  readonly headerRow?: number | undefined;
  /** How many rows the header takes; 1 when it is left out. */
  readonly headerRows?: number | undefined;
  /** What a column holds, by the text of its header; `null` leaves the column out. */
  readonly columns?: readonly { readonly header: string; readonly field: string | null }[] | undefined;
}

/** What somebody has chosen where a sheet left a doubt. Kept as a file, it serves the sheets of the next quarter, too. */
export interface TableMapping {
  readonly sheets: readonly SheetMapping[];
  /** What a name in the sheet means: the id of an indicator, of a product. */
  readonly names: readonly { readonly written: string; readonly means: string }[];
}

/** Nothing chosen. */
export const emptyMapping: TableMapping = { sheets: [], names: [] };

const longestText = 1_000;
const mostEntries = 5_000;

/**
 * Reads a mapping out of unknown JSON. What is no choice is named and left out; the others hold. Never throws.
 *
 * @returns `value` is undefined when it is no mapping at all.
 */
export function parseTableMapping(input: unknown, file = ''): ParseResult<TableMapping> {
  const findings: Finding[] = [];
  const fault = (code: 'mapping.unreadable' | 'mapping.entry-ignored', path: string): void => void findings.push(readersFinding(code, file === '' ? { path } : { file, path }, {}));
  if (!isRecord(input) || input['kind'] !== mappingKind || !isList(input['sheets'] ?? []) || !isList(input['names'] ?? [])) {
    fault('mapping.unreadable', '');
    return parseResult<TableMapping>(undefined, findings);
  }
  const kept = <T>(list: unknown, path: string, read: (entry: unknown, path: string) => T | undefined): T[] =>
    (list as readonly unknown[]).slice(0, mostEntries).flatMap((entry, index) => {
      const value = read(entry, `${path}[${index}]`);
      if (value === undefined) fault('mapping.entry-ignored', `${path}[${index}]`);
      return value === undefined ? [] : [value];
    });
  const columnsOf = (list: unknown, path: string): SheetMapping['columns'] => (isList(list) ? kept(list, path, readColumn) : undefined);
  const sheets = kept(input['sheets'] ?? [], 'sheets', (entry, path) => readSheet(entry, (list) => columnsOf(list, `${path}.columns`)));
  return parseResult<TableMapping>({ sheets, names: kept(input['names'] ?? [], 'names', readName) }, findings);
}

/** The text of a mapping as it is kept in a file. */
export function writeTableMapping({ sheets, names }: TableMapping): string {
  return `${JSON.stringify({ kind: mappingKind, schemaVersion: 1, sheets, names }, null, 2)}\n`;
}

/** The choice for a sheet: that of its own name, or the one for every sheet. */
export function sheetMappingOf({ sheets }: TableMapping, name: string | undefined): SheetMapping | undefined {
  return sheets.find(({ sheet }) => sheet !== undefined && sheet === name) ?? sheets.find(({ sheet }) => sheet === undefined);
}

const mappingKind = 'table-mapping';

function readSheet(entry: unknown, columnsOf: (list: unknown) => SheetMapping['columns']): SheetMapping | undefined {
  if (!isRecord(entry)) return undefined;
  const { sheet, use, headerRow, headerRows, columns } = entry;
  const isRight = isOptional(sheet, isText) && isOptional(use, (value) => typeof value === 'boolean') && isOptional(headerRow, isRow) && isOptional(headerRows, isRow) && isOptional(columns, isList);
  return isRight ? (given({ sheet, use, headerRow, headerRows, columns: columnsOf(columns) }) as SheetMapping) : undefined;
}

function readColumn(entry: unknown): { readonly header: string; readonly field: string | null } | undefined {
  if (!isRecord(entry)) return undefined;
  const { header, field } = entry;
  return isText(header) && (field === null || isText(field)) ? { header, field } : undefined;
}

function readName(entry: unknown): { readonly written: string; readonly means: string } | undefined {
  if (!isRecord(entry)) return undefined;
  const { written, means } = entry;
  return isText(written) && isText(means) ? { written, means } : undefined;
}

function isOptional(value: unknown, is: (value: unknown) => boolean): boolean {
  return value === undefined || is(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= longestText;
}

function isRow(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 1_048_576;
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function given(fields: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
