/** Tables of products to catalogues. A page loads this entry only when it reads such a file. */
export { importOcop, type ImportOcopOptions } from './import/import-ocop.js';
export { ocopTemplate } from './import/ocop-template.js';
export { ocopColumns, type OcopField } from './import/ocop-columns.js';
