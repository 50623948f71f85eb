import { findingMaker, type Severity } from '@xaso/core';

/** Findings about an evaluation and about its subject, with their severity. */
export const evaluationFindingSeverities = {
  // an evaluation
  'evaluation.set-example': 'warning',
  'evaluation.set-incomplete': 'warning',
  'evaluation.set-partial': 'warning',
  'evaluation.set-expired': 'warning',
  'evaluation.set-not-yet-in-force': 'warning',
  'evaluation.criterion-disputed': 'warning',
  'evaluation.figures-unconfirmed': 'warning',
  'evaluation.fact-invalid': 'warning',
  'evaluation.fact-unit': 'warning',
  'evaluation.fact-not-verified': 'warning',
  'evaluation.fact-estimated': 'note',
  'evaluation.fact-carried-forward': 'warning',
  'evaluation.fact-imputed': 'warning',
  // a subject
  'subject.not-found': 'error',
  'subject.several': 'error',
  'subject.figures-conflict': 'warning',
} as const satisfies Record<string, Severity>;

/** A code of `evaluationFindingSeverities`. */
export type EvaluationFindingCode = keyof typeof evaluationFindingSeverities;

/** Makes a finding about an evaluation or a subject. */
export const evaluationFinding = findingMaker<EvaluationFindingCode>(evaluationFindingSeverities);
