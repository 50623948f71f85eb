import { findingMaker, type Severity } from '@xaso/core';

/** Findings about rows of a file, with their severities. */
export const importFindingSeverities = {
  'ocop-import.publisher-missing': 'error',
  'ocop-import.as-of-missing': 'error',
  'ocop-import.name-missing': 'error',
  'ocop-import.name-is-phone': 'error',
  'ocop-import.name-too-long': 'error',
  'ocop-import.phone-in-text': 'warning',
  'ocop-import.phone-left-out': 'note',
  'ocop-import.product-repeated': 'warning',
  'ocop-import.id-repeated': 'warning',
  'ocop-import.stars-unreadable': 'warning',
  'ocop-import.stars-zero': 'warning',
  'ocop-import.stars-too-few': 'warning',
  'ocop-import.stars-potential': 'note',
  'ocop-import.stars-disagree': 'warning',
  'ocop-import.decisions-missing': 'warning',
  'ocop-import.date-disagrees': 'warning',
  'ocop-import.date-is-year': 'warning',
  'ocop-import.date-unreadable': 'warning',
  'ocop-import.group-unknown': 'warning',
  'ocop-import.level-unknown': 'warning',
  'ocop-import.points-unreadable': 'warning',
  'ocop-import.price-unreadable': 'warning',
  'ocop-import.code-shortened': 'warning',
  'ocop-import.yes-no-unreadable': 'warning',
  'ocop-import.place-disagrees': 'warning',
  'ocop-import.text-cut': 'note',
} as const satisfies Record<string, Severity>;

/** A code of `importFindingSeverities`. */
export type ImportFindingCode = keyof typeof importFindingSeverities;

/** Makes a finding about rows of a file. */
export const importFinding = findingMaker<ImportFindingCode>(importFindingSeverities);
