import { EnvelopeSchema } from '@xaso/core/schema';
import * as z from 'zod';
import { LinkTemplateSchema, ProcedureCodeSchema, ProcedureSchema } from '../procedure/procedure.schema.js';

/** What the search knows of a procedure. */
export const SearchableProcedureSchema = ProcedureSchema.pick({
  code: true,
  name: true,
  plainName: true,
  words: true,
  group: true,
  variant: true,
  field: true,
  audience: true,
  lifeEvents: true,
  agency: true,
  communeLevel: true,
  receivedAtCommune: true,
  onlineLevel: true,
});

/** A `search-index`: procedures with their words already cut, so that a page has nothing to do but search. */
export const SearchIndexSchema = EnvelopeSchema.extend({
  kind: z.literal('search-index'),
  items: z.array(SearchableProcedureSchema).max(100_000),
  /** Words and pairs of neighbours, each with `:` and the places of its titles as `encodePlaces` writes them. Left out: titles are cut when the index is loaded. */
  lists: z.array(z.string()).max(1_000_000).optional(),
  /** As in the catalogue that the index was made of, for the page that has only the index. */
  linkTemplates: z.array(LinkTemplateSchema).max(10).optional(),
  featured: z.array(ProcedureCodeSchema).max(60).optional(),
  detailsUrl: z.string().max(500).optional(),
});
