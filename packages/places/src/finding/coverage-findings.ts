import { findingMaker, type Severity } from '@xaso/core';

/** Findings about figures out of a directory, with their severities. */
export const coverageFindingSeverities = {
  'place-count.place-missing': 'error',
  'place-count.other-place': 'error',
  'place-count.place-elsewhere': 'warning',
  'place-count.unchecked': 'note',
} as const satisfies Record<string, Severity>;

/** A code of `coverageFindingSeverities`. */
export type CoverageFindingCode = keyof typeof coverageFindingSeverities;

/** Makes a finding about figures out of a directory. */
export const coverageFinding = findingMaker<CoverageFindingCode>(coverageFindingSeverities);
