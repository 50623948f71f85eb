/** The live zod schemas, for developers. No browser bundle of the kit contains this entry. */
export * from './date/date.schema.js';
export * from './date/holiday-calendar.schema.js';
export * from './document/document.schema.js';
export * from './unit/unit.schema.js';
