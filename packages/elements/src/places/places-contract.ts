import { onDemand } from '../internal/on-demand.js';
import type * as extras from './places-extras.js';

/** The code that reads places, searches them and draws their list; it is there whenever there is something to show. */
export const placesModel = onDemand(() => import('./places-model.js'));

/** What only some readers want: details, sending, files, paper, the way from where they are. */
export type PlacesExtras = typeof extras;

/** That code, which comes when it is wanted or when the page has nothing else to do. */
export const placesExtras = onDemand((): Promise<PlacesExtras> => import('./places-extras.js'));
