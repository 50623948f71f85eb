import { formatMessage, formatNumber, type Language } from '@xaso/core';
import { textIn } from '../explain/words.js';
import { differenceCauses, type CriterionDifference, type DifferenceCause, type EvaluationDifference, type ExactPart, type PointsDifference, type TitleState } from './difference.js';
import type { DifferenceMessageKey, DifferenceMessages } from './difference-messages.js';

/** A change in words. */
export interface DescribedDifference {
  /** "+3,5 điểm: 2 do số liệu, 1,5 do đổi bộ tiêu chí". */
  readonly total: string;
  /** What a reader has to know beside it: points from data that were missing, turns of band and decision. */
  readonly notes: readonly string[];
  /** Criteria whose points changed, or that only one of the sets has. */
  readonly criteria: readonly { readonly id: string; readonly name: string; readonly text: string }[];
}

interface Wording {
  readonly messages: DifferenceMessages;
  readonly language: Language;
}

const causeTerms = { data: 'causeData', classification: 'causeClassification', version: 'causeVersion', rounding: 'causeRounding' } as const satisfies Record<DifferenceCause, DifferenceMessageKey>;

/** Puts a change into words. */
export function describeDifference(difference: EvaluationDifference, messages: DifferenceMessages, language: Language): DescribedDifference {
  const wording: Wording = { messages, language };
  const { total, criteria, band, decision, decisions } = difference;
  return {
    total: changeText(total, wording),
    notes: [
      ...coverageNote(total.fromCoverage, wording),
      ...band.turns.map(({ cause, from, to }) => {
        const name = (ref: typeof from): string => (ref === undefined ? say('bandNone', wording) : textIn(ref.name, language));
        return say('bandTurn', wording, { from: name(from), to: name(to), cause: say(causeTerms[cause], wording) });
      }),
      ...decision.turns.map(({ cause, from, to }) => say('decisionTurn', wording, { from: say(decisionTerm(from), wording), to: say(decisionTerm(to), wording), cause: say(causeTerms[cause], wording) })),
      ...decisions.flatMap(({ name, turns }) => turns.map(({ cause, from, to }) => say('titleTurn', wording, { name: textIn(name, language), from: say(decisionTerm(from), wording), to: say(decisionTerm(to), wording), cause: say(causeTerms[cause], wording) }))),
    ],
    criteria: criteria.filter(hasChanged).map((criterion) => ({ id: criterion.id, name: textIn(criterion.name, language), text: criterionText(criterion, wording) })),
  };
}

function hasChanged({ presence, parts }: CriterionDifference): boolean {
  return presence !== 'both' || differenceCauses.some((cause) => parts[cause].shown !== 0);
}

function criterionText(criterion: CriterionDifference, wording: Wording): string {
  const text = changeText(criterion, wording);
  return criterion.presence === 'both' ? text : `${text} (${say(criterion.presence, wording)})`;
}

function changeText({ change, parts }: PointsDifference, wording: Wording): string {
  // What is too small to be shown is no news; the exact parts hold it.
  const told = differenceCauses.filter((cause) => parts[cause].shown !== 0);
  const sign = signOf(change);
  // Where all parts go one way, their signs say nothing new.
  const isPlain = sign > 0 && told.every((cause) => signOf(parts[cause]) > 0);
  const texts = told.map((cause) => {
    const key = isPlain ? 'up' : signOf(parts[cause]) > 0 ? 'signedUp' : 'signedDown';
    return say(key, wording, { points: size(parts[cause], wording), cause: say(causeTerms[cause], wording) });
  });
  const values = { points: size(change, wording), parts: texts.join(', ') };
  if (sign === 0) return say(texts.length === 0 ? 'changeNone' : 'changeNoneWith', wording, values);
  return say(sign > 0 ? 'changeUp' : 'changeDown', wording, values);
}

function coverageNote(part: ExactPart, wording: Wording): readonly string[] {
  const sign = signOf(part);
  return sign === 0 ? [] : [say(sign > 0 ? 'coverageUp' : 'coverageDown', wording, { points: size(part, wording) })];
}

function decisionTerm(state: TitleState): DifferenceMessageKey {
  switch (state) {
    case 'achieved':
      return 'decisionAchieved';
    case 'notAchieved':
      return 'decisionNotAchieved';
    case 'undecided':
      return 'decisionUndecided';
    case 'notApplicable':
      return 'decisionNotApplicable';
    case undefined:
      return 'decisionNone';
  }
}

function signOf({ shown }: ExactPart): number {
  return Math.sign(shown);
}

function size({ shown }: ExactPart, { language }: Wording): string {
  return formatNumber(Math.abs(shown), { language });
}

function say(key: DifferenceMessageKey, { messages }: Wording, values: Readonly<Record<string, string>> = {}): string {
  return formatMessage(messages[key], values);
}
