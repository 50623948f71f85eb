import { monthsBetween, type Period } from '@xaso/core';
import { compare, larger, smaller, subtract, zero } from '@xaso/core/exact';
import type { BestOfRule, WorstOfRule } from '../rule/rule.schema.js';
import type { PreparedCases } from '../rule/several-cases.js';
import type { Criterion } from '../set/criteria-set.schema.js';
import type { Reading } from '../subject/reading.js';
import type { Subject } from '../subject/subject.js';
import { assessmentOf } from './assessment.js';
import { byValues, findOut, notApplicable, open, operandsOf, settledAt, shareOfNothing, told, type Judged, type Outcome } from './evaluate-criterion.js';
import type { OperandTrace } from './evaluation.js';
import type { OperandValue } from './operand.js';
import type { CriteriaPlan, PlannedCriterion } from './plan.js';
import { settleCriterion, type ChosenTables, type SettledCriterion } from './settle-criterion.js';
import { takenAs } from './taken-as.js';
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
  return applicable(planned, values) ?? notApplicable(planned);
}

/** What a criterion, or a case of it, comes to; nothing where its data don't apply. */
function applicable(planned: PlannedCriterion, values: readonly OperandValue[]): Outcome | undefined {
  const { spec, rule } = planned;
  if (spec.kind === 'bestOf' || spec.kind === 'worstOf') return casesFound(planned, spec, values);
  if (rule.without !== undefined) return formulaFound(planned, values);
  return spec.kind !== 'unscored' && values.includes('notApplicable') ? undefined : findOut(planned, values);
}

/** A formula says itself what of its data it can do without: the same as an input that is worked out. */
function formulaFound(planned: PlannedCriterion, values: readonly OperandValue[]): Outcome | undefined {
  const { rule, prepared, weight, criterion } = planned;
  const terms = values.map((value) => takenAs(value, 'formula', undefined));
  const lacking = rule.without!(prepared, terms);
  if (lacking === undefined) return byValues(planned, terms, 'missing');
  if (lacking === 'notApplicable') return undefined;
  const isOpen = (criterion.zeroDenominator ?? 'undefined') === 'undefined';
  return isOpen ? open('zeroDenominator', zero, weight, 'zeroUndefined') : shareOfNothing(planned, [lacking]);
}

/** Each case is judged for itself. One whose data don't apply is none; where no case is left, the criterion does not apply. */
function casesFound(planned: PlannedCriterion, { kind, cases: specs }: BestOfRule | WorstOfRule, values: readonly OperandValue[]): Outcome | undefined {
  const { cases } = planned.prepared as PreparedCases;
  const found = cases.flatMap(({ rule, prepared, from, to }, index) => applicable({ ...planned, rule, prepared, spec: specs[index]!.rule }, values.slice(from, to)) ?? []);
  if (found.length === 0) return undefined;
  const pick = kind === 'bestOf' ? larger : smaller;
  const low = found.map((one) => one.low).reduce(pick);
  const high = found.map((one) => one.high).reduce(pick);
  const policy = found.find((one) => one.policy !== undefined)?.policy;
  if (compare(low, high) === 0) return settledAt(low, found.every(({ status }) => status === 'zeroDenominator') ? 'zeroDenominator' : 'scored', policy);
  return open(found.some(({ status, settled }) => status === 'zeroDenominator' && !settled) ? 'zeroDenominator' : 'missing', low, high, policy);
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

/** Where the set says that nothing handed in is nothing won: of what was handed in only in part, what it gives at least. */
function withoutData(found: Outcome, operands: readonly OperandTrace[], { missing }: Criterion): Outcome {
  if (missing !== 'zero' || found.status !== 'missing') return found;
  const read = operands.flatMap(({ reading, below }) => [reading, ...(below === undefined ? [] : [below])]).flatMap(readFrom);
  const isMissing = (reading: Reading): boolean => reading.status === 'missing';
  if (!read.some(isMissing)) return found;
  return read.every(isMissing) ? settledAt(zero, 'missing', 'missingZero') : settledAt(found.low, 'missing', 'missingLeast');
}

/** What was read of facts: of what is worked out, its parts. */
function readFrom(reading: Reading): readonly Reading[] {
  return reading.parts?.flatMap(readFrom) ?? [reading];
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
    if (reading.parts !== undefined) return ofParts(reading, reading.parts.map(check));
    if (reading.doubt === 'imputed' && imputed === 'refused') return refused(reading, 'imputed');
    if (reading.doubt !== 'carriedForward' || carryForwardMonths === undefined) return reading;
    const age = monthsBetween(reading.basisPeriod, period);
    // What was counted after the period says nothing about it.
    if (age !== undefined && age < 0) return refused(reading, 'later');
    return age !== undefined && age <= carryForwardMonths && carryForwardMonths > 0 ? reading : refused(reading, 'tooOld');
  };
  return { reading: check(operand.reading), below: operand.below === undefined ? undefined : check(operand.below) };
}

/** What is worked out is so without the parts that are refused. */
function ofParts(reading: Reading, parts: readonly Reading[]): Reading {
  const reason = parts.find((part) => isRefused(part.reason))?.reason;
  return reason === undefined ? reading : { ...reading, parts, reason };
}

type Refusal = 'tooOld' | 'later' | 'imputed';

function isRefused(reason: Reading['reason']): reason is Refusal {
  return reason === 'tooOld' || reason === 'later' || reason === 'imputed';
}

function refused(reading: Reading, reason: Refusal): Reading {
  return { ...reading, status: 'missing', numerator: undefined, denominator: undefined, value: undefined, range: undefined, bound: undefined, choice: undefined, reason };
}
