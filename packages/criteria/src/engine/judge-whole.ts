import type { Period } from '@xaso/core';
import { compare, larger, smaller, subtract, zero } from '@xaso/core/exact';
import { isAmount, type Value } from '../rule/value.js';
import type { Criterion } from '../set/criteria-set.schema.js';
import type { Reading } from '../subject/reading.js';
import type { Subject } from '../subject/subject.js';
import { assessmentOf } from './assessment.js';
import { monthsBetween } from './months-between.js';
import { findOut, notApplicable, open, operandsOf, settledAt, shareOfNothing, told, type Judged, type Outcome } from './evaluate-criterion.js';
import type { OperandTrace } from './evaluation.js';
import type { OperandValue } from './operand.js';
import type { CriteriaPlan, PlannedCriterion } from './plan.js';
import { settleCriterion, type ChosenTables, type SettledCriterion } from './settle-criterion.js';
import { wholeOperandValue } from './whole-operand.js';

/** Judges one criterion with all that a set can ask for: figures from tables, old figures, bonus and penalty, what people say beside it. */
export function judgeWhole(plan: CriteriaPlan, planned: PlannedCriterion, readings: readonly Reading[], subject: Subject, chosen: ChosenTables): Judged {
  const { criterion } = planned;
  const operands = operandsOf(planned, readings).map((operand) => admitted(operand, criterion, subject.period));
  const values = operands.map(({ reading, below }) => wholeOperandValue(reading, below));
  const settled = settleCriterion(plan, planned, chosen);
  const found = signed(withoutData(settled === undefined ? wayFound(planned, values) : anyWay(planned, settled, values), operands, criterion), criterion);
  const way = settled?.ways.find((each) => each !== 'notApplicable') ?? planned;
  const judged = told(way, operands, found, plan.set.rounding);
  const assessment = assessmentOf(subject, criterion.id);
  if (settled === undefined && assessment === undefined && criterion.counts === undefined) return judged;
  const { result } = judged;
  return {
    ...judged,
    verdict: criterion.counts === undefined ? judged.verdict : 'ignored',
    result: {
      ...result,
      trace: { ...result.trace, ...(settled === undefined ? {} : { thresholds: settled.thresholds }) },
      ...(assessment === undefined ? {} : { assessment }),
    },
  };
}

function wayFound(planned: PlannedCriterion, values: readonly OperandValue[]): Outcome {
  const { rule, prepared, spec } = planned;
  if (spec.kind === 'bestOf' || spec.kind === 'worstOf') return casesFound(planned, values);
  const isDivided = rule.divides !== undefined;
  if (isDivided && !values.includes('notApplicable') && (values.includes('zeroDenominator') || (allKnown(values) && rule.divides!(prepared, values)))) {
    return shareOfNothing(planned, values.length === 0 ? ['zeroDenominator'] : values.map(() => 'zeroDenominator'));
  }
  return findOut(planned, values);
}

function allKnown(values: readonly OperandValue[]): values is readonly (Value & { readonly value: never })[] {
  return values.every((value) => typeof value !== 'string' && isAmount(value));
}

/** A case whose data don't apply is none; where no case is left, the criterion does not apply. */
function casesFound(planned: PlannedCriterion, values: readonly OperandValue[]): Outcome {
  if (values.every((value) => value === 'notApplicable')) return notApplicable(planned);
  const kept = values.map((value): OperandValue => (value === 'notApplicable' ? { kind: 'number', value: zero, absent: true } : value));
  return findOut(planned, kept);
}

/** All ways in which the criterion can be judged while a row is not known. */
function anyWay(planned: PlannedCriterion, { ways }: SettledCriterion, values: readonly OperandValue[]): Outcome {
  if (ways.length === 0) return open('missing', zero, planned.weight);
  const outcomes = ways.map((way) => (way === 'notApplicable' ? notApplicable(planned) : wayFound(way, values)));
  const [first] = outcomes as [Outcome, ...Outcome[]];
  if (outcomes.length === 1) return first;
  const isSame = outcomes.every(({ settled, low, leftOut, status }) => settled && status === first.status && leftOut === first.leftOut && compare(low, first.low) === 0);
  if (isSame) return first;
  // Where one of the ways leaves the criterion out, nothing certain is known of its points.
  if (outcomes.some(({ leftOut }) => leftOut !== undefined)) return open('missing', zero, planned.weight);
  return open('missing', outcomes.map(({ low }) => low).reduce(smaller), outcomes.map(({ high }) => high).reduce(larger));
}

/** Where the set says that nothing handed in is nothing won. */
function withoutData(found: Outcome, operands: readonly OperandTrace[], { missing }: Criterion): Outcome {
  const isMissing = operands.some(({ reading, below }) => reading.status === 'missing' || below?.status === 'missing');
  return missing === 'zero' && found.status === 'missing' && isMissing ? settledAt(zero, 'missing', 'missingZero') : found;
}

/** Points of a penalty are taken away. */
function signed(found: Outcome, { counts }: Criterion): Outcome {
  if (counts !== 'penalty') return found;
  return { ...found, low: subtract(zero, found.high), high: subtract(zero, found.low) };
}

/** A figure that the criterion does not admit counts as missing. */
function admitted(operand: OperandTrace, criterion: Criterion, period: Period): OperandTrace {
  const { carryForwardMonths, imputed } = criterion;
  if (carryForwardMonths === undefined && imputed === undefined) return operand;
  const check = (reading: Reading): Reading => {
    if (reading.doubt === 'imputed' && imputed === 'refused') return refused(reading, 'imputed');
    if (reading.doubt !== 'carriedForward' || carryForwardMonths === undefined) return reading;
    const age = monthsBetween(reading.basisPeriod, period);
    return age !== undefined && age <= carryForwardMonths && carryForwardMonths > 0 ? reading : refused(reading, 'tooOld');
  };
  return { reading: check(operand.reading), below: operand.below === undefined ? undefined : check(operand.below) };
}

function refused(reading: Reading, reason: 'tooOld' | 'imputed'): Reading {
  return { ...reading, status: 'missing', numerator: undefined, denominator: undefined, value: undefined, range: undefined, bound: undefined, choice: undefined, reason };
}
