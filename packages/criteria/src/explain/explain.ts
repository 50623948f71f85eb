import { formatCivilDate, formatMessage, formatNumber, type CivilDate, type Finding, type Language } from '@xaso/core';
import type { DecisionResult, Evaluation, GroupResult } from '../engine/evaluation.js';
import { evaluationFindingSeverities, type EvaluationFindingCode } from '../finding/evaluation-findings.js';
import { wholeFindingSeverities, type WholeFindingCode } from '../finding/whole-findings.js';
import type { CriteriaMessageKey, CriteriaMessages } from '../messages/vi.js';
import type { Bilingual } from '../set/criteria-set.schema.js';
import { explainCriterion } from './explain-criterion.js';
import { gateLines, titleLines } from './explain-decisions.js';
import { totalLines } from './explain-points.js';
import type { Explanation, ExplanationLine } from './explanation.js';
import { sentence, textIn, type Words } from './words.js';

/**
 * Puts an evaluation into words: a tree from the whole down to each criterion. Everything comes from the evaluation itself,
 * so that one that was kept is told again in another language.
 *
 * @param messages `criteriaMessages`, or those of `@xaso/criteria/messages/en` for English.
 */
export function explain(evaluation: Evaluation, messages: CriteriaMessages, language: Language): Explanation {
  const words: Words = { language, messages };
  return {
    kind: 'set',
    id: evaluation.set.id,
    title: textIn(evaluation.set.name, language),
    lines: [
      ...warningLines(evaluation, words),
      ...originLines(evaluation, words),
      ...totalLines(evaluation.total, words),
      ...bandLines(evaluation, words),
      ...(evaluation.decision === undefined ? [] : decisionLines(evaluation.decision, evaluation, words)),
      ...titleLines(evaluation, words),
      ...outOfForceLines(evaluation, words),
    ],
    children: childrenOf(undefined, evaluation, words),
  };
}

function childrenOf(parent: string | undefined, evaluation: Evaluation, words: Words): readonly Explanation[] {
  const { criteria, groups, set } = evaluation;
  return [
    ...criteria.filter(({ info }) => info.group === parent).map((result) => explainCriterion(result, set.rounding.digits, words)),
    ...groups
      .filter((group) => group.parent === parent)
      .map((group): Explanation => ({
        kind: 'group',
        id: group.id,
        title: textIn(group.name, words.language),
        lines: [...partialLines(group, words), ...totalLines(group, words), ...judgementLines(group, words)],
        children: childrenOf(group.id, evaluation, words),
      })),
  ];
}

function partialLines({ partial }: GroupResult, words: Words): readonly ExplanationLine[] {
  return partial === undefined ? [] : [sentence('warning', 'groupPartial', words, { count: formatNumber(partial.count, words), declared: formatNumber(partial.declared, words) })];
}

const judgementTerms = { passed: 'groupPassed', failed: 'groupFailed', undecided: 'groupUndecided' } as const satisfies Record<NonNullable<GroupResult['judgement']>, CriteriaMessageKey>;

function judgementLines({ judgement }: GroupResult, words: Words): readonly ExplanationLine[] {
  return judgement === undefined ? [] : [sentence('decision', judgementTerms[judgement], words)];
}

function warningLines(evaluation: Evaluation, words: Words): readonly ExplanationLine[] {
  const names = namesOf(evaluation);
  return evaluation.warnings.filter(isOurs).map(({ code, values }): ExplanationLine => {
    const texts = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === 'number' ? formatNumber(value, words) : name === 'date' ? day(value as CivilDate, words) : value]));
    const name = names.get('criterion' in values ? `criterion ${values['criterion']}` : 'attribute' in values ? `attribute ${values['attribute']}` : `input ${values['input']}`);
    return { kind: 'warning', message: code, text: formatMessage(words.messages[code], name === undefined ? texts : { ...texts, name: textIn(name, words.language) }) };
  });
}

function isOurs(finding: Finding): finding is Finding<EvaluationFindingCode | WholeFindingCode> {
  return Object.hasOwn(evaluationFindingSeverities, finding.code) || Object.hasOwn(wholeFindingSeverities, finding.code);
}

/** Names of criteria and inputs in both languages, by kind and id; a finding holds only the Vietnamese one. */
function namesOf({ criteria }: Evaluation): ReadonlyMap<string, Bilingual> {
  const readings = criteria.flatMap(({ trace: { operands } }) => operands.flatMap(({ reading, below }) => (below === undefined ? [reading] : [reading, below])));
  const attributes = criteria.flatMap(({ trace: { thresholds = [] } }) => thresholds.flatMap(({ by }) => by.flatMap(({ id, name }) => (name === undefined ? [] : [[`attribute ${id}`, name] as const]))));
  return new Map([...attributes, ...readings.map(({ input: { id, name } }) => [`input ${id}`, name] as const), ...criteria.map(({ id, info: { name } }) => [`criterion ${id}`, name] as const)]);
}

function originLines({ set: { decision, effectiveFrom, effectiveTo, version, note } }: Evaluation, words: Words): readonly ExplanationLine[] {
  return [
    ...(decision === undefined ? [] : [sentence('origin', 'decisionText', words, { number: decision.number, date: day(decision.date, words), issuer: decision.issuer })]),
    ...(effectiveFrom === undefined || effectiveTo === undefined ? [] : [sentence('origin', 'decisionTime', words, { from: day(effectiveFrom, words), to: day(effectiveTo, words) })]),
    sentence('origin', 'version', words, { version }),
    ...(note === undefined ? [] : [sentence('origin', 'note', words, { text: textIn(note, words.language) })]),
  ];
}

function bandLines({ band }: Evaluation, words: Words): readonly ExplanationLine[] {
  if (band === undefined) return [];
  const { certain, lowest, highest, next } = band;
  const name = (ref: typeof lowest): string => (ref === undefined ? sentence('band', 'noBand', words).text : textIn(ref.name, words.language));
  const lines = [
    certain
      ? sentence('band', lowest === undefined ? 'bandNone' : 'band', words, { band: name(lowest) })
      : lowest?.id === highest?.id
        ? sentence('band', 'bandOpenSame', words, { band: name(lowest) })
        : sentence('band', 'bandOpen', words, { lowest: name(lowest), highest: name(highest) }),
  ];
  if (certain && next !== undefined && next.gap > 0) lines.push(sentence('change', 'bandNext', words, { gap: formatNumber(next.gap, words), band: name(next.band) }));
  return [...lines, ...gateLines(band, words)];
}

const decisionTerms = { achieved: 'decisionAchieved', notAchieved: 'decisionNotAchieved', undecided: 'decisionUndecided' } as const satisfies Record<DecisionResult['state'], CriteriaMessageKey>;

function decisionLines({ name, state, reasons, setIncomplete }: DecisionResult, evaluation: Evaluation, words: Words): readonly ExplanationLine[] {
  const names = namesOf(evaluation);
  return [
    sentence('decision', decisionTerms[state], words, { name: textIn(name, words.language) }),
    ...reasons.map(({ id, verdict }) => {
      const criterion = names.get(`criterion ${id}`);
      return sentence('decision', verdict === 'failed' ? 'reasonFailed' : 'reasonUnknown', words, { name: criterion === undefined ? id : textIn(criterion, words.language) });
    }),
    ...(setIncomplete ? [sentence('decision', 'reasonSetIncomplete', words)] : []),
  ];
}

function outOfForceLines({ outOfForce = [] }: Evaluation, words: Words): readonly ExplanationLine[] {
  return outOfForce.map(({ name, state, date }) => sentence('origin', state === 'future' ? 'futureCriterion' : 'obsoleteCriterion', words, { name: textIn(name, words.language), date: day(date, words) }));
}

function day(date: CivilDate, { language }: Words): string {
  return formatCivilDate(date, language);
}
