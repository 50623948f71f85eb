import { AdministrativeUnitSchema, EnvelopeSchema, PeriodSchema, UnitCodeSchema } from '@xaso/core/schema';
import * as z from 'zod';

/** More than the communes of the country; a column longer than this is an accident. */
const maximumUnits = 20_000;

const idOf = z.string().min(1).max(80);
const nameOf = z.string().min(1).max(200);
const rowAt = z.int().min(0).max(maximumUnits);

/** One cell a unit; `null` where nobody gives it. */
const column = <Cell extends z.ZodType>(cell: Cell): z.ZodArray<z.ZodNullable<Cell>> => z.array(cell.nullable()).max(maximumUnits);

/** The units of the document, one array a field: a row is what stands at the same place of each. */
export const ScoredUnitsSchema = z.object({
  /** Names with the word for the kind: "Xã Mẫu 1". */
  name: z.array(nameOf).min(1).max(maximumUnits),
  code: column(UnitCodeSchema).optional(),
  kind: column(AdministrativeUnitSchema.shape.kind).optional(),
  /** Place of the province in `provinces`, from 0. */
  province: column(rowAt).optional(),
});

/** A province by which units are chosen. */
export const ScoredProvinceSchema = z.object({ name: nameOf, code: UnitCodeSchema.optional() });

/** Why a unit has no total. `coverage`: too little of it is known for a place. `otherSet`: it was judged by another set. */
export const absenceReasons = ['missing', 'notApplicable', 'coverage', 'otherSet'] as const;

/** The totals of all units in one period: a column, in the order of the units. */
export const ScoreTableSchema = z.object({
  id: idOf,
  title: nameOf.optional(),
  period: PeriodSchema,
  /** Id in `sources`: the ranking that was published, or the decision with the set. */
  source: idOf,
  /** `published`: totals as the source states them. `computed`: worked out from figures by `set`. */
  basis: z.enum(['published', 'computed']),
  set: z.object({ id: idOf, version: z.string().min(1).max(40), name: nameOf }).optional(),
  /** Points of the whole. */
  maximum: z.number().min(0).optional(),
  /** Digits after the comma that are shown; all of them when left out. Ranks never look at it. */
  decimals: z.int().min(0).max(6).optional(),
  /** How equal totals are numbered: 17, 17, 19 (`min`, also when left out); 17, 17, 18 (`dense`); 17.5, 17.5, 19 (`average`). */
  ties: z.enum(['min', 'dense', 'average']).optional(),
  /** How many units the source ranked, where the file holds only some of them. */
  rankedAmong: z.int().min(1).max(1_000_000).optional(),
  /** `null` where there is no total, which is not 0; `absences` says why. */
  total: column(z.number()),
  /** Ranks as the source states them; left out, they are worked out from the totals. */
  rank: column(z.number().min(1)).optional(),
  /** Why totals are not there. A total that is not named here is missing. */
  absences: z.array(z.object({ at: rowAt, reason: z.enum(absenceReasons), note: z.string().max(300).optional() })).max(maximumUnits).optional(),
  /** Rows whose total can still change, since points are open. */
  provisional: z.array(rowAt).max(maximumUnits).optional(),
  bands: z.array(z.object({ id: idOf, name: nameOf })).max(20).optional(),
  /** Place of the band in `bands`, from 0. */
  band: column(rowAt).optional(),
  /** Points of the parts of the total. */
  groups: z.array(z.object({ id: idOf, name: nameOf, maximum: z.number().min(0).optional(), points: column(z.number()) })).max(20).optional(),
});

/** What an `evaluation` says about its units, beside the totals. */
export const EvaluationHeadSchema = z.object({
  units: ScoredUnitsSchema,
  provinces: z.array(ScoredProvinceSchema).max(200).optional(),
});

/** An `evaluation`: totals of many units, a table a period. Columns and not rows, which weigh less than half and are read many times faster. */
export const EvaluationDocumentSchema = EnvelopeSchema.extend({
  kind: z.literal('evaluation'),
  ...EvaluationHeadSchema.shape,
  items: z.array(ScoreTableSchema).max(100),
});

export type ScoredUnits = z.infer<typeof ScoredUnitsSchema>;
export type ScoredProvince = z.infer<typeof ScoredProvinceSchema>;
export type AbsenceReason = (typeof absenceReasons)[number];
export type ScoreTable = z.infer<typeof ScoreTableSchema>;

/** A parsed `evaluation`. */
export type EvaluationDocument = z.infer<typeof EvaluationDocumentSchema>;
