/** Composite indices: from figures to ranks, with every stage kept. Apart from the criteria engine, which no page has to download for it. */
export { checkIndex } from './check-index.js';
export { compositeFindingSeverities, type CompositeFindingCode } from './composite-findings.js';
export type { CompositeData, CompositeFigure, CompositeUnit, CompositeYear } from './composite-data.js';
export type { CompositeGroup, CompositeIndex, CompositeIndicator, DatedWeight, Imputation, Normalisation, Treatment } from './composite-index.schema.js';
export { compositeMessages, type CompositeMessages } from './composite-messages.js';
export { compose, usedWeights, type CompositeResult, type UsedWeight } from './compose.js';
export { compositeOfCriteriaSet, unitsOfEvaluations } from './from-criteria-set.js';
export { weightedMean, type MeanKind } from './mean.js';
export { mergeUnits, type MergeRule } from './merge-units.js';
export { excessKurtosis, skewness } from './moments.js';
export { parseCompositeData, parseCompositeIndex } from './parse-composite.js';
export type { IndicatorStages } from './prepare.js';
export { rankScores, type ScoreRank, type Ties } from './rank-scores.js';
export type { CellMark, Column } from './stage.js';
export { winsorise, type Winsorised } from './treat.js';
export { weightIn } from './weight.js';
