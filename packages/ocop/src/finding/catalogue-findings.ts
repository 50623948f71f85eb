import { findingMaker, type Severity } from '@xaso/core';

/** Findings about a catalogue and the codes on its labels, with their severities. */
export const catalogueFindingSeverities = {
  'ocop.decision-missing': 'warning',
  'ocop.decision-date-missing': 'warning',
  'ocop.level-missing': 'note',
  'ocop.level-could-not-certify': 'warning',
  'ocop.level-above': 'note',
  'ocop.dates-reversed': 'warning',
  'ocop.end-differs': 'warning',
  'ocop.points-disagree': 'warning',
  'ocop.goods-with-stars': 'warning',
  'ocop.price-undated': 'warning',
  'ocop.price-reversed': 'warning',
  'ocop.photo-alt-missing': 'warning',
  'ocop.phone-without-consent': 'warning',
  'ocop.star-marks': 'warning',
  'ocop.source-unknown': 'warning',
  'trace.check-digit': 'warning',
  'trace.link-broken': 'warning',
  'trace.link-deprecated': 'note',
  'trace.information-page': 'note',
  'trace.own-code': 'note',
  'trace.unreadable': 'warning',
  'trace.codes-differ': 'warning',
} as const satisfies Record<string, Severity>;

/** A code of `catalogueFindingSeverities`. */
export type CatalogueFindingCode = keyof typeof catalogueFindingSeverities;

/** Makes a finding about a catalogue and the codes on its labels. */
export const catalogueFinding = findingMaker<CatalogueFindingCode>(catalogueFindingSeverities);
