import * as z from 'zod';
import { ChannelSchema } from '../channel/channel.schema.js';

/**
 * Something to ask before more papers are shown. Without `choices` it is answered `yes` or `no`;
 * with them one is chosen, and while nothing is chosen none of their papers is shown.
 */
export const QuestionSchema = z.object({
  id: z.string().min(1).max(80),
  text: z.string().min(1).max(1200),
  choices: z
    .array(z.object({ id: z.string().min(1).max(80), text: z.string().min(1).max(1200) }))
    .min(1)
    .max(60)
    .optional(),
});

/** A blank form. */
export const FormSchema = z.object({
  name: z.string().min(1).max(300),
  /** `docx`, `pdf`; an old `doc` is worth a warning. */
  type: z.string().max(10).optional(),
  bytes: z.int().min(1).max(1_000_000_000).optional(),
  url: z.string().max(2000).optional(),
});

/** A paper to hand in or to show; rules about papers are `instructions` of the procedure. */
export const PaperSchema = z.object({
  id: z.string().min(1).max(80),
  /** What to bring, in plain words. */
  name: z.string().min(1).max(1200),
  /** The wording of the source, where it says more. */
  official: z.string().max(6000).optional(),
  role: z.enum(['submit', 'present']),
  /** How many originals and copies; left out when the source gives no number. */
  originals: z.int().min(1).max(99).optional(),
  copies: z.int().min(1).max(99).optional(),
  /** Over which channels it is asked for; all of them when left out. */
  channels: z.array(ChannelSchema).min(1).max(3).optional(),
  /** Only after this answer; always when left out. `answer` is `yes`, `no` or the id of a choice. */
  when: z.object({ question: z.string().min(1).max(80), answer: z.string().min(1).max(80) }).optional(),
  /** Whether it is not needed where the office finds the same in a database. */
  replaceableByData: z.boolean().optional(),
  form: FormSchema.optional(),
});

/** Something to ask before more papers are shown. */
export type Question = z.infer<typeof QuestionSchema>;
/** A blank form. */
export type Form = z.infer<typeof FormSchema>;
/** A paper to hand in or to show. */
export type Paper = z.infer<typeof PaperSchema>;
