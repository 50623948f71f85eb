import { joinPath, type Finding } from '@xaso/core';
import type { Condition } from '../decision/condition.js';
import { wholeFinding } from '../finding/whole-findings.js';
import type { Reading } from '../subject/reading.js';
import type { Subject } from '../subject/subject.js';
import { attributeFault, type Situation } from '../table/choose-rows.js';
import { isPossibleScore } from './assessment.js';
import type { Judged } from './evaluate-criterion.js';
import type { CriteriaPlan } from './plan.js';
import { warningsOf } from './warnings.js';

/** What a reader has to know, of all that a set can ask for. */
export function wholeWarnings(plan: CriteriaPlan, readings: readonly Reading[], judged: readonly Judged[], subject: Subject, situation: Situation): readonly Finding[] {
  return [...warningsOf(plan, readings, situation.day), ...attributeWarnings(plan, subject), ...dayWarnings(plan, situation), ...criterionWarnings(judged)];
}

/** Attributes on which some figure or decision depends; others are of no use to know. */
function attributeWarnings({ set: { attributes = [], tables = [], decisions = [], bands = [] } }: CriteriaPlan, subject: Subject): readonly Finding[] {
  const given = (typeof subject.attributes === 'object' && subject.attributes !== null ? subject.attributes : {}) as Readonly<Record<string, unknown>>;
  const asked = new Set([
    ...tables.flatMap(({ rows }) => rows.flatMap(({ when }) => when.map(({ of }) => of))),
    ...[...decisions.map(({ when }) => when), ...bands.flatMap(({ gate }) => gate ?? [])].flatMap(attributesIn),
  ]);
  return attributes.flatMap((attribute, index) => {
    if (!asked.has(attribute.id)) return [];
    const fault = attributeFault(attribute, Object.hasOwn(given, attribute.id) ? given[attribute.id] : undefined);
    if (fault === undefined) return [];
    return [wholeFinding(fault === 'missing' ? 'evaluation.attribute-missing' : 'evaluation.attribute-invalid', { path: joinPath('attributes', [index]) }, { attribute: attribute.id, name: attribute.name.vi })];
  });
}

function attributesIn(condition: Condition): readonly string[] {
  if (condition.kind === 'attribute') return [condition.of];
  return condition.kind === 'all' || condition.kind === 'any' || condition.kind === 'not' || condition.kind === 'atLeast' ? (condition.of as readonly Condition[]).flatMap(attributesIn) : [];
}

/** Where a row depends on the day and nobody said which day is meant. */
function dayWarnings({ whole }: CriteriaPlan, { day }: Situation): readonly Finding[] {
  const isAsked = [...(whole?.tables.values() ?? [])].some(({ rows }) => rows.some(({ when }) => when.some(({ of }) => of === undefined)));
  return day === undefined && isAsked ? [wholeFinding('evaluation.day-missing', { path: 'tables' })] : [];
}

function criterionWarnings(judged: readonly Judged[]): readonly Finding[] {
  return judged.flatMap(({ result }, index) => {
    const { id, info, trace: { operands, rule }, assessment } = result;
    const isRefused = operands.some(({ reading, below }) => reading.reason !== undefined || below?.reason !== undefined);
    // Most criteria have nothing to warn of.
    if (!isRefused && rule.kind !== 'manual' && assessment === undefined) return [];
    const where = { path: joinPath('items', [index]) };
    const values = { criterion: id, name: info.name.vi };
    const readings = operands.flatMap(({ reading, below }) => (below === undefined ? [reading] : [reading, below]));
    const scores = [assessment?.selfScore, assessment?.verified].filter((score) => score !== undefined);
    return [
      ...(readings.some(({ reason }) => reason === 'tooOld') ? [wholeFinding('evaluation.fact-too-old', where, values)] : []),
      ...(readings.some(({ reason }) => reason === 'later') ? [wholeFinding('evaluation.fact-from-later', where, values)] : []),
      ...(readings.some(({ reason }) => reason === 'imputed') ? [wholeFinding('evaluation.fact-imputed-refused', where, values)] : []),
      ...(rule.kind === 'manual' && readings.some(({ status, note }) => status === 'known' && note === undefined) ? [wholeFinding('evaluation.reason-missing', where, values)] : []),
      ...(scores.every((score) => isPossibleScore(score, info.max)) ? [] : [wholeFinding('evaluation.score-impossible', where, { ...values, max: info.max ?? 0 })]),
    ];
  });
}
