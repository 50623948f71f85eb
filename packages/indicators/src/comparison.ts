/** Roll-ups, trends and comparisons. A page loads this entry only when it shows more than the figures of one report. */
export { compareWith, type Compared, type CompareOptions, type ComparisonResult, type NotCompared } from './comparison/compare-with.js';
export type { ComparisonWording, DefinedFigure, UnitHistory } from './comparison/compared-figure.js';
export { isSamePlace } from './comparison/same-place.js';
export type { PeriodRelation } from './comparison/same-period.js';
export type { Separation, SeparatingReason } from './comparison/separating-reasons.js';
export { placesOf, sideBySide, type SideBySideOptions, type SideBySideSubject } from './comparison/side-by-side.js';
export type { SideBySideCell, SideBySideColumn, SideBySideModel, SideBySidePillar, SideBySideRow } from './comparison/side-by-side-model.js';
export { comparisonMessages, type ComparisonMessages } from './messages/comparison-messages.js';
export type { RolledUp, RollUpChild, RollUpChildState, RollUpRefusal, RollUpRefused, RollUpResult } from './roll-up/roll-up-result.js';
export { rollUp, type RollUpOptions } from './roll-up/roll-up.js';
export type { TrendBreak, TrendDot, TrendLine, TrendModel, TrendPoint } from './trend/trend-model.js';
export { trendOf, type TrendOptions } from './trend/trend-of.js';
