import { civilDateOf, type CivilDate } from '@xaso/core';
import { readGtin } from './gtin.js';

/** What a GS1 Digital Link says about a product: its GTIN, and as much as is known of the one item at hand. */
export interface DigitalLink {
  /** Application identifier 01, fourteen digits. */
  readonly gtin: string;
  /** 22: variant of the product. */
  readonly variant?: string | undefined;
  /** 10: batch or lot (số lô). */
  readonly lot?: string | undefined;
  /** 21: serial number of the item. */
  readonly serial?: string | undefined;
  /** Further data by application identifier, in the order of the address: `['17', '271231']` is the day until which it may be used. */
  readonly data?: readonly (readonly [identifier: string, value: string])[] | undefined;
}

/** A link with the address before its first identifier. */
export interface ReadDigitalLink {
  readonly link: DigitalLink;
  /** `https://example.vn` or `https://example.vn/sp`, without a stroke at the end. */
  readonly stem: string;
  /** Whether it uses the word names (`/gtin/…/lot/…`) which GS1 has given up. */
  readonly deprecated: boolean;
}

/** Why an address that looks like a Digital Link is none. */
export interface BrokenDigitalLink {
  readonly fault: 'checkDigit' | 'gtin' | 'qualifier';
  readonly text: string;
}

type Qualifier = 'variant' | 'lot' | 'serial';

/** Qualifiers in the order in which GS1 wants them, with their former names. */
const qualifiers: readonly { readonly identifier: string; readonly word: string; readonly field: Qualifier }[] = [
  { identifier: '22', word: 'cpv', field: 'variant' },
  { identifier: '10', word: 'lot', field: 'lot' },
  { identifier: '21', word: 'ser', field: 'serial' },
];

/** The characters that GS1 lets stand in lots and serial numbers, at most twenty of them. */
const qualifierValue = /^[!"%&'()*+,\-./0-9:;<=>?A-Z_a-z]{1,20}$/;

/** Identifiers whose value is a day, `YYMMDD`; with the day `00` the last of the month. */
const dateIdentifiers: ReadonlySet<string> = new Set(['11', '12', '13', '15', '16', '17']);

/**
 * Reads a web address by the GS1 Digital Link URI syntax: `https://{host}/{path}/01/{GTIN}[/22/…][/10/{lot}][/21/{serial}][?17=YYMMDD]`.
 * The host may be anybody's; what counts is the path. Nothing is fetched.
 *
 * @returns Undefined for an address that has no GTIN in its path.
 */
export function readDigitalLink(address: string): ReadDigitalLink | BrokenDigitalLink | undefined {
  const match = address.length > 2000 ? null : /^(https?:\/\/[^/?#\s\\]+)(\/[^?#\s\\]*)?(?:\?([^#\s]*))?(?:#.*)?$/i.exec(address.trim());
  const segments = (match?.[2] ?? '').replace(/\/$/, '').split('/').slice(1);
  const at = keyPlace(segments);
  if (match === null || at === -1) return undefined;
  const gtin = readGtin(decoded(segments[at + 1]!) ?? '');
  if (gtin.status === 'wrongCheckDigit') return { fault: 'checkDigit', text: gtin.digits };
  if (gtin.status !== 'valid') return { fault: 'gtin', text: segments[at + 1]! };
  const read = readQualifiers(segments.slice(at + 2));
  if ('fault' in read) return read;
  const data = readData(match[3] ?? '');
  return {
    link: { gtin: gtin.gtin14, ...read.values, ...(data.length === 0 ? {} : { data }) },
    stem: [match[1]!, ...segments.slice(0, at)].join('/'),
    deprecated: segments[at] !== '01' || read.deprecated,
  };
}

/** Place of the key before the GTIN: the last one behind which only pairs follow, since a path of the host may hold `01`, too. */
function keyPlace(segments: readonly string[]): number {
  for (let index = segments.length - 2; index >= 0; index -= 2) {
    const segment = segments[index]!;
    if (segment === '01' || segment === 'gtin') return index;
    if (!qualifiers.some(({ identifier, word }) => segment === identifier || segment === word)) return -1;
  }
  return -1;
}

function readQualifiers(segments: readonly string[]): { readonly values: Partial<Record<Qualifier, string>>; readonly deprecated: boolean } | BrokenDigitalLink {
  const values: Partial<Record<Qualifier, string>> = {};
  let next = 0;
  let deprecated = false;
  for (let index = 0; index < segments.length; index += 2) {
    const name = segments[index]!;
    const place = qualifiers.findIndex(({ identifier, word }, order) => order >= next && (name === identifier || name === word));
    const value = decoded(segments[index + 1]!);
    if (place === -1 || value === undefined || !qualifierValue.test(value)) return { fault: 'qualifier', text: name };
    values[qualifiers[place]!.field] = value;
    deprecated ||= name === qualifiers[place]!.word;
    next = place + 1;
  }
  return { values, deprecated };
}

/** Only what is an application identifier is data about the product; other parameters belong to the host. */
function readData(query: string): (readonly [string, string])[] {
  const data = new Map<string, string>();
  for (const pair of query.split('&')) {
    const [name = '', ...rest] = pair.split('=');
    const value = decoded(rest.join('='));
    if (isDataPair(name, value) && !data.has(name)) data.set(name, value);
  }
  return [...data];
}

function isDataPair(name: string, value: string | undefined): value is string {
  if (!/^[0-9]{2,4}$/.test(name) || value === undefined || value === '' || value.length > 90) return false;
  return !dateIdentifiers.has(name) || dayOf(value) !== undefined;
}

/**
 * Writes a link. Undefined where it could not be read back: a wrong GTIN, a lot with characters that GS1 does not know,
 * a stem that is no address of the web.
 */
export function writeDigitalLink({ gtin, variant, lot, serial, data = [] }: DigitalLink, stem: string): string | undefined {
  const read = readGtin(gtin);
  const base = stem.replace(/\/$/, '');
  if (read.status !== 'valid' || !/^https?:\/\/[^/?#\s\\]+(?:\/[^?#\s\\]+)?$/i.test(base)) return undefined;
  const values = { variant, lot, serial };
  const pairs = qualifiers.flatMap(({ identifier, field }) => (values[field] === undefined ? [] : [[identifier, values[field]] as const]));
  // `.` and `..` are steps in an address: whoever follows the link would lose them.
  if (pairs.some(([, value]) => !qualifierValue.test(value) || value === '.' || value === '..')) return undefined;
  const isRepeated = new Set(data.map(([name]) => name)).size < data.length;
  if (isRepeated || data.some(([name, value]) => !isDataPair(name, value) || encoded(value) === undefined)) return undefined;
  const path = [['01', read.gtin14] as const, ...pairs].map(([name, value]) => `${name}/${encoded(value)}`).join('/');
  const query = data.map(([name, value]) => `${name}=${encoded(value)}`).join('&');
  return `${base}/${path}${query === '' ? '' : `?${query}`}`;
}

/** A day out of a link, such as that of 17 (last day of use), 15 (best before) or 11 (made on); undefined where it is not in the link. */
export function digitalLinkDate({ data = [] }: DigitalLink, identifier: '11' | '12' | '13' | '15' | '16' | '17'): CivilDate | undefined {
  const value = data.find(([name]) => name === identifier)?.[1];
  return value === undefined ? undefined : dayOf(value);
}

/** `YYMMDD`. Two digits stand for a year of this century: GS1 codes of the last one have no link. */
function dayOf(value: string): CivilDate | undefined {
  if (!/^[0-9]{6}$/.test(value)) return undefined;
  const [year, month, day] = [2000 + Number(value.slice(0, 2)), Number(value.slice(2, 4)), Number(value.slice(4))];
  if (day !== 0) return civilDateOf(year, month, day);
  return [31, 30, 29, 28].map((last) => civilDateOf(year, month, last)).find((found) => found !== undefined);
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** Half of a pair of code units has no form in an address. */
function encoded(text: string): string | undefined {
  try {
    return encodeURIComponent(text);
  } catch {
    return undefined;
  }
}
