import { decimalToRatio } from '@xaso/core';
import { add, exactOf, multiply, nearest, subtract, zero, type Exact } from '@xaso/core/exact';
import type { ComparedNumber } from '../figure/compare-numbers.js';

/**
 * The difference of two numbers without sign, as the double that is nearest to the exact one; shares count in percentage points.
 * Undefined when one of them is no number that can be told exactly.
 */
export function exactDistance(one: ComparedNumber, other: ComparedNumber): number | undefined {
  const [left, right] = [exactNumber(one), exactNumber(other)];
  return left && right && Math.abs(nearest(subtract(left, right)));
}

/** The sum of decimals as people write them: 0.1 and 0.2 are 0.3. Undefined when one has more digits than can be told exactly, or the sum has. */
export function exactTotal(values: readonly number[]): number | undefined {
  let sum = zero;
  for (const value of values) {
    const exact = exactOf(value);
    if (exact === undefined) return undefined;
    sum = add(sum, exact);
  }
  const total = nearest(sum);
  return decimalToRatio(total) === undefined ? undefined : total;
}

function exactNumber({ value, ratio, range }: ComparedNumber): Exact | undefined {
  if (range !== undefined) return undefined;
  if (ratio === undefined) return value === undefined ? undefined : exactOf(value);
  const sign = ratio.denominator < 0 ? -1 : 1;
  return multiply({ numerator: ratio.numerator * sign, denominator: ratio.denominator * sign }, { numerator: 100, denominator: 1 });
}
