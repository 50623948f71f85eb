import { addMonths, type CivilDate } from '@xaso/core';
import { certificateRules, type CertificateRules } from './certificate-rules.js';
import type { Certificate } from './certificate.schema.js';

/**
 * The last day on which a certificate holds: the end of its term, or the earlier day that the paper itself names.
 * Undefined without the day of the decision, and where the paper ends before it begins: neither day can then be trusted.
 */
export function validUntil({ decidedOn, validUntil: written }: Pick<Certificate, 'decidedOn' | 'validUntil'>, rules: CertificateRules = certificateRules): CivilDate | undefined {
  const term = decidedOn === undefined ? undefined : addMonths(decidedOn, rules.validity.months);
  if (decidedOn === undefined || term === undefined || written === undefined) return term;
  if (written < decidedOn) return undefined;
  return written < term ? written : term;
}
