export type {
  AllCondition,
  AnyCondition,
  AtLeastCondition,
  AttributeCondition,
  BandCondition,
  ChildrenCondition,
  Condition,
  CriteriaCondition,
  CriterionCondition,
  DecisionCondition,
  GroupsCondition,
  LeafCondition,
  NotCondition,
  PointsCondition,
  PreviousCondition,
} from './decision/condition.js';
export type { ConditionReason, ConditionState, DecisionOutcome, GateOutcome, PreviousState } from './decision/decision-result.js';
export { compileCriteriaSet } from './engine/compile-criteria-set.js';
export { evaluateTable } from './columns/evaluate-table.js';
export { cellStates, type FigureColumn, type FigureTable } from './columns/figure-table.js';
export { figuresOf, prepareFigures } from './columns/prepare-figures.js';
export type { PreparedFigures } from './columns/prepared-figures.js';
export type { TableEvaluation } from './columns/table-evaluation.js';
export { tableStatuses } from './columns/table-statuses.js';
export { evaluate, type EvaluateOptions } from './engine/evaluate.js';
export type {
  BandRef,
  BandResult,
  Coverage,
  CriterionInfo,
  CriterionResult,
  CriterionStatus,
  CriterionTrace,
  DecisionResult,
  EvaluatedSet,
  Evaluation,
  GroupResult,
  OpenPoints,
  OperandTrace,
  OutOfForce,
  Points,
  PointTotal,
} from './engine/evaluation.js';
export { planFor } from './engine/plan-for.js';
export type { CriteriaPlan } from './engine/plan.js';
export { rankEvaluations, type Ranked, type Ranking, type RankRefusal, type Unranked } from './engine/rank-evaluations.js';
export { explain } from './explain/explain.js';
export type { Explanation, ExplanationLine, ExplanationLineKind } from './explain/explanation.js';
export { criteriaFindingSeverities, type CriteriaFindingCode } from './finding/criteria-findings.js';
export { criteriaSetMessages, type CriteriaSetMessages } from './messages/set-vi.js';
export { criteriaMessages, type CriteriaMessageKey, type CriteriaMessages } from './messages/vi.js';
export type { Judgement, Member, Verdict } from './rule/all-must-pass.js';
export type { Expression, InputExpression, Operation, OperationExpression } from './rule/expression.js';
export type { RuleKind, RuleSpec, WrittenRule } from './rule/rule.schema.js';
export type {
  Band,
  Bilingual,
  CriteriaGroup,
  CriteriaSet,
  Criterion,
  Decision,
  Figure,
  InputDefinition,
  InputKind,
  RankPolicy,
  Recognition,
  ResponsibleLevel,
  Rounding,
} from './set/criteria-set.schema.js';
export { contentHashOf } from './set/content-hash.js';
export { describeLegalReference, legalReferenceOf, type LegalReference } from './set/legal-reference.js';
export { parseCriteriaSet } from './set/parse-criteria-set.js';
export type { BoundWord, MissingReason, Reading, ReadingDoubt } from './subject/reading.js';
export { subjectFromReport, subjectsFromReport, type SubjectFromReportOptions } from './subject/subject-from-report.js';
export type { Assessment, AssessmentDocument, ChildDecisions, Fact, RevisedFigure, Subject } from './subject/subject.js';
export type { Attribute, RowCondition, TableRef, TableRow, ThresholdTable } from './table/table.schema.js';
export type { AttributeReading, ThresholdTrace } from './table/threshold-trace.js';
