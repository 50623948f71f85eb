/** The live zod schemas, for developers. No browser bundle of the kit contains this entry. */
export * from './indicator/indicator.schema.js';
export * from './observation/observation.schema.js';
export * from './report/indicator-report.schema.js';
