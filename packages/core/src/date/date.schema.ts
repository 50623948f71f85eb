import * as z from 'zod';
import type { CivilDate } from './civil-date.js';
import type { Period } from './period.js';
import { plausibleYears } from './plausible-years.js';

/** A year that a document may speak of. */
export const YearSchema = z.int().min(plausibleYears.first).max(plausibleYears.last);

/** The shape of a civil date. That the day exists (no 31 February) is a check of its own: `isCivilDate`. */
export const CivilDateSchema = z
  .string()
  .regex(/^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$/)
  .meta({ description: 'Ngày theo lịch, yyyy-MM-dd' }) as unknown as z.ZodType<CivilDate>;

export const UnknownSchema = z.object({ unknown: z.literal(true), note: z.string().max(400).optional() });

export const PeriodSchema = z.union([
  z.object({ type: z.literal('day'), date: CivilDateSchema }),
  z.object({ type: z.literal('month'), year: YearSchema, month: z.int().min(1).max(12) }),
  z.object({ type: z.literal('quarter'), year: YearSchema, quarter: z.int().min(1).max(4) }),
  z.object({ type: z.literal('half'), year: YearSchema, half: z.int().min(1).max(2) }),
  z.object({ type: z.literal('nineMonths'), year: YearSchema }),
  z.object({ type: z.literal('year'), year: YearSchema }),
  z.object({ type: z.literal('cumulative'), until: CivilDateSchema, start: CivilDateSchema.optional() }),
  z.object({ type: z.literal('span'), start: CivilDateSchema, end: CivilDateSchema }),
  UnknownSchema,
]) satisfies z.ZodType<Period>;
