/** The live zod schemas, for developers. No browser bundle of the kit contains this entry. */
export * from './certificate/certificate.schema.js';
export * from './product/product.schema.js';
