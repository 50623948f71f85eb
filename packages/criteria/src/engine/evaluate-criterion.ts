import { compare, exactText, nearest, roundExact, roundForShow, zero, type Exact } from '@xaso/core/exact';
import type { Verdict } from '../rule/all-must-pass.js';
import { isAmount, type Value } from '../rule/value.js';
import type { Rounding } from '../set/criteria-set.schema.js';
import type { Reading } from '../subject/reading.js';
import type { CriterionResult, CriterionStatus, CriterionTrace, OperandTrace } from './evaluation.js';
import { operandValue, type OperandValue } from './operand.js';
import type { PlannedCriterion } from './plan.js';

/** One criterion judged: what is told, and what the sums and decisions above it need. */
export interface Judged {
  readonly result: CriterionResult;
  readonly outcome: Outcome;
  readonly verdict: Verdict;
}

/** What a criterion came to. */
export interface Outcome {
  readonly status: CriterionStatus;
  /** Points that count, between two ends as long as they are not settled. */
  readonly low: Exact;
  readonly high: Exact;
  readonly settled: boolean;
  readonly policy: CriterionTrace['policy'];
  /** Out of the sum: its maximum is shared out among the others, or stays. */
  readonly leftOut: 'rescaled' | 'kept' | undefined;
}

/** Judges one criterion by what was read. */
export function judgeCriterion(planned: PlannedCriterion, readings: readonly Reading[], rounding: Rounding): Judged {
  const operands = operandsOf(planned, readings);
  return told(planned, operands, findOut(planned, operands.map(valueOf)), rounding);
}

/** What was read for each operand. */
export function operandsOf({ operands }: PlannedCriterion, readings: readonly Reading[]): readonly OperandTrace[] {
  return operands.map(({ input, below }) => ({ reading: readings[input]!, below: below === undefined ? undefined : readings[below]! }));
}

/** Puts what a criterion came to into a result. */
export function told(planned: PlannedCriterion, operands: readonly OperandTrace[], found: Outcome, rounding: Rounding): Judged {
  const { criterion, spec, info, hasPoints } = planned;
  const { status, low, high, settled, policy, leftOut } = found;
  const outcome = hasPoints && rounding.at === 'criterion' ? { ...found, low: roundExact(low, rounding), high: roundExact(high, rounding) } : found;
  const tells = hasPoints && leftOut === undefined;
  return {
    result: {
      id: criterion.id,
      info,
      status,
      points: tells && settled ? { exact: exactText(low), rounded: shown(low, planned, rounding) } : undefined,
      open: tells && !settled ? { min: shown(low, planned, rounding), max: shown(high, planned, rounding) } : undefined,
      trace: { rule: spec, operands, policy },
    },
    outcome,
    verdict: verdictOf(planned, found),
  };
}

function valueOf({ reading, below }: OperandTrace): OperandValue {
  return operandValue(reading, below);
}

/** Where the decision has every criterion rounded, the rounded points are the points; else rounding is for the eye. */
function shown(points: Exact, { lines }: PlannedCriterion, rounding: Rounding): number {
  return rounding.at === 'criterion' ? nearest(roundExact(points, rounding)) : roundForShow(points, rounding, lines);
}

/** What a criterion comes to by the values of its operands. */
export function findOut(planned: PlannedCriterion, values: readonly OperandValue[]): Outcome {
  const { criterion } = planned;
  if (criterion.rule.kind === 'unscored') return settledAt(zero, 'unscored');
  if (values.includes('notApplicable')) return notApplicable(planned);
  if (values.includes('zeroDenominator')) return shareOfNothing(planned, values);
  return byValues(planned, values as readonly Value[], 'missing');
}

/** Points by what is known: settled as soon as the rest cannot change them. */
export function byValues(planned: PlannedCriterion, values: readonly Value[], status: CriterionStatus, policy?: CriterionTrace['policy']): Outcome {
  const { rule, prepared } = planned;
  if (values.every(isAmount)) return scored(planned, rule.score(prepared, values), policy);
  const { min, max } = rule.range(prepared, values);
  // What a source words as "hơn 60%" decides a threshold of 60% all the same.
  return compare(min, max) === 0 ? scored(planned, min, policy) : open(status, min, max, policy);
}

/** Points of operands that are known, or a verdict by them. */
export function scored({ rule }: PlannedCriterion, points: Exact, policy?: CriterionTrace['policy']): Outcome {
  return settledAt(points, rule.passes ? (compare(points, zero) > 0 ? 'passed' : 'failed') : 'scored', policy);
}

/** Points that are certain. */
export function settledAt(points: Exact, status: CriterionStatus, policy?: CriterionTrace['policy'], leftOut?: Outcome['leftOut']): Outcome {
  return { status, low: points, high: points, settled: true, policy, leftOut };
}

/** Points between two ends. */
export function open(status: CriterionStatus, low: Exact, high: Exact, policy?: CriterionTrace['policy']): Outcome {
  return { status, low, high, settled: false, policy, leftOut: undefined };
}

/** What the set says for a share of nothing. Among several shares it stands for that share alone. */
export function shareOfNothing(planned: PlannedCriterion, values: readonly OperandValue[]): Outcome {
  const { weight, criterion: { zeroDenominator = 'undefined' } } = planned;
  const stand = standIn(zeroDenominator);
  const known = values.map((value) => (typeof value === 'string' ? stand : value));
  if (zeroDenominator === 'undefined') return byValues(planned, known, 'zeroDenominator', 'zeroUndefined');
  const isFull = zeroDenominator === 'full';
  const policy = isFull ? 'zeroFull' : 'zeroZero';
  return known.every((value) => value === stand) ? settledAt(isFull ? weight : zero, 'zeroDenominator', policy) : byValues(planned, known, 'missing', policy);
}

/** What stands for a share of nothing among other shares; nobody knows it where the set does not say. */
export function standIn(policy: 'full' | 'zero' | 'undefined'): Value {
  if (policy === 'undefined') return { kind: 'share', low: zero, high: undefined, lowOpen: false, highOpen: false };
  return { kind: 'share', value: zero, standIn: policy };
}

/** What the set says where the criterion does not apply. */
export function notApplicable({ criterion: { notApplicable: policy }, weight }: PlannedCriterion): Outcome {
  switch (policy) {
    case 'full':
      return settledAt(weight, 'notApplicable', 'notApplicableFull');
    case 'leftOutRescaled':
      return settledAt(zero, 'notApplicable', 'notApplicableRescaled', 'rescaled');
    case 'leftOutMaximumKept':
      return settledAt(zero, 'notApplicable', 'notApplicableKept', 'kept');
    case undefined:
      return open('missing', zero, weight, 'notApplicableNotProvided');
  }
}

/** What a criterion says to a decision over many criteria. */
export function verdictOf({ rule }: PlannedCriterion, { low, leftOut, settled }: Outcome): Verdict {
  if (!rule.passes || leftOut !== undefined) return 'ignored';
  if (!settled) return 'unknown';
  return compare(low, zero) > 0 ? 'passed' : 'failed';
}
