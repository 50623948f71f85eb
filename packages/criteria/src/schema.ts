/** The live zod schemas, for developers. No browser bundle of the kit contains this entry. */
export * from './composite/composite-index.schema.js';
export * from './league/evaluation-document.schema.js';
export * from './rule/rule.schema.js';
export * from './set/criteria-set.schema.js';
export * from './table/table.schema.js';
