import { findingMaker, type Severity } from '@xaso/core';

/** Every finding that `@xaso/elements/theme` can raise, with its severity. Codes are promises. */
export const themeFindingSeverities = {
  'theme.color-unreadable': 'error',
  'theme.selector-refused': 'error',
  // the brand colour is not what stands on the page, and the finding says what does
  'theme.brand-darkened': 'warning',
  'theme.brand-lightened': 'note',
  'theme.brand-is-caution': 'note',
  'theme.font-unreadable': 'warning',
  'theme.font-legacy': 'warning',
  'theme.font-generic-added': 'note',
} as const satisfies Record<string, Severity>;

export type ThemeFindingCode = keyof typeof themeFindingSeverities;

export const themeFinding = findingMaker<ThemeFindingCode>(themeFindingSeverities);

/** Untrusted input as a finding quotes it: short, and without asking an object to describe itself. */
export function quoted(input: unknown): string {
  return typeof input === 'string' ? input.slice(0, 80) : typeof input;
}
