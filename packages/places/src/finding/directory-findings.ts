import { findingMaker, type Severity } from '@xaso/core';

/** Findings about a directory, with their severities. */
export const directoryFindingSeverities = {
  'place.point-zero': 'warning',
  'place.point-outside': 'warning',
  'place.point-swapped': 'warning',
  'place.spot-crowded': 'warning',
  'place.consent-undated': 'warning',
  'place.phones-left-out': 'warning',
  'place.households-left-out': 'warning',
  'place.points-rounded': 'warning',
  'place.phone-premium': 'warning',
  'place.hours-overlap': 'warning',
  'place.maps-unchecked': 'note',
  'place.photo-alt-missing': 'warning',
  'place.source-unknown': 'warning',
} as const satisfies Record<string, Severity>;

/** A code of `directoryFindingSeverities`. */
export type DirectoryFindingCode = keyof typeof directoryFindingSeverities;

/** Makes a finding about a directory. */
export const directoryFinding = findingMaker<DirectoryFindingCode>(directoryFindingSeverities);
