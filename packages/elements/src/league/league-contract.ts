import { onDemand } from '../internal/on-demand.js';

/** The code that reads, ranks, searches and draws; it is there whenever there is something to show. */
export const leagueModel = onDemand(() => import('./league-model.js'));
