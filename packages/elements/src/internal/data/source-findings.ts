import { findingMaker, type Severity } from '@xaso/core';

// Apart from the other findings of elements, since these come late, with what raises them.

/** What is found about the content of a file that `src` names, beside what loading it gives. */
export const sourceFindingSeverities = {
  // the file is not what the page says that it is (users.md A14)
  'source.integrity-mismatch': 'error',
  'source.integrity-malformed': 'error',
  // much of it is not what it was
  'source.changed-much': 'warning',
} as const satisfies Record<string, Severity>;

/** A code of `sourceFindingSeverities`. */
export type SourceFindingCode = keyof typeof sourceFindingSeverities;

/** Makes a finding about the content of a file. */
export const sourceFinding = findingMaker<SourceFindingCode>(sourceFindingSeverities);
