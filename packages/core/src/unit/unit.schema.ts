import * as z from 'zod';
import { CivilDateSchema } from '../date/date.schema.js';
import { EnvelopeSchema, type ListDocument } from '../document/document.schema.js';
import { unitCodePattern } from './unit-code.js';
import { unitKinds } from './unit-kind.js';

export const UnitCodeSchema = z.string().regex(unitCodePattern).meta({ description: 'Mã đơn vị hành chính, giữ cả số 0 ở đầu' });

/** One event in the life of a unit. */
export const LineageEventSchema = z.object({
  /** `rename` is also a new kind or a new parent for the same people and the same land. */
  type: z.enum(['merge', 'split', 'rename']),
  /** First day on which the new state holds. */
  date: CivilDateSchema,
  /** Codes of the units out of which this one came. */
  from: z.array(UnitCodeSchema).max(100).optional(),
  /** Codes of the units into which this one went. */
  into: z.array(UnitCodeSchema).max(100).optional(),
  /** Name up to that day, with its kind: "xã Mẫu Cũ". */
  formerName: z.string().min(1).max(160).optional(),
  /** Number of the decision or resolution. */
  document: z.string().max(80).optional(),
});

/** A commune, province, district of before 1 July 2025, or a hamlet, in the state that held from `validFrom` to `validTo`. */
export const AdministrativeUnitSchema = z.object({
  code: UnitCodeSchema,
  kind: z.enum(unitKinds),
  /** Without the word for the kind: "Hạc Thành". */
  name: z.string().min(1).max(120),
  /** With it: "Phường Hạc Thành". */
  fullName: z.string().min(1).max(160),
  /** Other names under which it is looked for. */
  aliases: z.array(z.string().min(1).max(160)).max(40).optional(),
  parentCode: UnitCodeSchema.optional(),
  /** First day of this state; left out when not known. */
  validFrom: CivilDateSchema.optional(),
  /** Last day of this state; left out while it lasts. */
  validTo: CivilDateSchema.optional(),
  lineage: z.array(LineageEventSchema).max(100).optional(),
});

/** A `unit-directory`: units of a commune, a province or the country, supplied by whoever answers for them. */
export const UnitDirectorySchema = EnvelopeSchema.extend({
  kind: z.literal('unit-directory'),
  items: z.array(AdministrativeUnitSchema).max(100_000),
});

export type LineageEvent = z.infer<typeof LineageEventSchema>;
export type AdministrativeUnit = z.infer<typeof AdministrativeUnitSchema>;
export type UnitDirectory = ListDocument<AdministrativeUnit, 'unit-directory'>;
