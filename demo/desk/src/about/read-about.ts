import { parsePeriod, parseVietnameseDate, toNfc, type Finding, type ParseResult } from '@xaso/core';
import { readPlace } from '@xaso/indicators/import';
import type { About, AboutField, AboutForm } from './about.js';

/** What is wrong in a box: the findings of its reader, or that it has to be filled. */
export type AboutFault = { readonly missing: true } | { readonly missing: false; readonly findings: readonly Finding[] };

/** The boxes as they were understood, and what is wrong in which of them. */
export interface ReadAbout {
  readonly about: About;
  readonly faults: ReadonlyMap<AboutField, AboutFault>;
}

/**
 * Reads the boxes about a whole file. The publisher and the day have to be there: a file is vouched for by somebody. Every other box may stay
 * empty, and nothing is guessed for it.
 */
export function readAbout(form: AboutForm, asks: readonly AboutField[]): ReadAbout {
  const faults = new Map<AboutField, AboutFault>();
  const text = (field: AboutField): string | undefined => {
    const value = toNfc(form[field]).replace(/\s+/gu, ' ').trim();
    return value === '' || !asks.includes(field) ? undefined : value;
  };
  const read = <T>(field: AboutField, reader: (value: string) => ParseResult<T>): T | undefined => {
    const value = text(field);
    if (value === undefined) return undefined;
    const result = reader(value);
    if (result.value === undefined) faults.set(field, { missing: false, findings: result.findings });
    return result.value;
  };
  const required = (field: AboutField): string | undefined => {
    const value = text(field);
    if (value === undefined) faults.set(field, { missing: true });
    return value;
  };
  const name = required('publisher');
  required('asOf');
  const unitCode = text('unitCode');
  const responsible = text('responsible');
  const source = text('source');
  const decision = text('decision');
  const [number = '', day = '', issuer = ''] = (decision ?? '').split(/\s*;\s*/);
  const decided = decision === undefined ? undefined : parseVietnameseDate(day).value;
  if (decision !== undefined && (number === '' || issuer === '' || decided === undefined)) faults.set('decision', { missing: false, findings: [] });
  return {
    about: {
      publisher: name === undefined ? undefined : { name: name.slice(0, 200), ...(unitCode === undefined ? {} : { unitCode }), ...(responsible === undefined ? {} : { responsible: responsible.slice(0, 200) }) },
      asOf: read('asOf', (value) => parseVietnameseDate(value)),
      unit: readPlace(text('unit')),
      unitCode,
      period: read('period', (value) => parsePeriod(value)),
      source: source === undefined ? undefined : { title: source.slice(0, 400) },
      title: text('title')?.slice(0, 300),
      decision: decided === undefined || number === '' || issuer === '' ? undefined : { number, date: decided, issuer },
      isPartial: form.isPartial && asks.includes('decision'),
    },
    faults,
  };
}

/** The publisher that a unit of this name has, as a rule: offered, and free to be changed. */
export function usualPublisher(unit: string): string {
  const name = toNfc(unit).split(',')[0]!.trim();
  return name === '' ? '' : `Ủy ban nhân dân ${name}`;
}
