import { formatMessage, formatNumber, formatPercent, type Language } from '@xaso/core';
import type { ChildRollUp, ChildState, RolledUpNumber } from './child-roll-up.js';
import type { ChildrenMessageKey, ChildrenMessages } from './children-messages.js';
import type { OrderFlip } from './order-flips.js';

/** A roll-up in words. */
export interface DescribedRollUp {
  /** "7/12 đơn vị đạt (58,33%)", or how much of it is known. */
  readonly text: string;
  /** Where it can still lie. */
  readonly notes: readonly string[];
  /** Units that are not in it, and why. */
  readonly absent: readonly string[];
}

interface Wording {
  readonly messages: ChildrenMessages;
  readonly language: Language;
}

const stateTerms = {
  open: 'stateOpen',
  missing: 'stateMissing',
  notApplicable: 'stateNotApplicable',
  populationMissing: 'statePopulationMissing',
  otherSet: 'stateOtherSet',
  otherPeriod: 'stateOtherPeriod',
} as const satisfies Record<Exclude<ChildState, 'used'>, ChildrenMessageKey>;

/** Puts a roll-up into words. */
export function describeRollUp(rollUp: ChildRollUp, messages: ChildrenMessages, language: Language): DescribedRollUp {
  const wording: Wording = { messages, language };
  const { rule, range, value, children } = rollUp;
  return {
    text: rollUpText(rollUp, wording),
    notes: value !== undefined || range === undefined || rule === 'shareMeeting' ? [] : [say('range', wording, { low: number(range.low, wording), high: number(range.high, wording) })],
    absent: children.flatMap(({ unit, state }) => (state === 'used' ? [] : [say(stateTerms[state], wording, { unit: unit.name })])),
  };
}

function rollUpText({ rule, value, ofKnown, range, meeting, coverage: { covered, expected } }: ChildRollUp, wording: Wording): string {
  const counts = { covered: whole(covered, wording), expected: whole(expected, wording) };
  if (meeting !== undefined) {
    const values = { met: whole(meeting.met, wording), of: whole(meeting.of, wording), open: whole(expected - covered, wording) };
    if (value !== undefined) return say('shareMeeting', wording, { ...values, share: percent(value, wording) });
    if (range !== undefined) return say('shareMeetingOpen', wording, { ...values, low: percent(range.low, wording), high: percent(range.high, wording) });
  }
  if (value !== undefined && rule !== 'shareMeeting') return say(rule, wording, { value: number(value, wording) });
  return ofKnown === undefined ? say('partialNone', wording, counts) : say('partial', wording, { ...counts, value: number(ofKnown, wording) });
}

/** The warning that the order of two units flips between the whole and every part. */
export function describeOrderFlip({ leader, follower, leaderShare, followerShare }: OrderFlip, messages: ChildrenMessages, language: Language): string {
  const share = (part: number): string => formatPercent(100 * part, { language, maximumDecimals: 2 });
  return say('orderFlip', { messages, language }, { leader: leader.name, follower: follower.name, leaderShare: share(leaderShare), followerShare: share(followerShare) });
}

function number({ shown }: RolledUpNumber, { language }: Wording): string {
  return formatNumber(shown, { language });
}

function percent({ shown }: RolledUpNumber, { language }: Wording): string {
  return formatPercent(100 * shown, { language, maximumDecimals: 2 });
}

function whole(count: number, { language }: Wording): string {
  return formatNumber(count, { language });
}

function say(key: ChildrenMessageKey, { messages }: Wording, values: Readonly<Record<string, string>>): string {
  return formatMessage(messages[key], values);
}
