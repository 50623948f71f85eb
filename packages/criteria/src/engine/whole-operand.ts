import { compare, divide, multiply, one, zero, type Exact } from '@xaso/core/exact';
import { evaluateExpression, isInterval, isPoint, type ExpressionValue } from '../rule/evaluate-expression.js';
import { intervalOf } from '../rule/formula.js';
import { isAmount, type Amount, type Between } from '../rule/value.js';
import type { InputKind } from '../set/criteria-set.schema.js';
import type { Reading } from '../subject/reading.js';
import { operandValue, type OperandValue } from './operand.js';

const hundred: Exact = { numerator: 100, denominator: 1 };

/** The operand of what was read, whatever its input is: a fact, a state, or worked out from others. */
export function wholeOperandValue(reading: Reading, below: Reading | undefined): OperandValue {
  if (below === undefined) return valueOf(reading);
  const isPlain = reading.input.formula === undefined && below.input.formula === undefined;
  return isPlain ? operandValue(reading, below) : shareOf(valueOf(reading), valueOf(below));
}

function valueOf(reading: Reading): OperandValue {
  const { input: { kind, formula }, status, choice, parts = [] } = reading;
  if (formula !== undefined) return workedOut(kind, evaluateExpression(formula, (id) => termOf(parts.find(({ input }) => input.id === id))));
  if (kind !== 'choice' && kind !== 'yesNo') {
    const value = operandValue(reading, undefined);
    return status === 'bounded' && typeof value === 'object' ? { ...value, given: true } : value;
  }
  if (status === 'notApplicable') return status;
  if (choice === undefined) return { kind, low: zero, high: kind === 'yesNo' ? one : undefined, lowOpen: false, highOpen: false };
  return { kind, value: choice === 'yes' && kind === 'yesNo' ? one : zero, choice };
}

/** What an expression takes for an input. */
function termOf(reading: Reading | undefined): ExpressionValue {
  if (reading === undefined) return { low: undefined, high: undefined, known: false };
  const value = valueOf(reading);
  return typeof value === 'string' ? value : intervalOf(value);
}

/** A share that is worked out is a fraction of 1, and a count is a whole number or no number at all. */
function workedOut(kind: InputKind, found: ExpressionValue): OperandValue {
  if (!isInterval(found)) return found;
  if (isPoint(found)) return { kind, value: found.low! };
  const low = kind === 'number' || (found.low !== undefined && compare(found.low, zero) > 0) ? found.low : zero;
  const isGiven = low !== undefined && found.high !== undefined;
  return { kind, low, high: found.high, lowOpen: false, highOpen: false, ...(isGiven ? { given: true } : {}) };
}

function shareOf(above: OperandValue, below: OperandValue): OperandValue {
  if (above === 'notApplicable' || below === 'notApplicable') return 'notApplicable';
  if (typeof above === 'string' || typeof below === 'string') return 'zeroDenominator';
  if (!isAmount(above) || !isAmount(below)) return shareBetween(above, below);
  if (compare(below.value, zero) === 0) return compare(above.value, zero) === 0 ? 'zeroDenominator' : unknownShare;
  const value = divide(above.value, below.value);
  const counts = [above.value, below.value].map(wholeOf);
  return { kind: 'share', value, ...(counts.includes(undefined) ? {} : { numerator: counts[0]!, denominator: counts[1]! }) };
}

const unknownShare: Between = { kind: 'share', low: zero, high: undefined, lowOpen: false, highOpen: false };

/** Ends of a share of which one part is known only in bounds. */
function shareBetween(above: Amount | Between, below: Amount | Between): Between {
  const [top, bottom] = [above, below].map((part) => (isAmount(part) ? { low: part.value, high: part.value } : part)) as [Between, Between];
  if (bottom.low === undefined || compare(bottom.low, zero) <= 0) return unknownShare;
  return { ...unknownShare, low: top.low === undefined || bottom.high === undefined ? zero : divide(top.low, bottom.high), high: top.high === undefined ? undefined : divide(top.high, bottom.low) };
}

function wholeOf(value: Exact): number | undefined {
  const { numerator, denominator } = value;
  if (typeof numerator !== 'number' || typeof denominator !== 'number' || numerator % denominator !== 0) return undefined;
  return numerator / denominator;
}

/** A fraction of 1 in percentage points. */
export function inPercent(value: Exact): Exact {
  return multiply(value, hundred);
}
