import type { CivilDate } from '@xaso/core';
import { exactOf, exactSum, parseExact, sumOf, zero, type Exact } from '@xaso/core/exact';
import { compileCriteriaSet } from '../engine/compile-criteria-set.js';
import { evaluate } from '../engine/evaluate.js';
import type { CriterionResult, Evaluation } from '../engine/evaluation.js';
import type { CriteriaPlan } from '../engine/plan.js';
import type { CriteriaSet, Rounding } from '../set/criteria-set.schema.js';
import type { Subject } from '../subject/subject.js';

/** What was judged, by what, for which day: one side of a comparison. */
export interface JudgedCase {
  readonly plan: CriteriaPlan;
  readonly subject: Subject;
  readonly asOf?: CivilDate | undefined;
}

/** The way from one side to the other, one cause after another; the first and the last are the two sides themselves. */
export interface Stages {
  /** As the sets round. */
  readonly asRounded: readonly [before: Evaluation, data: Evaluation, classification: Evaluation, version: Evaluation, after: Evaluation];
  /** Without rounding; the last one is both the version and the end. */
  readonly unrounded: readonly [before: Evaluation, data: Evaluation, classification: Evaluation, version: Evaluation];
}

/** Judges what lies between the two sides: the new numbers first, then the new place and day, then the new criteria, then their rounding. */
export function stagesOf(before: JudgedCase, after: JudgedCase): Stages {
  const sameSet = before.plan.set === after.plan.set;
  const { place, period, attributes } = before.subject;
  const newData: Subject = { ...after.subject, place, period, attributes };
  const exactBefore = withoutRounding(before.plan.set);
  const exactAfter = sameSet ? exactBefore : withoutRounding(after.plan.set);
  const roundedAsBefore = sameSet ? before.plan : compileCriteriaSet({ ...after.plan.set, rounding: before.plan.set.rounding });
  const [then, now] = [{ asOf: before.asOf }, { asOf: after.asOf }];
  return {
    asRounded: [
      evaluate(before.plan, before.subject, then),
      evaluate(before.plan, newData, then),
      evaluate(before.plan, after.subject, now),
      evaluate(roundedAsBefore, after.subject, now),
      evaluate(after.plan, after.subject, now),
    ],
    unrounded: [evaluate(exactBefore, before.subject, then), evaluate(exactBefore, newData, then), evaluate(exactBefore, after.subject, now), evaluate(exactAfter, after.subject, now)],
  };
}

/** Nothing is rounded before it is shown. */
const nowhere: Rounding = { at: 'display', mode: 'halfUp', digits: 6 };

function withoutRounding(set: CriteriaSet): CriteriaPlan {
  return compileCriteriaSet({ ...set, rounding: nowhere });
}

/** Exact points of what is known; nothing known adds nothing. */
export function exactPoints(result: { readonly points: CriterionResult['points'] } | undefined): Exact {
  return parseExact(result?.points?.exact ?? '0') ?? zero;
}

/** Points as they are shown, made exact. */
export function shownPoints(result: { readonly points: CriterionResult['points'] } | undefined): Exact {
  return exactOf(result?.points?.rounded ?? 0) ?? zero;
}

/** A sum of exact numbers. */
export function exactTotal(parts: readonly Exact[]): Exact {
  return exactSum(sumOf(parts));
}
