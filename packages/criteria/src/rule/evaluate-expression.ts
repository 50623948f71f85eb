import { add, compare, divide, larger, multiply, smaller, subtract, zero, type Exact } from '@xaso/core/exact';
import { exactDecimal } from './exact-decimal.js';
import type { Expression, OperationExpression } from './expression.js';

/** Between what an expression lies; an end that is left out is not bounded. */
export interface Interval {
  readonly low: Exact | undefined;
  readonly high: Exact | undefined;
  /** Whether a source gave it, exactly or in bounds; a stand-in is looked for where it did not. */
  readonly known: boolean;
}

/** What an expression comes to. */
export type ExpressionValue = Interval | 'zeroDenominator' | 'notApplicable';

/** Tells an interval apart from what has no value. */
export function isInterval(value: ExpressionValue): value is Interval {
  return typeof value === 'object';
}

/** Whether an interval is one number. */
export function isPoint({ low, high }: Interval): boolean {
  return low !== undefined && high !== undefined && compare(low, high) === 0;
}

/** The inputs of an expression, each once, in the order in which they stand. */
export function inputsOf(expression: Expression): readonly string[] {
  if (typeof expression === 'number') return [];
  if ('input' in expression) return [expression.input];
  return [...new Set(expression.of.flatMap(inputsOf))];
}

/** How deep an expression may nest, and how many parts it may have. */
export const deepestExpression = 12;
export const mostExpressionParts = 200;

/** Works out an expression, exactly; what is known in bounds gives bounds. */
export function evaluateExpression(expression: Expression, valueOf: (input: string) => ExpressionValue): ExpressionValue {
  if (typeof expression === 'number') {
    const value = exactDecimal(expression);
    return { low: value, high: value, known: true };
  }
  if ('input' in expression) return valueOf(expression.input);
  return operated(expression, expression.of.map((part) => evaluateExpression(part, valueOf)));
}

function operated({ op }: OperationExpression, parts: readonly ExpressionValue[]): ExpressionValue {
  if (op === 'first') return parts.find((part) => isInterval(part) && part.known) ?? parts.find(isInterval) ?? parts[0] ?? 'notApplicable';
  const nothing = parts.find((part) => !isInterval(part));
  if (nothing !== undefined) return nothing;
  return (parts as readonly Interval[]).reduce<ExpressionValue>((left, right, index) => (index === 0 ? right : isInterval(left) ? operations[op](left, right) : left), unbounded);
}

const unbounded: Interval = { low: undefined, high: undefined, known: false };

const operations: Readonly<Record<Exclude<OperationExpression['op'], 'first'>, (left: Interval, right: Interval) => ExpressionValue>> = {
  add: (left, right) => interval(left, right, both(add, left.low, right.low), both(add, left.high, right.high)),
  subtract: (left, right) => interval(left, right, both(subtract, left.low, right.high), both(subtract, left.high, right.low)),
  multiply: (left, right) => product(left, right),
  divide: (left, right) => {
    if (isPoint(right) && compare(right.low!, zero) === 0) return 'zeroDenominator';
    const isAbove = right.low !== undefined && compare(right.low, zero) > 0;
    const isBelow = right.high !== undefined && compare(right.high, zero) < 0;
    // Where the lower part can be 0, nothing can be said.
    if (!isAbove && !isBelow) return { ...unbounded, known: left.known && right.known };
    const flipped = { known: right.known, low: isAbove ? (right.high === undefined ? zero : inverted(right.high)) : inverted(right.high!), high: isAbove ? inverted(right.low!) : right.low === undefined ? zero : inverted(right.low) };
    return product(left, flipped);
  },
  min: (left, right) => interval(left, right, both(smaller, left.low, right.low), either(smaller, left.high, right.high)),
  max: (left, right) => interval(left, right, either(larger, left.low, right.low), both(larger, left.high, right.high)),
};

function interval(left: Interval, right: Interval, low: Exact | undefined, high: Exact | undefined): Interval {
  return { low, high, known: left.known && right.known };
}

function both(operation: (left: Exact, right: Exact) => Exact, left: Exact | undefined, right: Exact | undefined): Exact | undefined {
  return left === undefined || right === undefined ? undefined : operation(left, right);
}

/** One end is enough: the smaller of two is at most what either of them is at most. */
function either(operation: (left: Exact, right: Exact) => Exact, left: Exact | undefined, right: Exact | undefined): Exact | undefined {
  return left === undefined ? right : right === undefined ? left : operation(left, right);
}

/** Without all ends, only products of what is not negative keep a lower one. */
function product(left: Interval, right: Interval): Interval {
  const ends = [left.low, left.high].flatMap((one) => [right.low, right.high].map((other) => both(multiply, one, other)));
  if (!ends.includes(undefined)) {
    const all = ends as readonly Exact[];
    return interval(left, right, all.reduce(smaller), all.reduce(larger));
  }
  const areNotNegative = [left.low, right.low].every((low) => low !== undefined && compare(low, zero) >= 0);
  return interval(left, right, areNotNegative ? multiply(left.low!, right.low!) : undefined, undefined);
}

/** One over a number that is not 0. */
function inverted(value: Exact): Exact {
  if (compare(value, zero) > 0) return divide({ numerator: 1, denominator: 1 }, value);
  return subtract(zero, divide({ numerator: 1, denominator: 1 }, subtract(zero, value)));
}
