import { findingMaker, type Severity } from '@xaso/core';

/** Findings about a set as somebody wrote it, with their severity. */
export const setFindingSeverities = {
  'criteria.duplicate-id': 'error',
  'criteria.rule-unknown': 'error',
  'criteria.operand-missing': 'error',
  'criteria.operand-twice': 'error',
  'criteria.input-unknown': 'error',
  'criteria.input-kind': 'error',
  'criteria.input-unused': 'note',
  'criteria.group-unknown': 'error',
  'criteria.group-cycle': 'error',
  'criteria.points-missing': 'error',
  'criteria.points-on-unscored': 'error',
  'criteria.points-negative': 'error',
  'criteria.points-over-maximum': 'error',
  'criteria.points-unreachable': 'error',
  'criteria.points-sum': 'error',
  'criteria.number-too-long': 'error',
  'criteria.target-not-positive': 'error',
  'criteria.step-repeated': 'error',
  'criteria.count-differs': 'error',
  'criteria.band-unreachable': 'error',
  'criteria.band-overlap': 'error',
  'criteria.band-gap': 'error',
  'criteria.band-lowest': 'warning',
  'criteria.source-missing': 'error',
  'criteria.source-unknown': 'error',
  'criteria.confidence-missing': 'error',
  'criteria.figure-unknown': 'error',
  'criteria.decision-missing': 'error',
  'criteria.nothing-to-pass': 'error',
  'criteria.cannot-pass': 'error',
  'criteria.period-reversed': 'error',
} as const satisfies Record<string, Severity>;

/** A code of `setFindingSeverities`. */
export type SetFindingCode = keyof typeof setFindingSeverities;

/** Makes a finding about a set. */
export const setFinding = findingMaker<SetFindingCode>(setFindingSeverities);
