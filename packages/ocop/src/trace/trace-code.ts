import { excerpt, parseResult, type Finding, type FindingPlace, type ParseResult } from '@xaso/core';
import { catalogueFinding } from '../finding/catalogue-findings.js';
import type { Trace } from '../product/product.schema.js';
import { readDigitalLink, type DigitalLink } from './digital-link.js';
import { readGtin, vietnamPrefix } from './gtin.js';

/**
 * What a code on a label is. `digitalLink`: an address by the GS1 standard, which names the product and maybe the lot and the item.
 * `gtin`: the number of the product alone. `informationPage`: an address of a vendor, from which a page about the product opens;
 * it proves nothing by itself. `text`: something that only whoever printed it can read.
 */
export type TraceCode =
  | { readonly kind: 'digitalLink'; readonly url: string; readonly host: string; readonly link: DigitalLink; readonly registeredInVietnam: boolean }
  | { readonly kind: 'gtin'; readonly gtin14: string; readonly digits: string; readonly registeredInVietnam: boolean }
  | { readonly kind: 'informationPage'; readonly url: string; readonly host: string }
  | { readonly kind: 'text'; readonly text: string };

/**
 * Reads what a label carries and calls it what it is. Nothing is fetched to find out: whether a page opens, and what stands on it,
 * is not known. A number whose check digit is wrong gives a finding and no value.
 */
export function parseTraceCode(raw: string, where: FindingPlace = { path: '' }): ParseResult<TraceCode> {
  const text = raw.trim();
  if (text === '' || text.length > 2000) return parseResult<TraceCode>(undefined, [catalogueFinding('trace.unreadable', where, { text: excerpt(text, 60) })]);
  return /^https?:/i.test(text) ? readAddress(text, where) : readNumber(text, where);
}

function readAddress(text: string, where: FindingPlace): ParseResult<TraceCode> {
  const host = /^https?:\/\/(?:[^/?#\s\\]*@)?([^/?#\s\\:]+)/i.exec(text)?.[1]?.toLowerCase();
  if (host === undefined) return parseResult<TraceCode>(undefined, [catalogueFinding('trace.unreadable', where, { text: excerpt(text, 60) })]);
  const read = readDigitalLink(text);
  if (read === undefined) return parseResult({ kind: 'informationPage', url: text, host }, [catalogueFinding('trace.information-page', where, { host: excerpt(host, 120) })]);
  if ('fault' in read) {
    const code = read.fault === 'checkDigit' ? 'trace.check-digit' : 'trace.link-broken';
    return parseResult({ kind: 'informationPage', url: text, host }, [catalogueFinding(code, where, { text: excerpt(read.text, 60) })]);
  }
  const findings = read.deprecated ? [catalogueFinding('trace.link-deprecated', where)] : [];
  return parseResult({ kind: 'digitalLink', url: text, host, link: read.link, registeredInVietnam: read.link.gtin.slice(1, 4) === vietnamPrefix }, findings);
}

function readNumber(text: string, where: FindingPlace): ParseResult<TraceCode> {
  const gtin = readGtin(text);
  switch (gtin.status) {
    case 'valid':
      return parseResult({ kind: 'gtin', gtin14: gtin.gtin14, digits: gtin.digits, registeredInVietnam: gtin.prefix === vietnamPrefix }, []);
    case 'wrongCheckDigit':
      return parseResult<TraceCode>(undefined, [catalogueFinding('trace.check-digit', where, { text: gtin.digits })]);
    default:
      return parseResult({ kind: 'text', text: excerpt(text, 200) }, [catalogueFinding('trace.own-code', where, { text: excerpt(text, 60) })]);
  }
}

/** The codes of a product with what they are, the address first, since it can say more; and findings at their fields. */
export function traceCodesOf({ gtin, url }: Trace = {}, placeOf: (field: 'gtin' | 'url') => FindingPlace = (field) => ({ path: `trace.${field}` })): { readonly codes: readonly TraceCode[]; readonly findings: readonly Finding[] } {
  const readings = [url === undefined ? undefined : parseTraceCode(url, placeOf('url')), gtin === undefined ? undefined : parseTraceCode(gtin, placeOf('gtin'))].filter((reading) => reading !== undefined);
  const codes = readings.flatMap(({ value }) => value ?? []);
  const [link, number] = [codes.find((code) => code.kind === 'digitalLink'), codes.find((code) => code.kind === 'gtin')];
  const differ = link?.kind === 'digitalLink' && number?.kind === 'gtin' && link.link.gtin !== number.gtin14;
  const findings = readings.flatMap((reading) => reading.findings);
  return { codes, findings: differ ? [...findings, catalogueFinding('trace.codes-differ', placeOf('url'), { link: link.link.gtin, label: number.gtin14 })] : findings };
}
