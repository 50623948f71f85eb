import * as z from 'zod';
import { ChannelSchema } from '../channel/channel.schema.js';

/** An hour of the day, `15:00`. */
export const ClockTimeSchema = z.string().regex(/^([01][0-9]|2[0-3]):[0-5][0-9]$/);

/** Half days occur: a province that halves a time limit of 15 days writes 7,5. */
const DaysSchema = z.number().min(0.5).max(2000);

/** The words of the source, when they say more than the structure. */
const quoted = { text: z.string().max(4000).optional() };

/** How long it may take at most, in total, when something has to be verified or is complicated. */
export const ExtensionSchema = z.object({
  workingDays: DaysSchema.optional(),
  calendarDays: DaysSchema.optional(),
  months: z.int().min(1).max(120).optional(),
  /** In which case, in the words of the source; left out when it does not say. */
  when: z.string().max(600).optional(),
});

const extended = { extension: ExtensionSchema.optional() };

/** The time limit of one case over one channel. */
export const SimpleDeadlineSchema = z.union([
  /** The same working day; what is handed in after `cutoff` is ready on the next working day. */
  z.object({ kind: z.literal('sameDay'), cutoff: ClockTimeSchema.optional(), ...extended, ...quoted }),
  z.object({ kind: z.literal('workingDays'), days: DaysSchema, ...extended, ...quoted }),
  z.object({ kind: z.literal('calendarDays'), days: DaysSchema, ...extended, ...quoted }),
  z.object({ kind: z.literal('hours'), hours: z.number().min(0.5).max(2000), ...quoted }),
  /** Months first, then calendar days, then working days: "02 tháng và 15 ngày làm việc". */
  z.object({
    kind: z.literal('compound'),
    months: z.int().min(1).max(120).optional(),
    calendarDays: DaysSchema.optional(),
    workingDays: DaysSchema.optional(),
    ...extended,
    ...quoted,
  }),
  /** What nobody could bring into one of the other forms, quoted. */
  z.object({ kind: z.literal('text'), text: z.string().min(1).max(4000) }),
]);

/**
 * The time limit of a procedure: one, or several by channel and by case.
 * A procedure without one has no known limit, which is never "0 ngày".
 */
export const DeadlineSchema = z.union([
  SimpleDeadlineSchema,
  z.object({
    kind: z.literal('byCase'),
    cases: z
      .array(
        z.object({
          /** Over which channels; all of them when left out. */
          channels: z.array(ChannelSchema).min(1).max(3).optional(),
          /** In which case, in the words of the source; left out when it does not say. */
          when: z.string().max(1200).optional(),
          /** Whether this is the case to show first. */
          usual: z.boolean().optional(),
          deadline: SimpleDeadlineSchema,
        }),
      )
      .min(1)
      .max(60),
  }),
]);

/** How long something may take in total when a source allows more. */
export type Extension = z.infer<typeof ExtensionSchema>;
/** The time limit of one case. */
export type SimpleDeadline = z.infer<typeof SimpleDeadlineSchema>;
/** The time limit of a procedure. */
export type Deadline = z.infer<typeof DeadlineSchema>;
/** One of several time limits. */
export type DeadlineCase = Extract<Deadline, { kind: 'byCase' }>['cases'][number];
