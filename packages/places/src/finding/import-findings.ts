import { findingMaker, type Severity } from '@xaso/core';

/** Findings about rows of a file, with their severities. */
export const placeImportFindingSeverities = {
  'place-import.publisher-missing': 'error',
  'place-import.as-of-missing': 'error',
  'place-import.name-missing': 'error',
  'place-import.name-too-long': 'error',
  'place-import.name-is-phone': 'error',
  'place-import.id-repeated': 'warning',
  'place-import.place-repeated': 'warning',
  'place-import.kind-unknown': 'warning',
  'place-import.coordinates-unreadable': 'warning',
  'place-import.coordinates-half': 'warning',
  'place-import.coordinates-coarse': 'warning',
  'place-import.coordinates-metres': 'warning',
  'place-import.coordinates-zero': 'warning',
  'place-import.coordinates-outside': 'warning',
  'place-import.coordinates-swapped': 'warning',
  'place-import.coordinates-elsewhere': 'warning',
  'place-import.coordinates-disagree': 'warning',
  'place-import.decimal-commas': 'note',
  'place-import.view-centre': 'warning',
  'place-import.short-link': 'warning',
  'place-import.maps-link-foreign': 'warning',
  'place-import.maps-unchecked': 'note',
  'place-import.maps-claim-unproved': 'warning',
  'place-import.plus-code-short': 'warning',
  'place-import.plus-code-unreadable': 'warning',
  'place-import.geometry-not-point': 'warning',
  'place-import.geometry-missing': 'warning',
  'place-import.feature-broken': 'error',
  'place-import.spot-crowded': 'warning',
  'place-import.points-missing': 'note',
  'place-import.hours-unreadable': 'warning',
  'place-import.hours-overlap': 'warning',
  'place-import.phone-unreadable': 'warning',
  'place-import.phone-premium': 'warning',
  'place-import.phone-in-text': 'warning',
  'place-import.consent-undated': 'warning',
  'place-import.consent-unreadable': 'warning',
  'place-import.phones-left-out': 'note',
  'place-import.households-left-out': 'note',
  'place-import.points-rounded': 'note',
  'place-import.date-unreadable': 'warning',
  'place-import.yes-no-unreadable': 'warning',
  'place-import.link-unreadable': 'warning',
  'place-import.text-cut': 'note',
} as const satisfies Record<string, Severity>;

/** A code of `placeImportFindingSeverities`. */
export type PlaceImportFindingCode = keyof typeof placeImportFindingSeverities;

/** Makes a finding about rows of a file. */
export const placeImportFinding = findingMaker<PlaceImportFindingCode>(placeImportFindingSeverities);
