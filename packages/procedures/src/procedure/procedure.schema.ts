import { CivilDateSchema, ConfidenceSchema, EnvelopeSchema } from '@xaso/core/schema';
import * as z from 'zod';
import { ChannelSchema } from '../channel/channel.schema.js';
import { PaperSchema, QuestionSchema } from '../checklist/paper.schema.js';
import { DeadlineSchema } from '../deadline/deadline.schema.js';
import { FeeSchema } from '../fee/fee.schema.js';

/** Code of a procedure: `1.004873` on the national portal; a commune may have codes of its own. */
export const ProcedureCodeSchema = z.string().regex(/^[0-9A-Za-z][0-9A-Za-z._-]{0,39}$/);

const ShortTextSchema = z.string().min(1).max(400);

/** Which fields a source speaks of, how well, and when it was read. */
export const FieldEvidenceSchema = z.object({
  /** Names of fields of the procedure; `*` for every field that no other entry names. */
  fields: z.array(z.string().min(1).max(40)).min(1).max(40),
  /** Id of one of the document's `sources`. */
  sourceId: z.string().min(1).max(80),
  /** The day for which the source speaks; left out when it bears no date. */
  asOf: CivilDateSchema.optional(),
  confidence: ConfidenceSchema,
  /** The words of the source, where they decide. */
  quote: z.string().max(1000).optional(),
});

/** What has become of a procedure. */
export const LifeCycleSchema = z.object({
  status: z.enum(['inForce', 'expired', 'replaced']),
  from: CivilDateSchema.optional(),
  /** Its last day. */
  to: CivilDateSchema.optional(),
  replacedBy: z.array(ProcedureCodeSchema).max(20).optional(),
});

export const LegalBasisSchema = z.object({
  title: z.string().min(1).max(1500),
  number: z.string().max(80).optional(),
  date: CivilDateSchema.optional(),
  effectiveFrom: CivilDateSchema.optional(),
  effectiveTo: CivilDateSchema.optional(),
});

export const StepSchema = z.object({
  /** The case or the heading under which the step stands. */
  name: z.string().max(1500).optional(),
  text: z.string().min(1).max(20_000),
  channels: z.array(ChannelSchema).min(1).max(3).optional(),
});

/** What a commune adds; written by `applyOverlay`, with its own account of who says so. */
export const LocalFactsSchema = z.object({
  fee: FeeSchema.optional(),
  counter: ShortTextSchema.optional(),
  hours: ShortTextSchema.optional(),
  phone: z.string().max(40).optional(),
  address: ShortTextSchema.optional(),
  note: z.string().max(2000).optional(),
  /** Number of the decision that sets the fee. */
  decision: z.string().max(200).optional(),
  confirmedBy: z.string().max(200).optional(),
  confirmedOn: CivilDateSchema.optional(),
  /** Who publishes the overlay, and for which day. */
  publisher: z.string().max(200).optional(),
  asOf: CivilDateSchema.optional(),
});

/** One administrative procedure. Whatever is left out is not known. */
export const ProcedureSchema = z.object({
  code: ProcedureCodeSchema,
  /** Official name. */
  name: z.string().min(1).max(1500),
  /** What people call it. */
  plainName: z.string().min(1).max(200).optional(),
  /** Other words under which it is looked for. */
  words: z.array(z.string().min(1).max(120)).max(60).optional(),
  /** Near-identical procedures share a group; `variant` tells them apart: "có yếu tố nước ngoài". */
  group: z.string().max(80).optional(),
  variant: z.string().max(200).optional(),
  field: z.string().max(200).optional(),
  audience: z.array(ShortTextSchema).max(40).optional(),
  lifeEvents: z.array(z.string().min(1).max(80)).max(20).optional(),
  /** Who carries it out. */
  agency: z.string().max(600).optional(),
  /** Whether a commune carries it out. */
  communeLevel: z.boolean().optional(),
  /** Whether it can be handed in at the commune's service centre, whoever carries it out. */
  receivedAtCommune: z.boolean().optional(),
  /** Toàn trình, một phần, or only in person. */
  onlineLevel: z.enum(['full', 'partial', 'none']).optional(),
  channels: z.array(ChannelSchema).max(3).optional(),
  /** Where to go. */
  where: z.string().max(2000).optional(),
  deadline: DeadlineSchema.optional(),
  fee: FeeSchema.optional(),
  questions: z.array(QuestionSchema).max(60).optional(),
  papers: z.array(PaperSchema).max(200).optional(),
  /** Rules and advice about papers and filing; never something to bring. */
  instructions: z
    .array(z.object({ text: z.string().min(1).max(6000), channels: z.array(ChannelSchema).min(1).max(3).optional() }))
    .max(200)
    .optional(),
  steps: z.array(StepSchema).max(60).optional(),
  results: z.array(ShortTextSchema).max(40).optional(),
  conditions: z.array(z.string().min(1).max(10_000)).max(60).optional(),
  legal: z.array(LegalBasisSchema).max(120).optional(),
  related: z.array(ProcedureCodeSchema).max(60).optional(),
  lifeCycle: LifeCycleSchema.optional(),
  /** The decision that published it. */
  decision: z.object({ number: z.string().max(80).optional(), date: CivilDateSchema.optional(), agency: z.string().max(200).optional() }).optional(),
  /** Page of this procedure, when it has a stable one; else the link templates of the document hold. */
  url: z.string().max(2000).optional(),
  /** Whom to ask where a line of the card has no fact, by field. */
  ask: z
    .array(z.object({ field: z.string().min(1).max(40), text: z.string().min(1).max(600) }))
    .max(20)
    .optional(),
  evidence: z.array(FieldEvidenceSchema).max(40).optional(),
  local: LocalFactsSchema.optional(),
});

/**
 * An address with `{code}`, `{name}` or `{keyword}` in it. Deep links to the national portal die; the template with
 * `fallback` is a search page that lives longer.
 */
export const LinkTemplateSchema = z.object({
  id: z.string().min(1).max(40),
  url: z.string().min(1).max(500),
  label: z.string().min(1).max(200),
  fallback: z.boolean().optional(),
  /** The last day on which somebody saw it work. */
  checkedOn: CivilDateSchema.optional(),
});

/** A `procedure-catalogue`: procedures of one publisher, whole or as heads whose details lie beside it. */
export const ProcedureCatalogueSchema = EnvelopeSchema.extend({
  kind: z.literal('procedure-catalogue'),
  linkTemplates: z.array(LinkTemplateSchema).max(10).optional(),
  /** Codes that the publisher shows before anything is typed. */
  featured: z.array(ProcedureCodeSchema).max(60).optional(),
  /** Where the details of a head lie: a relative address with `{code}`. Absent: the items are whole. */
  detailsUrl: z.string().max(500).optional(),
  items: z.array(ProcedureSchema).max(100_000),
});

/** Which fields a source speaks of. */
export type FieldEvidence = z.infer<typeof FieldEvidenceSchema>;
/** What has become of a procedure. */
export type LifeCycle = z.infer<typeof LifeCycleSchema>;
/** A law or decision on which a procedure stands. */
export type LegalBasis = z.infer<typeof LegalBasisSchema>;
/** One step. */
export type Step = z.infer<typeof StepSchema>;
/** What a commune adds. */
export type LocalFacts = z.infer<typeof LocalFactsSchema>;
/** One administrative procedure. */
export type Procedure = z.infer<typeof ProcedureSchema>;
/** An address with places to fill. */
export type LinkTemplate = z.infer<typeof LinkTemplateSchema>;
/** A parsed `procedure-catalogue`. */
export type ProcedureCatalogue = Omit<z.infer<typeof ProcedureCatalogueSchema>, 'items'> & { readonly items: readonly Procedure[] };
