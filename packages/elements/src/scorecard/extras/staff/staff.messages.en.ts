import type { TranslationOf } from '@xaso/core';
import type { StaffMessages } from './staff.messages.js';

/** The words of what only staff see, in English. */
export const staffMessagesEn = {
  staffTitle: 'For staff',
  staffNote: 'This part is shown since both the page and the file say that they are for staff.',
  staffGoal: 'Goal',
  goalBand: 'Class {name}',
  goalTitle: '{name}',
  goalNotRevoked: 'Not “{name}”',
  goalNone: 'There is no higher class or title to plan for.',
  planWaiting: 'Not in the plan',
  gaps: 'What each criterion lacks',
  gapCriterion: 'Criterion',
  gapLack: 'What is missing',
  gapMover: 'Who moves it',
  gapsNone: 'No criterion lacks anything.',
  gapsMet: '{count} criteria are at their best.',
  gapsNotJudged: '{count} criteria are not judged or do not apply.',
  staffNothingJudged: 'There are no criteria or no figures yet by which to tell what is missing.',
  fileFindings: 'What to look at in the file',
  fileFindingsNone: 'There is nothing to look at.',
  fileFindingsMore: 'And {count} more.',
  findingError: 'Error: {text}',
  findingWarning: 'To be looked at: {text}',
  findingNote: 'Note: {text}',
} as const satisfies TranslationOf<StaffMessages>;
