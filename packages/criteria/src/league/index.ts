/** Totals of many units: the `evaluation` document, ranks, search. Apart from the criteria engine, which no page has to download for it. */
export type { RankContradiction } from './check-ranks.js';
export type { AbsenceReason, EvaluationDocument, ScoredProvince, ScoredUnits, ScoreTable } from './evaluation-document.schema.js';
export { evaluationFindingSeverities, type EvaluationFindingCode } from './evaluation-findings.js';
export { evaluationMessages, type EvaluationMessages } from './evaluation-messages.js';
export { evaluationDocumentOf, type EvaluationDetails } from './evaluation-of-table.js';
export { standingOrders, StandingSearch, type FoundStandings, type StandingFacets, type StandingOrder, type StandingQuery } from './find-standings.js';
export { parseEvaluation } from './parse-evaluation.js';
export { placeRows, type PlacedRows, type PlaceTies } from './place-rows.js';
export { standingsOf, type Measure, type Standings } from './standings.js';
