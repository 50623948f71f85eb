export { compileCriteriaSet } from './engine/compile-criteria-set.js';
export { evaluate, type EvaluateOptions } from './engine/evaluate.js';
export type {
  BandRef,
  BandResult,
  Coverage,
  CriterionResult,
  CriterionStatus,
  CriterionTrace,
  DecisionResult,
  EvaluatedSet,
  Evaluation,
  GroupResult,
  OpenPoints,
  OperandTrace,
  Points,
  PointTotal,
} from './engine/evaluation.js';
export type { CriteriaPlan } from './engine/plan.js';
export { explain } from './explain/explain.js';
export type { Explanation, ExplanationLine, ExplanationLineKind } from './explain/explanation.js';
export { criteriaFindingSeverities, type CriteriaFindingCode } from './finding/criteria-findings.js';
export { criteriaSetMessages, type CriteriaSetMessages } from './messages/set-vi.js';
export { criteriaMessages, type CriteriaMessageKey, type CriteriaMessages } from './messages/vi.js';
export type { Judgement, Member, Verdict } from './rule/all-must-pass.js';
export type { RuleKind, RuleSpec } from './rule/rule.schema.js';
export type { Band, Bilingual, CriteriaGroup, CriteriaSet, Criterion, Figure, InputDefinition, InputKind, Recognition, ResponsibleLevel, Rounding } from './set/criteria-set.schema.js';
export { parseCriteriaSet } from './set/parse-criteria-set.js';
export type { BoundWord, MissingReason, Reading, ReadingDoubt } from './subject/reading.js';
export { subjectFromReport, subjectsFromReport, type SubjectFromReportOptions } from './subject/subject-from-report.js';
export type { Fact, Subject } from './subject/subject.js';
