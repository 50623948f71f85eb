import { parseResult, type ParseResult } from '@xaso/core';
import { headerKey, parseTableMapping, writeTableMapping, type ColumnChoice, type TableMapping } from '@xaso/readers';
import { emptyAbout, type AboutField, type AboutForm } from '../about/about.js';
import type { KindId } from '../kinds/kind.js';

/** What is kept for next quarter: what the columns mean, what was typed about the file, which hosts are allowed. */
export interface KeptChoices {
  readonly mapping: TableMapping;
  readonly kind: KindId | undefined;
  readonly about: AboutForm;
  readonly hosts: readonly string[];
  /** Headers of the sheet for which the choices were made. */
  readonly headers: readonly string[];
}

/** What changes from one quarter to the next, and is asked again. */
const ofOneQuarter: readonly AboutField[] = ['asOf', 'period', 'source', 'title'];

/** Writes the file that `xaso import --mapping` reads, too: what only the desk knows stands in a field of its own. */
export function writeKeptChoices({ mapping, kind, about, hosts, headers }: KeptChoices): string {
  const kept = Object.fromEntries(Object.entries(about).filter(([field, value]) => value !== '' && !ofOneQuarter.includes(field as AboutField)));
  const file = JSON.parse(writeTableMapping(mapping)) as object;
  return `${JSON.stringify({ ...file, desk: { kind, about: kept, hosts, headers } }, null, 2)}\n`;
}

/** Reads such a file out of unknown JSON. Never throws; what is no choice is left out. */
export function readKeptChoices(input: unknown, kinds: readonly KindId[], file = ''): ParseResult<KeptChoices> {
  const { value: mapping, findings } = parseTableMapping(input, file);
  if (mapping === undefined) return parseResult<KeptChoices>(undefined, findings);
  const desk = recordIn(input, 'desk');
  const typed = recordIn(desk, 'about');
  const fields = Object.keys(emptyAbout).flatMap((field) => {
    const value = ownValue(typed, field);
    const isRight = field === 'isPartial' ? typeof value === 'boolean' : typeof value === 'string' && value.length <= 400 && !ofOneQuarter.includes(field as AboutField);
    return isRight ? [[field, value] as const] : [];
  });
  return parseResult<KeptChoices>(
    {
      mapping,
      kind: kinds.find((kind) => kind === ownValue(desk, 'kind')),
      about: { ...emptyAbout, ...Object.fromEntries(fields) },
      hosts: textsIn(desk, 'hosts'),
      headers: textsIn(desk, 'headers'),
    },
    findings,
  );
}

/** How the headers of a new sheet differ from those for which the choices were made, without regard to case, diacritics and punctuation. */
export function headerChanges(kept: readonly string[], columns: readonly ColumnChoice[]): { readonly gone: readonly string[]; readonly added: readonly string[] } {
  const now = columns.map(({ header }) => header);
  const differ = (one: readonly string[], other: readonly string[]): readonly string[] => {
    const keys = new Set(other.map(headerKey));
    return one.filter((header) => !keys.has(headerKey(header)));
  };
  return { gone: differ(kept, now), added: differ(now, kept) };
}

function ownValue(record: object, name: string): unknown {
  return Object.hasOwn(record, name) ? (record as Readonly<Record<string, unknown>>)[name] : undefined;
}

function recordIn(input: unknown, name: string): object {
  const value = typeof input === 'object' && input !== null ? ownValue(input, name) : undefined;
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

function textsIn(record: object, name: string): readonly string[] {
  const value = ownValue(record, name);
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string' && each.length > 0 && each.length <= 300).slice(0, 500) : [];
}
