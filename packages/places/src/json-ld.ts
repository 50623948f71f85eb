/** Places for search engines. A page loads this entry only where its owner asks for structured data. */
export { placeJsonLd, type PlaceJsonLd, type PlaceJsonLdOptions } from './structured-data/place-json-ld.js';
