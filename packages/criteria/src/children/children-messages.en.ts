import type { ChildrenMessages } from './children-messages.js';

/** The words of roll-ups over units, in English. */
export const childrenMessagesEn = {
  shareMeeting: '{met} of {of} units meet it ({share})',
  shareMeetingOpen: '{met} of {of} units meet it so far, {open} are not known; the share will be from {low} to {high}',
  minimum: 'lowest: {value} points',
  mean: 'plain mean: {value} points',
  populationWeighted: 'mean by population: {value} points',
  partial: 'only {covered} of {expected} units are known ({value} points for these alone), so there is no number of the whole yet',
  partialNone: 'no unit has a result yet ({expected} units)',
  range: 'from {low} to {high} points once all data are here',
  stateOpen: '{unit}: not enough data to finish',
  stateMissing: '{unit}: no result yet',
  stateNotApplicable: '{unit}: not applicable',
  statePopulationMissing: '{unit}: population not known',
  stateOtherSet: '{unit}: judged by another set or version',
  stateOtherPeriod: '{unit}: result of another period',
  orderFlip: 'The order flips: taken together {leader} ({leaderShare}) is ahead of {follower} ({followerShare}), yet in no part is {follower} behind. Better not rank the two by the sum.',
} as const satisfies ChildrenMessages;
