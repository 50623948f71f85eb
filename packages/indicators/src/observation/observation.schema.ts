import { CivilDateSchema, PeriodSchema } from '@xaso/core/schema';
import * as z from 'zod';

/** Why there is, or is not, a number. Three different nothings and a doubt; a true zero is `ok`. */
export const observationStatuses = ['ok', 'missing', 'notApplicable', 'notCollected', 'notVerified'] as const;

/** How the source words its number: "hơn", "gần", "ít nhất", "ước" … */
export const observationQualifiers = ['eq', 'gt', 'lt', 'gte', 'lte', 'approx', 'approxLt', 'range', 'estimate'] as const;

const integer = z.int();

/** Where the figure was measured: commune, hamlet, or a district of before 1/7/2025. */
export const PlaceRefSchema = z.object({
  name: z.string().min(1).max(200),
  code: z.string().max(20).optional(),
  level: z.enum(['hamlet', 'commune', 'district', 'province']).optional(),
  /** The units above, nearest first: "huyện Hà Trung", "Thanh Hóa". */
  within: z.array(z.string().min(1).max(200)).max(4).optional(),
});

const ComparisonSchema = z.object({
  value: z.number(),
  /** What it is compared with: "chỉ tiêu tại Kế hoạch số 86/KH-UBND". */
  label: z.string().min(1).max(400),
  qualifier: z.enum(observationQualifiers).optional(),
  sourceId: z.string().max(80).optional(),
});

const EvidenceSchema = z.object({
  title: z.string().min(1).max(400),
  number: z.string().max(80).optional(),
  date: CivilDateSchema.optional(),
  url: z.string().max(2000).optional(),
});

/** One figure of one indicator at one place in one period, with its base. */
export const ObservationSchema = z.object({
  /** Id of this observation; the seed facts keep theirs. */
  id: z.string().max(120).optional(),
  /** Id or alias of the indicator. */
  indicator: z.string().min(1).max(120),
  place: PlaceRefSchema,
  period: PeriodSchema,
  status: z.enum(observationStatuses),
  /** Unit as the source words it, where that differs from the definition's: "xã, phường, thị trấn". */
  unit: z.string().min(1).max(80).optional(),
  /** In the indicator's unit; a percentage in percentage points; money in đồng. Left out when there is none. */
  value: z.number().optional(),
  /** Bounds of a range such as "5-10 phút". */
  range: z.object({ min: z.number(), max: z.number() }).optional(),
  numerator: integer.optional(),
  denominator: integer.optional(),
  qualifier: z.enum(observationQualifiers).optional(),
  /** Of what is counted above the line (or of the count): what people filed themselves, and what somebody filed for them ("ai làm thay?"). */
  parts: z.object({ selfFiled: integer.min(0).optional(), assisted: integer.min(0).optional() }).optional(),
  /** The number as the source prints it, e.g. "hơn 30%". */
  reported: z.object({ text: z.string().min(1).max(200), value: z.number().optional(), qualifier: z.enum(observationQualifiers).optional() }).optional(),
  /** By which version of the definition it was counted; that of the definition at hand when left out. */
  definitionVersion: z.string().min(1).max(40).optional(),
  /** Why this figure can't be read in one line with the earlier ones of its place. */
  break: z.string().min(1).max(400).optional(),
  /** A goal for a later day ("phấn đấu 240 xã") is not an achievement. */
  role: z.enum(['actual', 'target']).optional(),
  target: ComparisonSchema.optional(),
  benchmark: ComparisonSchema.optional(),
  /** What the figure covers, when the source lists it. */
  scope: z.array(z.string().min(1).max(200)).max(200).optional(),
  evidence: z.array(EvidenceSchema).max(40).optional(),
  /** Office that answers for the figure. */
  responsible: z.string().max(200).optional(),
  confirmedBy: z.object({ name: z.string().min(1).max(200), date: CivilDateSchema.optional() }).optional(),
  note: z.string().max(1000).optional(),
  /** Id in the document's `sources`. */
  sourceId: z.string().max(80).optional(),
  /** Place in the source: line and the words that hold the figure. */
  quote: z.object({ text: z.string().min(1).max(400), line: z.int().min(1).optional() }).optional(),
});

/** Why there is, or is not, a number. */
export type ObservationStatus = (typeof observationStatuses)[number];
/** How a source words its number. */
export type ObservationQualifier = (typeof observationQualifiers)[number];
/** One figure of one indicator at one place in one period. */
export type Observation = z.infer<typeof ObservationSchema>;
/** Where a figure was measured. */
export type PlaceRef = z.infer<typeof PlaceRefSchema>;
/** A target or a benchmark beside a figure. */
export type Comparison = z.infer<typeof ComparisonSchema>;
/** Who filed what is counted. */
export type ObservationParts = NonNullable<Observation['parts']>;
/** A document that bears a figure out. */
export type Evidence = z.infer<typeof EvidenceSchema>;
