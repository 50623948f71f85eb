import { CivilDateSchema } from '@xaso/core/schema';
import * as z from 'zod';

const IdSchema = z.string().regex(/^[a-z0-9][a-zA-Z0-9.-]*$/).max(120);

const BilingualSchema = z.object({ vi: z.string().min(1).max(600), en: z.string().max(600).optional() });

/** What places differ in: a class (`nhóm xã`), or a number (`dân số`). */
export const AttributeSchema = z.object({
  id: IdSchema,
  name: BilingualSchema,
  kind: z.enum(['choice', 'number']),
  /** Every class that there is. */
  options: z.array(z.object({ id: IdSchema, name: BilingualSchema })).min(1).max(60).optional(),
  /** Bounds of a number, which belong to it; left out, there are none. */
  min: z.number().optional(),
  max: z.number().optional(),
  /** Whether the number is always whole, so that nothing lies between 4,999 and 5,000. */
  whole: z.boolean().optional(),
});

/** One condition of a row, on one attribute or on the day of the evaluation. All bounds that are given hold together. */
export const RowConditionSchema = z.object({
  /** Id of the attribute; none for the day. */
  of: IdSchema.optional(),
  in: z.array(IdSchema).min(1).max(60).optional(),
  atLeast: z.number().optional(),
  moreThan: z.number().optional(),
  atMost: z.number().optional(),
  lessThan: z.number().optional(),
  /** First and last day, for a condition on the day. */
  since: CivilDateSchema.optional(),
  until: CivilDateSchema.optional(),
});

/** One row: its figures hold where all of its conditions do; a row without conditions holds everywhere. */
export const TableRowSchema = z.object({
  when: z.array(RowConditionSchema).max(20),
  /** One figure a column; `notApplicable` where the criterion does not apply. */
  values: z.array(z.union([z.number(), z.literal('notApplicable')])).min(1).max(40),
  note: BilingualSchema.optional(),
});

/** Figures by place and day. */
export const ThresholdTableSchema = z.object({
  id: IdSchema,
  name: BilingualSchema,
  /** `unique`: exactly one row holds for each place and day. `first`: the first that holds counts. */
  hit: z.enum(['unique', 'first']),
  /** Names of the columns; a table of one figure needs none. */
  columns: z.array(IdSchema).min(1).max(40).optional(),
  rows: z.array(TableRowSchema).min(1).max(400),
});

/** The figure of a table's row, in place of a number. */
export const TableRefSchema = z.object({ table: IdSchema, column: IdSchema.optional() });

/** What places differ in. */
export type Attribute = z.infer<typeof AttributeSchema>;
/** One condition of a row. */
export type RowCondition = z.infer<typeof RowConditionSchema>;
/** One row of a table. */
export type TableRow = z.infer<typeof TableRowSchema>;
/** Figures by place and day. */
export type ThresholdTable = z.infer<typeof ThresholdTableSchema>;
/** The figure of a table's row, in place of a number. */
export type TableRef = z.infer<typeof TableRefSchema>;
