import { EnvelopeSchema } from '@xaso/core/schema';
import * as z from 'zod';

const PhraseSchema = z.string().min(1).max(120);
const PhrasesSchema = z.array(PhraseSchema).min(1).max(400);

/** Whether an entry is about procedures that no commune carries out, so that pages with a commune's procedures only can do without it. */
const WideSchema = z.boolean().optional();

/** Another way of writing: `gks` for `giấy khai sinh`, `giá thú` for `kết hôn`. It is put in place of what was typed. */
export const SpellingEntrySchema = z.object({
  type: z.literal('spelling'),
  say: PhrasesSchema,
  write: z.string().max(120),
  wide: WideSchema,
});

/** What people say, and the words of titles that they mean by it, likeliest first. */
export const MeaningEntrySchema = z.object({
  type: z.literal('meaning'),
  say: PhrasesSchema,
  mean: z.array(PhraseSchema).min(1).max(12),
  /** A `matter` says what it is about; an `action` says only what is to be done with it; a `fallback` holds while nothing says it better. */
  part: z.enum(['matter', 'action', 'fallback']).optional(),
  wide: WideSchema,
});

/** Words that help a sentence along and say nothing about a procedure. */
export const FillerEntrySchema = z.object({ type: z.literal('filler'), say: PhrasesSchema });

/** Words by which a query is known to be about something else altogether. */
export const UnrelatedEntrySchema = z.object({ type: z.literal('unrelated'), say: PhrasesSchema });

/** Words of titles that make a variant of a procedure. Variants for which nobody asks stand behind. */
export const VariantEntrySchema = z.object({
  type: z.literal('variant'),
  id: z.string().regex(/^[a-z][a-zA-Z]{0,39}$/),
  say: PhrasesSchema,
  /** Whether titles that differ in nothing else are one group, about which the finder asks. */
  groups: z.boolean().optional(),
  /** What to ask, and the two answers; ids of the kit have theirs in the message catalogues. */
  question: z.object({ text: z.string().min(1).max(200), without: z.string().min(1).max(120), with: z.string().min(1).max(120) }).optional(),
});

/** Procedures that are asked for most. */
export const OftenEntrySchema = z.object({ type: z.literal('often'), codes: z.array(z.string().min(1).max(40)).min(1).max(400) });

export const LexiconEntrySchema = z.union([
  SpellingEntrySchema,
  MeaningEntrySchema,
  FillerEntrySchema,
  UnrelatedEntrySchema,
  VariantEntrySchema,
  OftenEntrySchema,
]);

/** A `search-lexicon`: people's words for procedures. Open: a commune adds its own. */
export const SearchLexiconSchema = EnvelopeSchema.extend({
  kind: z.literal('search-lexicon'),
  items: z.array(LexiconEntrySchema).max(20_000),
});

export type SpellingEntry = z.infer<typeof SpellingEntrySchema>;
export type MeaningEntry = z.infer<typeof MeaningEntrySchema>;
export type VariantEntry = z.infer<typeof VariantEntrySchema>;
export type LexiconEntry = z.infer<typeof LexiconEntrySchema>;
