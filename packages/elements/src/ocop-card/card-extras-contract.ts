import { onDemand } from '../internal/on-demand.js';
import type * as extras from './card-extras.js';

/** What only some readers want: sending, printing, codes to scan, linked data. */
export type OcopExtras = typeof extras;

/** That code, which comes when it is wanted or when the page has nothing else to do. */
export const ocopExtras = onDemand((): Promise<OcopExtras> => import('./card-extras.js'));
