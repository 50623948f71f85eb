import { CivilDateSchema } from '@xaso/core/schema';
import * as z from 'zod';
import { certificateStars, certifyingLevels } from './certifying-level.js';

/**
 * What is said about a product's stars. With the number and the day of a decision it is a certificate;
 * without them it is a claim, and is shown as one.
 */
export const CertificateSchema = z.object({
  stars: z.literal(certificateStars),
  /** Number and symbol of the decision: `1234/QĐ-UBND`. */
  decisionNumber: z.string().min(1).max(80).optional(),
  /** Day of the decision; from it the 36 months are counted. */
  decidedOn: CivilDateSchema.optional(),
  /** Who decided: `UBND tỉnh …`. */
  issuer: z.string().min(1).max(200).optional(),
  /** Level of whoever decided. */
  level: z.enum(certifyingLevels).optional(),
  /** Last day as the paper or the list has it. It never makes a certificate live longer than the rule lets it. */
  validUntil: CivilDateSchema.optional(),
  /** Total of the score sheet, 0 to 100. */
  points: z.number().min(0).max(100).optional(),
  /** Who claims the stars, where no decision is known: "danh sách của xã". */
  claimedBy: z.string().min(1).max(200).optional(),
  /** Page or scan of the decision. */
  url: z.string().max(2000).optional(),
  /** Id of one of the document's `sources`. */
  sourceId: z.string().min(1).max(80).optional(),
});

/** What is said about a product's stars. */
export type Certificate = z.infer<typeof CertificateSchema>;
