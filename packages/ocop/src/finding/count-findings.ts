import { findingMaker, type Severity } from '@xaso/core';

/** Findings about figures out of a list, with their severities. */
export const countFindingSeverities = {
  'ocop-count.place-missing': 'error',
  'ocop-count.other-place': 'error',
  'ocop-count.product-elsewhere': 'warning',
  'ocop-count.rank-unknown': 'note',
} as const satisfies Record<string, Severity>;

/** A code of `countFindingSeverities`. */
export type CountFindingCode = keyof typeof countFindingSeverities;

/** Makes a finding about figures out of a list. */
export const countFinding = findingMaker<CountFindingCode>(countFindingSeverities);
