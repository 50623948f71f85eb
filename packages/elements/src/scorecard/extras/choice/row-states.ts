import type { FigureRow } from '@xaso/indicators';

/** States by which rows are chosen; a row may be in several. */
export type RowState = 'figure' | 'missing' | 'notApplicable' | 'notCollected' | 'notVerified' | 'check' | 'stale' | 'behind' | 'reached' | 'goal';

const tests: Readonly<Record<RowState, (row: FigureRow) => boolean>> = {
  figure: ({ hasNumber, isGoal }) => hasNumber && !isGoal,
  // A figure that is said to be there and is not, is missing.
  missing: ({ status, hasNumber }) => status === 'missing' || (status === 'ok' && !hasNumber),
  notApplicable: ({ status }) => status === 'notApplicable',
  notCollected: ({ status }) => status === 'notCollected',
  notVerified: ({ status }) => status === 'notVerified',
  check: ({ checks }) => checks.length > 0,
  stale: ({ freshness }) => freshness === 'stale',
  behind: (row) => reachesTarget(row) === false,
  reached: (row) => reachesTarget(row) === true,
  goal: ({ isGoal }) => isGoal,
};

/** All states, in the order in which they are offered. */
export const rowStates = Object.keys(tests) as readonly RowState[];

/** Whether a row is in a state. */
export function isInState(row: FigureRow, state: RowState): boolean {
  return tests[state](row);
}

/** Whether the target is reached; undefined where there is none or nobody can tell. */
function reachesTarget({ comparisons }: FigureRow): boolean | undefined {
  return comparisons.find(({ kind }) => kind === 'target')?.isReached;
}
