/** The words of `xa-business-locator`: those of every list of places. */
export { placesMessages as businessLocatorMessages } from '../places/places-element.messages.js';
