// What only some readers of a ranking want: a file, or paper.
export { printLeague } from './print-league.js';
export { saveLeague } from './save-league.js';
