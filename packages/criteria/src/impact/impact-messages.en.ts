import type { ImpactMessages } from './impact-messages.js';

/** The words of an impact preview, in English. */
export const impactMessagesEn = {
  title: 'If “{after}” (version {afterVersion}) took the place of “{before}” (version {beforeVersion})',
  from: 'In force from {date}',
  percentOfMaximum: 'The two versions have different maximums, so percentages of the maximum are compared',
  units: { one: '{count} unit', other: '{count} units' },
  gains: { one: '{count} unit gains points', other: '{count} units gain points' },
  loses: { one: '{count} unit loses points', other: '{count} units lose points' },
  same: { one: '{count} unit keeps its points', other: '{count} units keep their points' },
  open: { one: '{count} unit has too few data to say', other: '{count} units have too few data to say' },
  bandUp: { one: '{count} unit rises in rank', other: '{count} units rise in rank' },
  bandDown: { one: '{count} unit falls in rank', other: '{count} units fall in rank' },
  decisionUp: { one: '{count} unit turns from not met to met', other: '{count} units turn from not met to met' },
  decisionDown: { one: '{count} unit turns from met to not met', other: '{count} units turn from met to not met' },
  titleNowTaken: { one: '{name}: {count} more unit', other: '{name}: {count} more units' },
  titleNoLongerTaken: { one: '{name}: {count} unit fewer', other: '{name}: {count} units fewer' },
  unitPoints: '{place}: {before} → {after} ({change} points)',
  unitPercent: '{place}: {before}% → {after}% ({change} percentage points)',
  unitRange: '{place}: {before} → {after}',
  range: '{low}–{high}',
  noPoints: 'no points yet',
  unitBand: '{place}: {before} → {after}',
  noBand: 'not ranked',
} as const satisfies ImpactMessages;
