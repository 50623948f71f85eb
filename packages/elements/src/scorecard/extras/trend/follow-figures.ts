// The code that follows figures over time, with its words and its drawing. It comes when a figure has several periods.
export { trendOf, type TrendModel } from '@xaso/indicators/comparison';
export { comparisonWords, loadEnglishComparisons } from '../comparing.js';
export { unitHistoryOf } from '../unit-history.js';
export { renderTrend, renderTrendPoints } from './render-trend.js';
