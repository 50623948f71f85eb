import { CivilDateSchema } from '@xaso/core/schema';
import * as z from 'zod';

/** A time of day, `HH:mm`; `24:00` is the end of a day. */
export const CivilTimeSchema = z.string().regex(/^(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)$/);

/** From a time to a time. An end that is not after the start lies on the next day: `18:00` to `02:00`. */
export const TimeSpanSchema = z.object({ from: CivilTimeSchema, to: CivilTimeSchema });

/** Hours that hold on the same days of every week; a lunch break parts two spans. */
export const WeeklyHoursSchema = z.object({
  /** ISO 8601: 1 is Monday, 7 is Sunday. */
  days: z.array(z.int().min(1).max(7)).min(1).max(7),
  spans: z.array(TimeSpanSchema).max(6),
});

/** What holds on public holidays: closed, as on any such weekday, or hours of their own. */
export const HolidayHoursSchema = z.union([z.enum(['closed', 'asUsual']), z.array(TimeSpanSchema).min(1).max(6)]);

/** Days that differ from the week: a closure for repair, longer hours before Tết. Without spans it is closed. */
export const SpecialHoursSchema = z.object({
  from: CivilDateSchema,
  /** Last day; the first one when left out. */
  to: CivilDateSchema.optional(),
  spans: z.array(TimeSpanSchema).max(6).optional(),
});

/** When a place is open. Days that no row of `week` names are closed. */
export const OpeningHoursSchema = z.object({
  /** Day and night, every day, holidays too. The rest then says nothing. */
  always: z.boolean().optional(),
  week: z.array(WeeklyHoursSchema).max(14).optional(),
  /** Public holidays. Left out: nobody said, and the page says so on such a day. */
  holidays: HolidayHoursSchema.optional(),
  /** Days off for Tết Nguyên đán; as other holidays when left out. */
  tet: HolidayHoursSchema.optional(),
  special: z.array(SpecialHoursSchema).max(60).optional(),
  /** Hours in the list's own words, shown where they could not be read. */
  text: z.string().min(1).max(400).optional(),
});

/** From a time to a time. */
export type TimeSpan = z.infer<typeof TimeSpanSchema>;
/** Hours of some days of the week. */
export type WeeklyHours = z.infer<typeof WeeklyHoursSchema>;
/** What holds on holidays. */
export type HolidayHours = z.infer<typeof HolidayHoursSchema>;
/** When a place is open. */
export type OpeningHours = z.infer<typeof OpeningHoursSchema>;
