import { onDemand } from '../internal/on-demand.js';

/** The code that reads, searches and draws catalogues; it is there whenever there is something to show. */
export const catalogueModel = onDemand(() => import('./catalogue-model.js'));
