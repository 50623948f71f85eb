import { findingMaker, type Severity } from '@xaso/core';

/** Every finding that `@xaso/cli` itself can raise, with its severity. Codes are promises. */
export const cliFindingSeverities = {
  'file.kind-missing': 'error',
  'file.kind-unsupported': 'error',
  'file.kind-unfit': 'error',
  'file.no-plain-form': 'error',
  'file.staff-document': 'warning',
  'file.records-expected': 'error',
  'file.portal-records': 'error',
  'file.no-figures': 'warning',
  'file.changed-much': 'warning',
  'file.against-unreadable': 'error',
  'data.state-unknown': 'error',
  'data.not-submitted': 'warning',
  'data.no-unit': 'error',
  'index.already-split': 'warning',
  'board.code-unknown': 'error',
  'board.code-misspelled': 'error',
  'board.link-missing': 'error',
  'board.link-too-long': 'error',
  'board.point-without-link': 'error',
  'board.point-too-long': 'error',
  'board.payment-not-allowed': 'error',
  'board.procedure-ended': 'warning',
  'board.procedure-replaced': 'warning',
} as const satisfies Record<string, Severity>;

/** A code of `cliFindingSeverities`. */
export type CliFindingCode = keyof typeof cliFindingSeverities;

/** Makes a finding of this package. */
export const cliFinding = findingMaker<CliFindingCode>(cliFindingSeverities);
