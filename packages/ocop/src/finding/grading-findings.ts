import { findingMaker, type Severity } from '@xaso/core';

/** Findings about a grading, with their severities. */
export const gradingFindingSeverities = {
  'grading.decision-unfit': 'error',
  'grading.parts-missing': 'error',
  'grading.parts-differ': 'error',
  'grading.answer-unknown': 'warning',
} as const satisfies Record<string, Severity>;

/** A code of `gradingFindingSeverities`. */
export type GradingFindingCode = keyof typeof gradingFindingSeverities;

/** Makes a finding about a grading. */
export const gradingFinding = findingMaker<GradingFindingCode>(gradingFindingSeverities);
