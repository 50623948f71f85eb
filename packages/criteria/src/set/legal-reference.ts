import { formatMessage, type Finding } from '@xaso/core';
import type { CriteriaMessages } from '../messages/vi.js';

/** Where in the law the faulty place of a set stands, as far as the set says it. */
export interface LegalReference {
  /** Number of the decision: `766/QĐ-TTg`. */
  readonly decision: string | undefined;
  /** Number of the criterion in the decision, and its name. */
  readonly code: string | undefined;
  readonly name: string | undefined;
  /** Numbers or titles of the sources that the place, its group or the set names. */
  readonly sources: readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;

/** The article that a finding about a set is to be looked up in. The set may be broken: what can't be read is left out. */
export function legalReferenceOf(input: unknown, { where }: Finding): LegalReference | undefined {
  if (!('path' in where) || !isFields(input)) return undefined;
  const { decision, sources, groups } = input;
  const place = partAt(input, where.path);
  const group = listOf(groups).find(({ id }) => id !== undefined && id === place?.['group']);
  const ids = [place, group, input].map((part) => part?.['sourceIds']).find(Array.isArray) ?? [];
  const named = listOf(sources).filter(({ id }) => ids.includes(id));
  const number = isFields(decision) ? textOf(decision['number']) : undefined;
  const found: LegalReference = {
    decision: number,
    code: textOf(place?.['code']),
    name: isFields(place?.['name']) ? textOf(place['name']['vi']) : undefined,
    sources: named.flatMap((source) => textOf(source['number']) ?? textOf(source['title']) ?? []).filter((source) => source !== number),
  };
  return number === undefined && found.sources.length === 0 && found.name === undefined ? undefined : found;
}

/** The reference in words: "766/QĐ-TTg, mục 4.3 “Khai thác lại dữ liệu”; nguồn: …". */
export function describeLegalReference({ decision, code, name, sources }: LegalReference, messages: CriteriaMessages): string {
  const said = (key: 'referencePlace' | 'referenceName' | 'referenceSources', values: Readonly<Record<string, string>>): string => formatMessage(messages[key], values);
  const place = name === undefined ? undefined : code === undefined ? said('referenceName', { name }) : said('referencePlace', { code, name });
  const head = [decision, place].filter((part) => part !== undefined).join(', ');
  return [head, ...(sources.length === 0 ? [] : [said('referenceSources', { sources: sources.join(', ') })])].filter((part) => part !== '').join('; ');
}

/** The criterion, group, band, decision or table that a path such as `items[3].rule.target` lies in. */
function partAt(set: Fields, path: string): Fields | undefined {
  const [, list, index] = /^(items|groups|bands|decisions|tables|inputs|attributes)\[(\d+)\]/.exec(path) ?? [];
  const part: unknown = list === undefined || !Array.isArray(set[list]) ? undefined : (set[list] as readonly unknown[])[Number(index)];
  return isFields(part) ? part : undefined;
}

function listOf(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.filter(isFields) : [];
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value.slice(0, 200) : undefined;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}
