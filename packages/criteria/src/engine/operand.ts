import { divide, exactOf, zero, type Exact } from '@xaso/core/exact';
import { exactDecimal } from '../rule/exact-decimal.js';
import type { Amount, Between, Value } from '../rule/value.js';
import type { InputKind } from '../set/criteria-set.schema.js';
import type { Reading } from '../subject/reading.js';

/** What one operand of a rule turned out to be. */
export type OperandValue = Value | 'zeroDenominator' | 'notApplicable';

/** Makes the operand of what was read: of one input, or of the two counts of a share. */
export function operandValue(reading: Reading, below: Reading | undefined): OperandValue {
  if (below !== undefined) return shareOfCounts(reading, below);
  const { input: { kind }, status, numerator, denominator, value } = reading;
  if (status === 'notApplicable') return status;
  if (status === 'missing') return unknown(kind);
  if (status === 'bounded') return bounded(reading);
  if (numerator !== undefined && denominator !== undefined) return share(numerator, denominator);
  return { kind, value: exactNumber(kind, value ?? 0) };
}

function shareOfCounts(above: Reading, below: Reading): OperandValue {
  if (above.status === 'notApplicable' || below.status === 'notApplicable') return 'notApplicable';
  if (above.status !== 'known' || below.status !== 'known' || above.value === undefined || below.value === undefined) return unknown('share');
  // Something out of nothing: one of the two counts is wrong.
  if (below.value === 0 && above.value > 0) return unknown('share');
  return share(above.value, below.value);
}

function share(numerator: number, denominator: number): Amount | 'zeroDenominator' {
  return denominator === 0 ? 'zeroDenominator' : { kind: 'share', value: { numerator, denominator }, numerator, denominator };
}

/** Shares and counts are never below 0; of another number nothing is known. */
function unknown(kind: InputKind): Between {
  return { kind, low: kind === 'number' ? undefined : zero, high: undefined, lowOpen: false, highOpen: false };
}

/** The bounds that a source's words give: "hơn 26%", "dưới 30 phút", "5–10". */
function bounded({ input: { kind }, bound, value = 0, range, numerator, denominator }: Reading): Between {
  const free = unknown(kind);
  if (range !== undefined) return { ...free, low: exactNumber(kind, range.min), high: exactNumber(kind, range.max) };
  // Between two whole numbers there is nothing: more than 99 is at least 100.
  const step = kind === 'count' && bound !== 'gte' && bound !== 'lte' ? 1 : 0;
  const at = (moved: number): Exact => (numerator === undefined || denominator === undefined ? exactNumber(kind, Math.max(moved, kind === 'number' ? moved : 0)) : { numerator, denominator });
  if (bound === 'gt' || bound === 'gte') return { ...free, low: at(value + step), lowOpen: bound === 'gt' && step === 0 };
  if (bound === 'lt' || bound === 'lte' || bound === 'approxLt') return { ...free, high: at(value - step), highOpen: bound !== 'lte' && step === 0 };
  return free;
}

function exactNumber(kind: InputKind, value: number): Exact {
  return kind === 'share' ? divide(exactOf(value) ?? zero, { numerator: 100, denominator: 1 }) : exactDecimal(value);
}
