// The code that reads catalogues, searches them and draws what was found. An element loads it when it has data; until then the box and the fallback stand.
export { FinderDesk } from './finder-desk.js';
export { filled, parse, parseTable, prepare, readFile } from './read-source.js';
export { renderChosen } from './render-card.js';
export { renderFaults } from './render-faults.js';
export { renderFilters } from './render-filters.js';
export { moreRows, renderResults } from './render-results.js';
export { titleOf } from './render-row.js';
