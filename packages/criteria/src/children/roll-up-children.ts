import { add, compare, divide, exactOf, exactText, multiply, nearest, one, roundExact, smaller, zero, type Exact } from '@xaso/core/exact';
import type { Evaluation } from '../engine/evaluation.js';
import type { Rounding } from '../set/criteria-set.schema.js';
import { meetingOfChild, pointsOfChild, type ChildResult } from './child-result.js';
import type { ChildEvaluation, ChildMeasure, ChildRollUp, ChildRule, ChildState, RolledUpChild, RolledUpNumber } from './child-roll-up.js';

/** What is rolled up, and how. */
export interface ChildRollUpOptions {
  readonly rule: ChildRule;
  readonly of: ChildMeasure;
}

/**
 * Makes the number of a whole out of the evaluations of its units. A unit without an evaluation is named and never counted as 0: as long as one is
 * missing or open there is no number of the whole, but one of the units that are settled, and the range in which the whole can still lie.
 *
 * @param children Every unit of the whole: one that is not named can't be missed.
 */
export function rollUpChildren(children: readonly ChildEvaluation[], { rule, of }: ChildRollUpOptions): ChildRollUp {
  const first = children.find(({ evaluation }) => evaluation !== undefined)?.evaluation;
  const read = children.map((child) => readChild(child, { rule, of }, first));
  const expected = read.filter(({ state }) => state !== 'notApplicable');
  const settled = expected.filter(({ state }) => state === 'used');
  const told = numberTeller(rule, first?.set.rounding);
  const bounds = boundsOf(expected, rule, of, first);
  const combine = (numbers: readonly Weighed[]): RolledUpNumber | undefined => {
    const number = combined(numbers, rule);
    return number && told(number);
  };
  const ofKnown = combine(settled.map(({ low, weight }) => ({ value: low!, weight })));
  const range = bounds && { low: combine(bounds.map(({ low, weight }) => ({ value: low, weight }))), high: combine(bounds.map(({ high, weight }) => ({ value: high, weight }))) };
  return {
    rule,
    of,
    value: settled.length === expected.length ? ofKnown : undefined,
    ofKnown,
    range: range?.low === undefined || range.high === undefined ? undefined : { low: range.low, high: range.high },
    meeting: rule === 'shareMeeting' ? { met: countOf(settled, one), notMet: countOf(settled, zero), of: expected.length } : undefined,
    coverage: { covered: settled.length, expected: expected.length },
    children: read.map(({ unit, state, low, high }): RolledUpChild => ({ unit, state, low: low && shown(low, first), high: high && shown(high, first) })),
  };
}

interface ReadChild {
  readonly unit: ChildEvaluation['unit'];
  readonly state: ChildState;
  readonly low: Exact | undefined;
  readonly high: Exact | undefined;
  readonly weight: Exact;
}

function readChild({ unit, evaluation, population }: ChildEvaluation, { rule, of }: ChildRollUpOptions, first: Evaluation | undefined): ReadChild {
  const isWeighed = rule === 'populationWeighted';
  const inhabitants = population !== undefined && population > 0 ? exactOf(population) : undefined;
  const weight = isWeighed ? (inhabitants ?? zero) : one;
  const as = (state: ChildState, ends?: Exclude<ChildResult, string | undefined>): ReadChild => ({ unit, state, low: ends?.low, high: ends?.high, weight });
  if (evaluation === undefined || first === undefined) return as(isWeighed && inhabitants === undefined ? 'populationMissing' : 'missing');
  if (evaluation.set.id !== first.set.id || evaluation.set.version !== first.set.version) return as('otherSet');
  if (JSON.stringify(evaluation.period) !== JSON.stringify(first.period)) return as('otherPeriod');
  const result = rule === 'shareMeeting' ? meetingOfChild(evaluation, of) : pointsOfChild(evaluation, of);
  if (result === undefined) return as('missing');
  if (result === 'notApplicable') return as('notApplicable');
  if (isWeighed && inhabitants === undefined) return as('populationMissing', result);
  return as(compare(result.low, result.high) === 0 ? 'used' : 'open', result);
}

interface Bounds {
  readonly low: Exact;
  readonly high: Exact;
  readonly weight: Exact;
}

/** What each unit can still come to; `undefined` when a weight or the maximum is not known. */
function boundsOf(expected: readonly ReadChild[], rule: ChildRule, of: ChildMeasure, first: Evaluation | undefined): readonly Bounds[] | undefined {
  const most = rule === 'shareMeeting' ? one : maximumOf(of, first);
  if (most === undefined || expected.some(({ state }) => state === 'populationMissing')) return undefined;
  return expected.map(({ low = zero, high = most, weight }) => ({ low, high, weight }));
}

function maximumOf(of: ChildMeasure, first: Evaluation | undefined): Exact | undefined {
  if (first === undefined || of.kind === 'decision') return undefined;
  const max = of.kind === 'total' ? first.total.max : of.kind === 'group' ? first.groups.find(({ id }) => id === of.id)?.max : first.criteria.find(({ id }) => id === of.id)?.info.max;
  // A penalty takes points away and a bonus adds some, so that neither end of the whole is known.
  const isBounded = max !== undefined && max >= 0 && !first.criteria.some(({ info }) => 'counts' in info && info.counts !== undefined);
  return isBounded ? exactOf(max) : undefined;
}

interface Weighed {
  readonly value: Exact;
  readonly weight: Exact;
}

function combined(numbers: readonly Weighed[], rule: ChildRule): Exact | undefined {
  if (numbers.length === 0) return undefined;
  if (rule === 'minimum') return numbers.map(({ value }) => value).reduce(smaller);
  const whole = numbers.map(({ weight }) => weight).reduce(add);
  return compare(whole, zero) <= 0 ? undefined : divide(numbers.map(({ value, weight }) => multiply(value, weight)).reduce(add), whole);
}

const fractionDigits = 6;

function numberTeller(rule: ChildRule, rounding: Rounding | undefined): (number: Exact) => RolledUpNumber {
  const { mode = 'halfUp', digits = 2 } = rounding ?? {};
  return (number) => ({ exact: exactText(number), shown: nearest(roundExact(number, rule === 'shareMeeting' ? { mode: 'halfUp', digits: fractionDigits } : { mode, digits })) });
}

function shown(value: Exact, first: Evaluation | undefined): number {
  const { mode = 'halfUp', digits = 2 } = first?.set.rounding ?? {};
  return nearest(roundExact(value, { mode, digits }));
}

function countOf(children: readonly ReadChild[], result: Exact): number {
  return children.filter(({ low }) => low !== undefined && compare(low, result) === 0).length;
}
