import { CivilDateSchema } from '@xaso/core/schema';
import * as z from 'zod';

/** The six pillars under which Vietnamese communes report digital transformation, in the order of a printed board. */
export const pillarIds = ['government', 'economy', 'society', 'infrastructure', 'organisation', 'security'] as const;

/** What an indicator's number is. */
export const indicatorKinds = ['ratio', 'count', 'amount', 'yesNo', 'level', 'duration', 'rank'] as const;

/**
 * How the figures of the parts make the figure of the whole. A share is rolled up by the sums of its two numbers alone;
 * no rule adds percentages or takes their mean. `none` says that nothing can be added up, as with ranks and durations.
 */
export const rollUpRules = ['sum', 'sumOfBases', 'minimum', 'maximum', 'none'] as const;

const BilingualSchema = z.object({ vi: z.string().min(1).max(400), en: z.string().max(400).optional() });

const UnknownTextSchema = z.object({ unknown: z.literal(true), note: z.string().max(400).optional() });

/** What is measured, and how; a definition or frequency that the source does not give is `unknown`, never made up. */
export const IndicatorDefinitionSchema = z.object({
  /** `<pillar>.<noun>`, stable. */
  id: z.string().regex(/^[a-z][a-zA-Z0-9]*\.[a-zA-Z0-9-]+$/).max(120),
  /** Ids under which the same indicator is found elsewhere. */
  aliases: z.array(z.string().max(120)).max(40).optional(),
  name: BilingualSchema,
  /** Other Vietnamese names that officers write for the same thing; a leading "Tỷ lệ" or "Số" is not part of them. */
  otherNames: z.array(z.string().min(1).max(200)).max(20).optional(),
  /** Left out while nobody has said under which pillar it belongs. */
  pillar: z.enum(pillarIds).optional(),
  kind: z.enum(indicatorKinds),
  /** Unit of the value as it is shown: `%`, `tổ`, `đồng/tháng`; empty when the source gives none. */
  unit: z.object({ vi: z.string().max(80), en: z.string().max(80).optional() }),
  /** What the numbers of a ratio count, as it stands behind them: `20/58 cơ sở kinh doanh`. */
  baseUnit: BilingualSchema.optional(),
  /** Which way is better; `none` where neither is. */
  direction: z.enum(['higher', 'lower', 'none']),
  definition: z.union([BilingualSchema, UnknownTextSchema]),
  /** What is counted above and below the line of a ratio. */
  numerator: BilingualSchema.optional(),
  denominator: BilingualSchema.optional(),
  frequency: z.union([z.enum(['month', 'quarter', 'half', 'year', 'once']), UnknownTextSchema]),
  source: z.union([z.object({ title: z.string().min(1).max(400), number: z.string().max(80).optional(), url: z.string().max(2000).optional() }), UnknownTextSchema]),
  /** Which way of counting this is; figures of two versions make no series and are not compared. */
  version: z.string().min(1).max(40).optional(),
  /** Days from which it is counted in another way than before, with what has changed. */
  breaks: z.array(z.object({ from: CivilDateSchema, note: BilingualSchema })).max(40).optional(),
  /** How figures of parts make the figure of the whole; left out while nobody has said so. */
  rollUp: z.enum(rollUpRules).optional(),
  /** A term that the law no longer uses, such as "mức độ 3, 4", with what stands in its place. */
  historical: z.object({ term: z.string().max(120), note: z.string().max(400) }).optional(),
});

/** One of the six pillars. */
export type PillarId = (typeof pillarIds)[number];
/** What an indicator's number is: a ratio, a count, an amount of money, yes or no, a level, a duration, a rank. */
export type IndicatorKind = (typeof indicatorKinds)[number];
/** How the figures of the parts make the figure of the whole. */
export type RollUpRule = (typeof rollUpRules)[number];
/** The definition of one indicator. */
export type IndicatorDefinition = z.infer<typeof IndicatorDefinitionSchema>;
