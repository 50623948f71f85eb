/** Who can certify, from the lowest level to the highest; communes never could. */
export const certifyingLevels = ['commune', 'district', 'province', 'centre'] as const;

/** Level that issues a certificate. */
export type CertifyingLevel = (typeof certifyingLevels)[number];

/** Stars that a certificate can bear; one and two stars exist as results of grading only. */
export const certificateStars = [3, 4, 5] as const;

/** Stars of a certificate. */
export type CertificateStars = (typeof certificateStars)[number];
