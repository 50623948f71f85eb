import { findingMaker, type Severity } from '@xaso/core';

/** Findings about an annex or a rubric that is made a set, with their severity. */
export const criteriaImportFindingSeverities = {
  'annex.publisher-missing': 'error',
  'annex.as-of-missing': 'error',
  'annex.no-criteria': 'error',
  'annex.name-missing': 'error',
  'annex.points-missing': 'error',
  'annex.points-unreadable': 'error',
  'annex.method-unknown': 'warning',
  'annex.method-missing': 'warning',
  'annex.method-contradicts': 'warning',
  'annex.points-exceed': 'warning',
  'annex.points-not-exact': 'warning',
  'annex.steps-gap': 'warning',
  'annex.base-missing': 'warning',
  'annex.base-unused': 'warning',
  'annex.threshold-unknown': 'warning',
  'annex.threshold-twice': 'warning',
  'annex.threshold-unused': 'warning',
  'annex.applies-unknown': 'warning',
  'annex.applies-not-kept': 'warning',
  'annex.input-kind-differs': 'warning',
  'annex.group-empty': 'warning',
  'annex.group-method': 'note',
  'annex.group-name-cut': 'warning',
  'annex.group-points-differ': 'warning',
  'annex.total-differs': 'warning',
  'annex.rest-is-zero': 'note',
  'annex.responsible-unknown': 'warning',
  'annex.too-many-criteria': 'error',
  'template.rule-not-written': 'warning',
  'rubric.not-a-form': 'error',
  'rubric.question-unreadable': 'error',
  'rubric.answers-missing': 'error',
  'rubric.answer-unreadable': 'error',
  'rubric.parent-unknown': 'warning',
  'rubric.total-differs': 'warning',
} as const satisfies Record<string, Severity>;

/** A code of `criteriaImportFindingSeverities`. */
export type CriteriaImportFindingCode = keyof typeof criteriaImportFindingSeverities;

/** Makes a finding about an annex or a rubric. */
export const importFinding = findingMaker<CriteriaImportFindingCode>(criteriaImportFindingSeverities);
