import type { DifferenceMessages } from './difference-messages.js';

/** The words of a change of points, in English. */
export const differenceMessagesEn = {
  changeUp: '+{points} points: {parts}',
  changeDown: '−{points} points: {parts}',
  changeNone: 'No change in points',
  changeNoneWith: 'No change in points, but changes within: {parts}',
  up: '{points} {cause}',
  signedUp: '+{points} {cause}',
  signedDown: '−{points} {cause}',
  causeData: 'from the data',
  causeClassification: 'from the class of the unit or the day',
  causeVersion: 'from the change of criteria',
  causeRounding: 'from rounding',
  coverageUp: 'Of the part from the data, +{points} points come from data that were missing before, not necessarily from a better result',
  coverageDown: 'Of the part from the data, −{points} points come from data that are missing now, not necessarily from a worse result',
  added: 'new criterion',
  removed: 'criterion no longer in the set',
  titleTurn: '{name}: from “{from}” to “{to}” {cause}',
  decisionTurn: 'Decision: from “{from}” to “{to}” {cause}',
  decisionAchieved: 'met',
  decisionNotAchieved: 'not met',
  decisionUndecided: 'undecided',
  decisionNotApplicable: 'not applicable',
  decisionNone: 'no decision',
  bandTurn: 'Rank: from “{from}” to “{to}” {cause}',
  bandNone: 'not ranked',
} as const satisfies DifferenceMessages;
