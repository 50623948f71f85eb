import type { CriterionResult } from '../engine/evaluation.js';
import type { ResponsibleLevel } from '../set/criteria-set.schema.js';

/**
 * Whose work moves a criterion. Where a set does not say, it is taken to be the commune's own: a set for communes marks what is not theirs.
 */
export function moverOf({ info: { responsible } }: CriterionResult): ResponsibleLevel {
  return responsible ?? 'commune';
}
