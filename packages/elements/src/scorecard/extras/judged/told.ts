import type { CriteriaSet, CriterionResult, Evaluation, Explanation, Subject } from '@xaso/criteria';
import type { NoRank } from './judge-report.js';

/** One criterion as it is told beside a figure. */
export interface JudgedCriterion {
  readonly result: CriterionResult;
  readonly explanation: Explanation;
}

/** What was judged by what, and what came of it, in words. */
export interface Told {
  readonly set: CriteriaSet;
  readonly subject: Subject;
  readonly evaluation: Evaluation;
  readonly explanation: Explanation;
  readonly noRank: NoRank | undefined;
  /** Criteria that read a figure, by the key of its row. */
  readonly byRow: ReadonlyMap<string, readonly JudgedCriterion[]>;
}
