import type { IndicatorDefinition } from '@xaso/indicators';
import { onDemand } from '../on-demand.js';

const catalogue = onDemand(async () => (await import('@xaso/indicators/catalogue')).indicatorCatalogue);

/** The official definitions, once they have been loaded; before, none. */
export function officialDefinitions(): readonly IndicatorDefinition[] {
  return catalogue.value ?? [];
}

/** Whether the official definitions are there. */
export function hasOfficialDefinitions(): boolean {
  return catalogue.value !== undefined;
}

/** Loads the official definitions. */
export const loadOfficialDefinitions = catalogue.load;
