import { joinPath, type CivilDate, type Finding } from '@xaso/core';
import { evaluationFinding, type EvaluationFindingCode } from '../finding/evaluation-findings.js';
import type { CriteriaSet } from '../set/criteria-set.schema.js';
import type { Reading } from '../subject/reading.js';
import { isUnconfirmed } from './confidence.js';
import type { CriteriaPlan, PlannedCriterion } from './plan.js';

/** What a reader has to know before believing an evaluation: about the set, its figures, and the facts. */
export function warningsOf({ set, warnings }: CriteriaPlan, readings: readonly Reading[], asOf: CivilDate | undefined): readonly Finding[] {
  const found = [...timeWarnings(set, asOf), ...warnings];
  readings.forEach(({ reason, doubt }, index) => {
    const said = reason ?? doubt;
    const code = said && factCodes[said];
    if (code === undefined) return;
    const { id, name } = set.inputs[index]!;
    found.push(evaluationFinding(code, { path: joinPath('inputs', [index]) }, { input: id, name: name.vi }));
  });
  return found;
}

/** What holds for every evaluation by a set. */
export function standingWarnings(set: CriteriaSet, criteria: readonly PlannedCriterion[]): readonly Finding[] {
  return [...setWarnings(set), ...figureWarnings(criteria)];
}

function setWarnings({ nature, complete, items, declaredCriteria }: CriteriaSet): readonly Finding[] {
  const found: Finding[] = [];
  if (nature === 'example') found.push(evaluationFinding('evaluation.set-example', { path: 'nature' }));
  if (complete) return found;
  const where = { path: 'complete' };
  found.push(
    declaredCriteria === undefined
      ? evaluationFinding('evaluation.set-partial', where, { count: items.length })
      : evaluationFinding('evaluation.set-incomplete', where, { count: items.length, declared: declaredCriteria }),
  );
  return found;
}

function timeWarnings({ effectiveFrom, effectiveTo }: CriteriaSet, asOf: CivilDate | undefined): readonly Finding[] {
  if (asOf === undefined) return [];
  if (effectiveTo !== undefined && asOf > effectiveTo) return [evaluationFinding('evaluation.set-expired', { path: 'effectiveTo' }, { date: effectiveTo })];
  if (effectiveFrom !== undefined && asOf < effectiveFrom) return [evaluationFinding('evaluation.set-not-yet-in-force', { path: 'effectiveFrom' }, { date: effectiveFrom })];
  return [];
}

function figureWarnings(criteria: readonly PlannedCriterion[]): readonly Finding[] {
  const disputed = criteria.flatMap(({ criterion: { id, name, disputed: why } }, index) =>
    why === undefined ? [] : [evaluationFinding('evaluation.criterion-disputed', { path: joinPath('items', [index]) }, { criterion: id, name: name.vi })],
  );
  const count = criteria.filter(({ info }) => isUnconfirmed(info.confidence)).length;
  const of = criteria.filter(({ criterion: { rule } }) => rule.kind !== 'unscored').length;
  return count === 0 ? disputed : [...disputed, evaluationFinding('evaluation.figures-unconfirmed', { path: 'items' }, { count, of })];
}

/** What is said of a fact; that a figure is missing is said where it is needed. */
const factCodes: Readonly<Partial<Record<NonNullable<Reading['reason'] | Reading['doubt']>, EvaluationFindingCode>>> = {
  invalid: 'evaluation.fact-invalid',
  unit: 'evaluation.fact-unit',
  notVerified: 'evaluation.fact-not-verified',
  carriedForward: 'evaluation.fact-carried-forward',
  imputed: 'evaluation.fact-imputed',
  estimate: 'evaluation.fact-estimated',
};
