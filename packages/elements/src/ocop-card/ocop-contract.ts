import { onDemand } from '../internal/on-demand.js';

/** The code that reads products and draws their cards; it is there whenever there is one to show. */
export const ocopModel = onDemand(() => import('./ocop-model.js'));
