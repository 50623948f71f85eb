import { EnvelopeSchema } from '@xaso/core/schema';
import * as z from 'zod';
import { IndicatorDefinitionSchema, type IndicatorDefinition } from '../indicator/indicator.schema.js';
import { ObservationSchema, type Observation } from '../observation/observation.schema.js';

/** An `indicator-report`: observations of one publisher, and the definitions that are its own. */
export const IndicatorReportSchema = EnvelopeSchema.extend({
  kind: z.literal('indicator-report'),
  definitions: z.array(IndicatorDefinitionSchema).max(500).optional(),
  items: z.array(ObservationSchema).max(100_000),
});

/** A parsed `indicator-report`. */
export type IndicatorReport = Omit<z.infer<typeof IndicatorReportSchema>, 'definitions' | 'items'> & {
  readonly definitions?: readonly IndicatorDefinition[] | undefined;
  readonly items: readonly Observation[];
};
