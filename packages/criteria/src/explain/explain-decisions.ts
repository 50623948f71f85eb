import { formatNumber, formatPercent } from '@xaso/core';
import type { ConditionReason, DecisionOutcome } from '../decision/decision-result.js';
import type { BandResult, Evaluation } from '../engine/evaluation.js';
import type { CriteriaMessageKey } from '../messages/vi.js';
import type { ExplanationLine } from './explanation.js';
import { sentence, textIn, type Words } from './words.js';

const gateTerms = { met: 'gateMet', notMet: 'gateNotMet', undecided: 'gateUndecided' } as const;
const reasonTerms = { met: 'reasonMet', notMet: 'reasonNotMet', undecided: 'reasonUndecided' } as const;

/** The gates of the bands whose points are reached, with what is missing. */
export function gateLines({ gates = [] }: BandResult, words: Words): readonly ExplanationLine[] {
  return gates.flatMap(({ name, state, reasons }) => [sentence('band', gateTerms[state], words, { band: textIn(name, words.language) }), ...(state === 'met' ? [] : reasons.map((reason) => reasonLine('band', reason, words)))]);
}

/** Every decision with its reasons. */
export function titleLines({ decisions = [] }: Evaluation, words: Words): readonly ExplanationLine[] {
  const names = new Map(decisions.map(({ id, name }) => [id, name]));
  return decisions.flatMap((outcome) => {
    const { name, state, reasons, lacking, setIncomplete } = outcome;
    if (state === 'notApplicable') return [sentence('decision', 'titleNotApplicable', words, { name: textIn(name, words.language) })];
    return [
      sentence('decision', titleTerm(outcome), words, { name: textIn(name, words.language) }),
      ...lacking.map((id) => sentence('decision', 'lackingTitle', words, { name: textIn(names.get(id) ?? { vi: id }, words.language) })),
      ...reasons.map((reason) => reasonLine('decision', reason, words)),
      ...(setIncomplete ? [sentence('decision', 'reasonSetIncomplete', words)] : []),
    ];
  });
}

function titleTerm({ kind, state }: DecisionOutcome): CriteriaMessageKey {
  if (state === 'undecided' || state === 'notApplicable') return 'decisionUndecided';
  const isMet = state === 'achieved';
  if (kind === 'keep') return isMet ? 'titleKept' : 'titleNotKept';
  if (kind === 'revoke') return isMet ? 'titleRevoked' : 'titleNotRevoked';
  return isMet ? 'decisionAchieved' : 'decisionNotAchieved';
}

function reasonLine(kind: 'band' | 'decision', reason: ConditionReason, words: Words): ExplanationLine {
  return sentence(kind, reasonTerms[reason.state], words, { condition: conditionText(reason, words) });
}

function conditionText({ condition, names, counted, points }: ConditionReason, words: Words): string {
  const { language } = words;
  const number = (value: number): string => formatNumber(value, { language });
  const listed = names.map((name) => textIn(name, language)).join(', ');
  const { count, percent, atLeast } = condition as { readonly count?: number; readonly percent?: number; readonly atLeast?: number | string };
  const bound = percent !== undefined ? formatPercent(percent, { language, maximumDecimals: 2 }) : number(typeof atLeast === 'number' ? atLeast : (count ?? 1));
  const said = (key: CriteriaMessageKey, values: Readonly<Record<string, string>> = {}): string =>
    sentence('decision', key, words, {
      name: listed,
      names: listed,
      bound,
      scope: listed === '' ? sentence('decision', 'scopeSet', words).text : listed,
      sure: number(counted?.sure ?? 0),
      of: number(counted?.of ?? 0),
      points: points === undefined ? '' : points.min === points.max ? number(points.min) : sentence('decision', 'pointsBetween', words, { low: number(points.min), high: number(points.max) }).text,
      ...values,
    }).text;
  switch (condition.kind) {
    case 'criterion':
      return said(condition.is === 'passed' ? 'conditionPassed' : 'conditionFailed');
    case 'criteria':
      return said(condition.are === 'passed' ? 'conditionCriteriaPassed' : 'conditionCriteriaFailed');
    case 'groups':
      return said(condition.are === 'passed' ? 'conditionGroupsPassed' : 'conditionGroupsFailed');
    case 'points':
      return said(listed === '' ? (percent === undefined ? 'conditionTotal' : 'conditionTotalShare') : percent === undefined ? 'conditionPoints' : 'conditionPointsShare');
    case 'band':
      return said('conditionBand');
    case 'decision':
      return said('conditionDecision');
    case 'previous':
      return said(condition.is === 'held' ? 'conditionHeld' : 'conditionEver');
    case 'children':
      return said(condition.is === 'achieved' ? 'conditionChildren' : 'conditionChildrenNot');
    case 'attribute':
      return said('conditionAttribute');
  }
}
