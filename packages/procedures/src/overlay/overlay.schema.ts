import { CivilDateSchema, EnvelopeSchema } from '@xaso/core/schema';
import * as z from 'zod';
import { FeeSchema } from '../fee/fee.schema.js';
import { LocalFactsSchema, ProcedureCodeSchema } from '../procedure/procedure.schema.js';

/** What a commune adds to one procedure. */
export const OverlayEntrySchema = LocalFactsSchema.omit({ publisher: true, asOf: true, fee: true }).extend({
  code: ProcedureCodeSchema,
  /** Name for the eye of whoever keeps the file; the catalogue's name is what is shown. */
  name: z.string().max(1500).optional(),
  fee: FeeSchema.optional(),
  confirmedOn: CivilDateSchema.optional(),
});

/** A `procedure-overlay`: fees, counters, hours and phones of one commune, by code. */
export const ProcedureOverlaySchema = EnvelopeSchema.extend({
  kind: z.literal('procedure-overlay'),
  items: z.array(OverlayEntrySchema).max(20_000),
});

/** What a commune adds to one procedure. */
export type OverlayEntry = z.infer<typeof OverlayEntrySchema>;
/** A parsed `procedure-overlay`. */
export type ProcedureOverlay = Omit<z.infer<typeof ProcedureOverlaySchema>, 'items'> & { readonly items: readonly OverlayEntry[] };
