import { findingMaker, type Severity } from '@xaso/core';

/** Every finding that `@xaso/indicators` can raise, with its severity. Codes are promises: see `test/promises/`. */
export const indicatorFindingSeverities = {
  // one figure
  'observation.indicator-unknown': 'warning',
  'observation.source-unknown': 'warning',
  'observation.value-without-number': 'warning',
  'observation.number-without-value': 'warning',
  'observation.range-reversed': 'warning',
  'observation.base-missing': 'note',
  'observation.base-incomplete': 'warning',
  'observation.base-negative': 'warning',
  'observation.denominator-zero': 'warning',
  'observation.numerator-over-denominator': 'warning',
  'observation.parts-over-whole': 'warning',
  'observation.percent-disagrees': 'warning',
  // figures of parts, and of several periods
  'roll-up.place-unknown': 'note',
  'roll-up.figures-differ': 'warning',
  'trend.places-mixed': 'error',
  'trend.period-unknown': 'note',
  'trend.period-kind-differs': 'note',
  'trend.former-units': 'note',
  'trend.figures-differ': 'warning',
  // rows of a file
  'import.publisher-missing': 'error',
  'import.as-of-missing': 'error',
  'import.place-missing': 'error',
  'import.indicator-missing': 'error',
  'import.indicator-unknown': 'warning',
  'import.row-repeated': 'warning',
  'import.base-unreadable': 'error',
  'import.part-unreadable': 'warning',
  'import.unit-differs': 'warning',
  'import.status-unknown': 'warning',
  'import.period-unreadable': 'warning',
  'import.direction-unknown': 'warning',
} as const satisfies Record<string, Severity>;

/** A code of `indicatorFindingSeverities`. */
export type IndicatorFindingCode = keyof typeof indicatorFindingSeverities;

/** Makes a finding of this package. */
export const indicatorFinding = findingMaker<IndicatorFindingCode>(indicatorFindingSeverities);
