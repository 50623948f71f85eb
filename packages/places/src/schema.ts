/** The live zod schemas, for developers. No browser bundle of the kit contains this entry. */
export * from './opening-hours/opening-hours.schema.js';
export * from './place/place.schema.js';
