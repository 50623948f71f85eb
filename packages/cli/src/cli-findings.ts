import { findingMaker, type Severity } from '@xaso/core';

/** Every finding that `@xaso/cli` itself can raise, with its severity. Codes are promises. */
export const cliFindingSeverities = {
  'file.kind-missing': 'error',
  'file.kind-unsupported': 'error',
  'file.no-figures': 'warning',
} as const satisfies Record<string, Severity>;

/** A code of `cliFindingSeverities`. */
export type CliFindingCode = keyof typeof cliFindingSeverities;

/** Makes a finding of this package. */
export const cliFinding = findingMaker<CliFindingCode>(cliFindingSeverities);
