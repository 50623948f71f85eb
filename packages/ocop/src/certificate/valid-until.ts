import { civilDateOf, type CivilDate } from '@xaso/core';
import { certificateRules, type CertificateRules } from './certificate-rules.js';
import type { Certificate } from './certificate.schema.js';

/**
 * The day so many months later. The first day is not counted, so that the term ends with the day of the same number; where that month
 * has no such day, with its last one: 36 months from 29 February end on 28 February (Civil Code 2015, articles 147 and 148).
 * Undefined beyond the year 9999.
 */
export function monthsAfter(date: CivilDate, months: number): CivilDate | undefined {
  const [year, month, day] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
  const count = year * 12 + (month - 1) + months;
  for (let last = day; last > Math.min(day, 28) - 1; last -= 1) {
    const found = civilDateOf(Math.floor(count / 12), (count % 12) + 1, last);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * The last day on which a certificate holds: the end of its term, or the earlier day that the paper itself names.
 * Undefined without the day of the decision, and where the paper ends before it begins: neither day can then be trusted.
 */
export function validUntil({ decidedOn, validUntil: written }: Pick<Certificate, 'decidedOn' | 'validUntil'>, rules: CertificateRules = certificateRules): CivilDate | undefined {
  const term = decidedOn === undefined ? undefined : monthsAfter(decidedOn, rules.validity.months);
  if (decidedOn === undefined || term === undefined || written === undefined) return term;
  if (written < decidedOn) return undefined;
  return written < term ? written : term;
}
