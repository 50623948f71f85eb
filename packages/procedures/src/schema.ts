/** The live zod schemas, for developers. No browser bundle of the kit contains this entry. */
export * from './channel/channel.schema.js';
export * from './checklist/paper.schema.js';
export * from './deadline/deadline.schema.js';
export * from './fee/fee.schema.js';
export * from './finder/lexicon.schema.js';
export * from './finder/search-index.schema.js';
export * from './overlay/overlay.schema.js';
export * from './procedure/procedure.schema.js';
