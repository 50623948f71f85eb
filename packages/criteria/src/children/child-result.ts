import { compare, exactOf, one, parseExact, zero, type Exact } from '@xaso/core/exact';
import type { Evaluation, PointTotal } from '../engine/evaluation.js';
import type { ChildMeasure } from './child-roll-up.js';

/** What a measure finds in an evaluation: two ends, the same once it is settled; or that it does not apply. */
export type ChildResult = { readonly low: Exact; readonly high: Exact } | 'notApplicable' | undefined;

/** Points of a unit. `undefined` when the evaluation says nothing about what is asked. */
export function pointsOfChild(evaluation: Evaluation, of: ChildMeasure): ChildResult {
  switch (of.kind) {
    case 'decision':
      return undefined;
    case 'total':
      return endsOf(evaluation.total);
    case 'group': {
      const group = evaluation.groups.find(({ id }) => id === of.id);
      return group && endsOf(group);
    }
    case 'criterion': {
      const criterion = evaluation.criteria.find(({ id }) => id === of.id);
      if (criterion === undefined) return undefined;
      return criterion.status === 'notApplicable' && criterion.points === undefined ? 'notApplicable' : endsOf(criterion);
    }
  }
}

/** Whether a unit meets what is asked: 1 or 0, between the two while it is undecided. */
export function meetingOfChild(evaluation: Evaluation, of: ChildMeasure): ChildResult {
  if (of.kind === 'decision') {
    const state = of.id === undefined ? evaluation.decision?.state : evaluation.decisions?.find(({ id }) => id === of.id)?.state;
    if (state === 'notApplicable') return state;
    return verdict(state === 'undecided' ? undefined : state === 'achieved', state === undefined);
  }
  if (of.atLeast !== undefined) return reaching(pointsOfChild(evaluation, of), of.atLeast);
  if (of.kind === 'group') {
    const judgement = evaluation.groups.find(({ id }) => id === of.id)?.judgement;
    return verdict(judgement === 'undecided' ? undefined : judgement === 'passed', judgement === undefined);
  }
  if (of.kind === 'total') return undefined;
  const criterion = evaluation.criteria.find(({ id }) => id === of.id);
  if (criterion === undefined) return undefined;
  const { status, info: { max }, trace: { policy } } = criterion;
  if (status === 'passed' || status === 'failed') return verdict(status === 'passed', false);
  if (status === 'notApplicable' && policy !== 'notApplicableFull') return 'notApplicable';
  if (max !== undefined) return reaching(endsOf(criterion), max);
  if (status === 'notApplicable' || policy === 'zeroFull') return verdict(true, false);
  return policy === 'zeroZero' ? verdict(false, false) : status === 'unscored' ? undefined : verdict(undefined, false);
}

function endsOf({ points, open }: Pick<PointTotal, 'points' | 'open'>): ChildResult {
  if (open !== undefined) return { low: exactOf(open.min) ?? zero, high: exactOf(open.max) ?? zero };
  const exact = points && parseExact(points.exact);
  return exact && { low: exact, high: exact };
}

function verdict(meets: boolean | undefined, isAbsent: boolean): ChildResult {
  if (isAbsent) return undefined;
  return { low: meets === true ? one : zero, high: meets === false ? zero : one };
}

function reaching(ends: ChildResult, line: number): ChildResult {
  const at = exactOf(line);
  if (ends === undefined || ends === 'notApplicable' || at === undefined) return ends === 'notApplicable' ? ends : undefined;
  const reaches = (points: Exact): Exact => (compare(points, at) >= 0 ? one : zero);
  return { low: reaches(ends.low), high: reaches(ends.high) };
}
