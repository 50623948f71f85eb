/** How far an index or an outcome can be relied on. Seeds are arguments: the same seed gives the same answer. */
export { certaintyMessages, type CertaintyMessages } from './certainty-messages.js';
export { certaintyOfEvaluation, startCertainty, type CertaintyWork, type EvaluationCertainty, type EvaluationDoubt } from './certainty-of-evaluation.js';
export { certaintyBetween, certaintyOfOutcomes, type Certainty } from './certainty.js';
export type { Doubt, DrawOptions, MissingChoice } from './doubt.js';
export type { CountDoubt } from './draw-share.js';
export { effectiveWeights, type EffectiveWeight } from './effective-weights.js';
export { leaveOneOut, type LeftOut } from './leave-one-out.js';
export { quantile } from './quantile.js';
export { randomFrom, seededRandom, type Random, type RandomState } from './random.js';
export { drawRanks, type DrawResult, type RankDraws } from './rank-draws.js';
export { rankIntervals, type RankInterval } from './rank-intervals.js';
export { sobolDesign, sobolIndices, type SobolDesign, type SobolIndex } from './sobol.js';
export { weightSensitivity, type SensitivityOptions, type WeightSensitivity } from './weight-sensitivity.js';
