// The code that puts units side by side, with its words and its looks. It comes when a page asks for a comparison.
export { sideBySide } from '@xaso/indicators/comparison';
export { comparisonWords, loadEnglishComparisons } from '../comparing.js';
export { unitHistoryOf } from '../unit-history.js';
export { renderSideBySide } from './render-side-by-side.js';
