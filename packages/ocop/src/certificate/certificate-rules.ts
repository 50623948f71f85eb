import type { CivilDate, Confidence } from '@xaso/core';
import type { CertificateStars, CertifyingLevel } from './certifying-level.js';

/** Which level certified which stars, over a time. */
export interface CertifyingPeriod {
  /** First day. */
  readonly from: CivilDate;
  /** Last day; none while it goes on. */
  readonly to?: CivilDate | undefined;
  readonly levels: Readonly<Record<CertificateStars, CertifyingLevel>>;
  /** Decision that says so. */
  readonly decision: string;
  readonly confidence: Confidence;
}

/** Points from which on a product has so many stars; the lower edge belongs to the stars. */
export interface StarBand {
  readonly stars: 1 | 2 | 3 | 4 | 5;
  readonly min: number;
}

/** The rules by which a certificate is judged. They are data, since a decision can change them. */
export interface CertificateRules {
  /** How long a certificate holds from the day of its decision. */
  readonly validity: { readonly months: number; readonly decision: string; readonly confidence: Confidence };
  readonly periods: readonly CertifyingPeriod[];
  /** From the highest band to the lowest; the same as in the criteria set `ocop-148-2023`. */
  readonly bands: readonly StarBand[];
}

/**
 * Decision 148/QĐ-TTg of 2023 as amended by 1489/QĐ-TTg of 2025, as far as sources that quote them tell.
 * For decisions before 24 February 2023 nothing is said about the level.
 */
export const certificateRules: CertificateRules = {
  validity: { months: 36, decision: '148/QĐ-TTg', confidence: 'secondary' },
  periods: [
    {
      from: '2023-02-24' as CivilDate,
      to: '2025-07-05' as CivilDate,
      levels: { 3: 'district', 4: 'province', 5: 'centre' },
      decision: '148/QĐ-TTg',
      confidence: 'secondary',
    },
    {
      from: '2025-07-06' as CivilDate,
      levels: { 3: 'province', 4: 'province', 5: 'centre' },
      decision: '1489/QĐ-TTg',
      confidence: 'secondary',
    },
  ],
  bands: [
    { stars: 5, min: 90 },
    { stars: 4, min: 70 },
    { stars: 3, min: 50 },
    { stars: 2, min: 30 },
    { stars: 1, min: 0 },
  ],
};
