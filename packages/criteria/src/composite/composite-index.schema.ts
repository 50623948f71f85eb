import * as z from 'zod';

// Imported by no file that a page loads: the build compiles it to generated/composite-index.validate.ts.

const Id = z.string().min(1).max(120);
const Name = z.object({ vi: z.string().min(1).max(300), en: z.string().min(1).max(300).optional() });
const Year = z.int().min(1900).max(2200);

/** A weight that holds for every year, or one from each year on in which it changed. */
export const WeightSchema = z.union([z.number(), z.array(z.object({ since: Year, weight: z.number() })).min(1).max(50)]);

/** One part of a group: an indicator or another group, and how much it weighs beside the others. */
export const MemberSchema = z.object({ of: Id, weight: WeightSchema });

/** How figures are put on one scale, where 1 is best and 0 worst unless it is said otherwise. */
export const NormalisationSchema = z.union([
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('minMax'), low: z.number().optional(), high: z.number().optional(), clamp: z.boolean().optional() }),
  z.object({ kind: z.literal('logMinMax'), low: z.number(), high: z.number(), clamp: z.boolean().optional() }),
  z.object({ kind: z.literal('zScore') }),
  z.object({ kind: z.literal('target'), target: z.number(), from: z.number().optional(), clamp: z.boolean().optional() }),
  z.object({ kind: z.literal('reference'), unit: Id, from: z.number().optional(), clamp: z.boolean().optional() }),
  z.object({ kind: z.literal('percentile') }),
  z.object({ kind: z.literal('rank') }),
]);

/** When a tail is too long, and how many of its figures may be pulled in. */
export const TreatmentSchema = z.object({
  maximumPoints: z.int().min(1).max(1000).optional(),
  skewness: z.number().min(0).optional(),
  kurtosis: z.number().min(0).optional(),
  otherwise: z.enum(['leave', 'log']).optional(),
});

/** What stands in for a missing figure: its own of an earlier year, then a mean. */
export const ImputationSchema = z.object({ carryForwardYears: z.int().min(1).max(50).optional(), mean: z.enum(['group', 'all']).optional() });

/** One figure that counts, and its way to a score. */
export const CompositeIndicatorSchema = z.object({
  id: Id,
  name: Name,
  better: z.enum(['more', 'less']).optional(),
  denominator: z.object({ of: Id, per: z.number().min(1e-9).optional() }).optional(),
  impute: ImputationSchema.optional(),
  treat: TreatmentSchema.optional(),
  normalise: NormalisationSchema,
});

/** Several indicators or groups made one number. */
export const CompositeGroupSchema = z.object({
  id: Id,
  name: Name,
  aggregate: z.enum(['arithmetic', 'geometric', 'harmonic', 'minimum']),
  members: z.array(MemberSchema).min(1).max(2000),
  leastKnown: z.number().min(0).max(1).optional(),
});

/** A composite index: which figures, on which scale, weighing how much, put together how. */
export const CompositeIndexSchema = z.object({
  id: Id,
  name: Name,
  indicators: z.array(CompositeIndicatorSchema).min(1).max(2000),
  groups: z.array(CompositeGroupSchema).min(1).max(500),
  total: Id,
  ties: z.enum(['min', 'dense', 'average']).optional(),
  note: Name.optional(),
});

/** A unit with its figures of one year, by id of the indicator or denominator; what may stand there is `CompositeFigure`. */
export const CompositeUnitSchema = z.object({ id: Id, name: z.string().min(1).max(300), group: Id.optional(), figures: z.object({}) });

/** Units of one year, and of earlier years where figures are carried forward. */
export const CompositeDataSchema = z.object({
  year: Year,
  units: z.array(CompositeUnitSchema).max(20_000),
  earlier: z.array(z.object({ year: Year, units: z.array(CompositeUnitSchema).max(20_000) })).max(50).optional(),
});

export type CompositeIndex = z.infer<typeof CompositeIndexSchema>;
export type CompositeIndicator = z.infer<typeof CompositeIndicatorSchema>;
export type CompositeGroup = z.infer<typeof CompositeGroupSchema>;
export type DatedWeight = z.infer<typeof WeightSchema>;
export type Imputation = z.infer<typeof ImputationSchema>;
export type Normalisation = z.infer<typeof NormalisationSchema>;
export type Treatment = z.infer<typeof TreatmentSchema>;
