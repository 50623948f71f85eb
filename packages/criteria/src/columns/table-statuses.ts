import type { CriterionStatus } from '../engine/evaluation.js';

/** The statuses of a table, by their number in its cells. */
export const tableStatuses = ['passed', 'failed', 'scored', 'missing', 'notApplicable', 'zeroDenominator', 'unscored'] as const satisfies readonly CriterionStatus[];
