// What only some readers of a list want. It comes while the page is idle, so that it is there even if the network has gone by then.
export { jsonText } from '@xaso/core';
export { copied, shareText } from '../internal/share.js';
export { placeJsonLd } from '@xaso/places/json-ld';
export { askPosition } from './near-me.js';
export { printPlaces } from './print-places.js';
export { renderDetails } from './render-details.js';
export { renderOnPaper } from './render-on-paper.js';
export { savePlaces } from './save-places.js';
export { sharedPlace } from './shared-place.js';
