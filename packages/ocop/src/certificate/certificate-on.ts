import { daysBetween, type CivilDate } from '@xaso/core';
import { certificateRules, type CertificateRules } from './certificate-rules.js';
import type { Certificate } from './certificate.schema.js';
import { certifyingLevels, type CertificateStars, type CertifyingLevel } from './certifying-level.js';
import { validUntil } from './valid-until.js';

/**
 * What a certificate is worth on a day.
 * `valid`, `expiring`: it holds; the second means that its end is near. `expired`: its last day is over.
 * `notYetValid`: the day lies before the decision. `undated`: a decision without a usable day, so that nobody can tell.
 * `unproved`: stars without the number of a decision. `levelCouldNotCertify`: a level issued it that could not give these stars on that day.
 * `notFound`: nothing is said about stars.
 */
export type CertificateStatus = 'valid' | 'expiring' | 'expired' | 'notYetValid' | 'undated' | 'unproved' | 'levelCouldNotCertify' | 'notFound';

/** The verdict on a certificate, with what it rests on. */
export interface CertificateVerdict {
  readonly status: CertificateStatus;
  /** Rule that decided, so that a page can cite it. */
  readonly ruleId: `ocop.certificate.${CertificateStatus}`;
  /** Stars that paper or list name; whether they may be shown is what `status` says. */
  readonly stars: CertificateStars | undefined;
  /** Last day on which it holds; undefined while that can't be told. */
  readonly validUntil: CivilDate | undefined;
  /** Whole days from the given day to the last one; negative once it is over, 0 on the last day. */
  readonly daysLeft: number | undefined;
  /** Level that certified these stars on the day of the decision; undefined where the rules do not say. */
  readonly expectedLevel: CertifyingLevel | undefined;
}

/** How a certificate is judged. */
export interface CertificateOptions {
  /** How many days before its end a certificate counts as expiring; 90 when left out. */
  readonly noticeDays?: number | undefined;
  /** Rules other than those at hand. */
  readonly rules?: CertificateRules | undefined;
}

/** How many days before its end a certificate counts as expiring, unless told otherwise. */
export const defaultNoticeDays = 90;

/** Judges a certificate on a day; the caller owns the clock. What is not proved is never taken for valid. */
export function certificateOn(certificate: Certificate | undefined, date: CivilDate, { noticeDays = defaultNoticeDays, rules = certificateRules }: CertificateOptions = {}): CertificateVerdict {
  if (certificate === undefined) return verdict('notFound', {});
  const { stars, decisionNumber, decidedOn } = certificate;
  if (decisionNumber === undefined) return verdict('unproved', { stars });
  const end = validUntil(certificate, rules);
  if (decidedOn === undefined || end === undefined) return verdict('undated', { stars });
  const expectedLevel = levelFor(stars, decidedOn, rules);
  const daysLeft = daysBetween(date, end);
  const facts = { stars, validUntil: end, daysLeft, expectedLevel };
  if (couldNotCertify(certificate, expectedLevel)) return verdict('levelCouldNotCertify', facts);
  if (date < decidedOn) return verdict('notYetValid', facts);
  if (daysLeft < 0) return verdict('expired', facts);
  return verdict(daysLeft <= noticeDays ? 'expiring' : 'valid', facts);
}

/** Whether a status lets stars be shown. */
export function holds(status: CertificateStatus): boolean {
  return status === 'valid' || status === 'expiring';
}

/** The level that certified so many stars on a day; undefined where the rules do not reach. */
export function levelFor(stars: CertificateStars, date: CivilDate, { periods }: CertificateRules = certificateRules): CertifyingLevel | undefined {
  return periods.find(({ from, to }) => from <= date && (to === undefined || date <= to))?.levels[stars];
}

/**
 * A level below the one that certified these stars could not have; a level above is left to people, since a province may well
 * have decided what a district could. Without a level nothing is said.
 */
export function couldNotCertify({ level }: Pick<Certificate, 'level'>, expected: CertifyingLevel | undefined): boolean {
  if (level === undefined) return false;
  // A commune checks the form of a file and proposes; it never certified.
  return level === 'commune' || (expected !== undefined && certifyingLevels.indexOf(level) < certifyingLevels.indexOf(expected));
}

function verdict(status: CertificateStatus, facts: Partial<CertificateVerdict>): CertificateVerdict {
  return { status, ruleId: `ocop.certificate.${status}`, stars: undefined, validUntil: undefined, daysLeft: undefined, expectedLevel: undefined, ...facts };
}
