import type { CriteriaSet, CriterionResult, Evaluation, Explanation, Subject } from '@xaso/criteria';
import type { CertaintyMessages, EvaluationCertainty } from '@xaso/criteria/uncertainty';
import type { Localizer } from '../../../internal/localize-controller.js';
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

/** How far a judgement can be relied on. */
export interface ToldCertainty extends EvaluationCertainty {
  /** By how many percent counts were let off. */
  readonly percent: number;
  readonly words: Localizer<CertaintyMessages>;
}
