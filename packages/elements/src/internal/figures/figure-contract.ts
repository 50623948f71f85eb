import type { ScorecardReport } from '@xaso/indicators';
import type { DataContract } from '../data-controller.js';
import { onDemand } from '../on-demand.js';

/** The code that reads and writes figures; it is there whenever a report is. */
export const figureModel = onDemand(() => import('./figure-model.js'));

/** How elements that show figures read them: JSON, a plain table, CSV, XLSX. */
export const figureContract = {
  reader: figureModel,
  isEmpty: ({ items }) => items.length === 0,
} satisfies Omit<DataContract<ScorecardReport>, 'property'>;
