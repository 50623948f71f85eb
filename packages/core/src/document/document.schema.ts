import * as z from 'zod';
import { CivilDateSchema, PeriodSchema } from '../date/date.schema.js';

/** The kinds of document that the kit reads and writes. */
export const documentKinds = [
  'indicator-report',
  'criteria-set',
  'evaluation',
  'procedure-catalogue',
  'procedure-overlay',
  'ocop-catalogue',
  'place-directory',
  'unit-directory',
  'holiday-calendar',
  'search-lexicon',
  'search-index',
] as const;

export const PublisherSchema = z.object({
  name: z.string().min(1).max(200),
  unitCode: z.string().max(20).optional(),
  /** Person or office that answers for the content. */
  responsible: z.string().max(200).optional(),
  contact: z.string().max(200).optional(),
});

/** Where figures come from: an article, a decision, a report. */
export const SourceSchema = z.object({
  id: z.string().min(1).max(80),
  title: z.string().min(1).max(400),
  author: z.string().max(200).optional(),
  publisher: z.string().max(200).optional(),
  /** Number of the document, such as 86/KH-UBND. */
  number: z.string().max(80).optional(),
  /** When it was published; may be unknown and then says so. */
  date: PeriodSchema.optional(),
  url: z.string().max(2000).optional(),
  /** File in which it is kept. Stays in the data; a page does not show it. */
  file: z.string().max(400).optional(),
});

/** The fields that every data document has, whatever its items are. */
export const EnvelopeSchema = z.object({
  kind: z.enum(documentKinds),
  schemaVersion: z.int().min(1),
  title: z.string().max(300).optional(),
  publisher: PublisherSchema,
  /** The day for which the publisher vouches for the file. */
  asOf: CivilDateSchema,
  audience: z.enum(['public', 'staff']).optional(),
  sources: z.array(SourceSchema).max(2000),
  licence: z.string().max(200).optional(),
  items: z.array(z.unknown()).max(100_000),
});

export type DocumentKind = (typeof documentKinds)[number];
export type Publisher = z.infer<typeof PublisherSchema>;
export type DocumentSource = z.infer<typeof SourceSchema>;
export type Envelope = z.infer<typeof EnvelopeSchema>;

/** A document of one kind with items of type `T`. */
export type ListDocument<T, Kind extends DocumentKind = DocumentKind> = Omit<Envelope, 'items' | 'kind'> & {
  readonly kind: Kind;
  readonly items: readonly T[];
};
