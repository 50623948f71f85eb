// What only some readers of a list want: a file, or paper.
export { printProducts } from './print-catalogue.js';
export { saveProducts } from './save-catalogue.js';
