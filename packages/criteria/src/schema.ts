/** The live zod schemas, for developers. No browser bundle of the kit contains this entry. */
export * from './rule/rule.schema.js';
export * from './set/criteria-set.schema.js';
export * from './table/table.schema.js';
