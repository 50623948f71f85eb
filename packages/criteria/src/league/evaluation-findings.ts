import { findingMaker, type Severity } from '@xaso/core';

/** Every finding about an `evaluation` document, with its severity. Codes are promises. */
export const evaluationFindingSeverities = {
  'evaluation.columns-differ': 'error',
  'evaluation.unit-twice': 'error',
  'evaluation.source-unknown': 'error',
  'evaluation.province-unknown': 'warning',
  'evaluation.row-unknown': 'warning',
  'evaluation.band-unknown': 'warning',
  'evaluation.absence-of-known': 'warning',
  'evaluation.above-maximum': 'warning',
  'evaluation.rank-without-total': 'warning',
  'evaluation.rank-contradicts': 'warning',
  'evaluation.ranked-among-too-few': 'warning',
} as const satisfies Record<string, Severity>;

/** A code of `evaluationFindingSeverities`. */
export type EvaluationFindingCode = keyof typeof evaluationFindingSeverities;

/** Makes a finding about an `evaluation` document. */
export const evaluationFinding = findingMaker<EvaluationFindingCode>(evaluationFindingSeverities);
