import { findingMaker, type Severity } from '@xaso/core';

/** Findings about an evaluation by a set that asks for more than the basic engine, with their severity. */
export const wholeFindingSeverities = {
  'evaluation.fact-too-old': 'warning',
  'evaluation.fact-from-later': 'warning',
  'evaluation.fact-imputed-refused': 'warning',
  'evaluation.attribute-missing': 'warning',
  'evaluation.attribute-invalid': 'warning',
  'evaluation.day-missing': 'warning',
  'evaluation.reason-missing': 'warning',
  'evaluation.score-impossible': 'warning',
} as const satisfies Record<string, Severity>;

/** A code of `wholeFindingSeverities`. */
export type WholeFindingCode = keyof typeof wholeFindingSeverities;

/** Makes such a finding. */
export const wholeFinding = findingMaker<WholeFindingCode>(wholeFindingSeverities);
