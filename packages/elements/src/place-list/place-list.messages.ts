/** The words of `xa-place-list`: those of every list of places. */
export { placesMessages as placeListMessages } from '../places/places-element.messages.js';
