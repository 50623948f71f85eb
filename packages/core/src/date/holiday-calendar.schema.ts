import * as z from 'zod';
import { EnvelopeSchema, type ListDocument } from '../document/document.schema.js';
import { CivilDateSchema, YearSchema } from './date.schema.js';

/**
 * How well a figure is founded: read in the decision itself, in something that quotes it, deduced from rules, or remembered.
 */
export const ConfidenceSchema = z.enum(['verbatim', 'secondary', 'inferred', 'memory']);

/** Words in Vietnamese, and in English where the publisher has them. */
const BilingualSchema = z.object({ vi: z.string().min(1).max(400), en: z.string().min(1).max(400).optional() });

/** A day off, with the reason that a citizen is told. Weekly rest days need no row. */
export const DayOffSchema = z.object({
  date: CivilDateSchema,
  name: BilingualSchema,
  /** When this day is founded otherwise than the year. */
  confidence: ConfidenceSchema.optional(),
  /** How the day was found. */
  note: BilingualSchema.optional(),
});

/** A Saturday or Sunday on which offices work, in exchange for a weekday off. */
export const WorkedWeekendSchema = z.object({
  date: CivilDateSchema,
  insteadOf: CivilDateSchema.optional(),
});

/**
 * Days about which nothing final is known.
 * `undecided`: the law gives days off here and they have not been set, so that no date can be counted across them.
 * `proposed`: a change has been proposed; until it is decided the days count as they stand, and the date is an expected one.
 */
export const OpenWindowSchema = z.object({
  from: CivilDateSchema,
  to: CivilDateSchema,
  kind: z.enum(['undecided', 'proposed']),
  note: BilingualSchema,
});

/** Working days of one year. `partial`: the yearly notice has not been published, only what the law fixes is known. */
export const HolidayYearSchema = z.object({
  year: YearSchema,
  status: z.enum(['announced', 'partial']),
  off: z.array(DayOffSchema).max(120),
  workedWeekend: z.array(WorkedWeekendSchema).max(60),
  openWindows: z.array(OpenWindowSchema).max(60),
  /** Numbers of the notices that set the year. */
  notice: z.string().max(400).optional(),
  confidence: ConfidenceSchema,
  /** Ids of the document's `sources`. */
  sourceIds: z.array(z.string().min(1).max(80)).max(40),
});

/** The whole document. */
export const HolidayCalendarSchema = EnvelopeSchema.extend({
  kind: z.literal('holiday-calendar'),
  items: z.array(HolidayYearSchema).max(301),
});

export type Confidence = z.infer<typeof ConfidenceSchema>;
export type DayOff = z.infer<typeof DayOffSchema>;
export type OpenWindow = z.infer<typeof OpenWindowSchema>;
export type HolidayYear = z.infer<typeof HolidayYearSchema>;

/** Days off and worked weekends, a table per year; a year without a table is not known, and never a year without holidays. */
export type HolidayCalendar = ListDocument<HolidayYear, 'holiday-calendar'>;
