import { decimalToRatio, type Ratio } from '@xaso/core';
import type { ComparedNumber } from '../figure/compare-numbers.js';

/** A number as a fraction of whole numbers of any size; the denominator is above 0. */
interface ExactNumber {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** Digits behind the point that a quotient is worked out to: more than two shares of safe integers need to be told apart. */
const quotientDigits = 40;

/**
 * The difference of two numbers without sign, as the double that is nearest to the exact one; shares count in percentage points.
 * Undefined when one of them is no number that can be told exactly.
 */
export function exactDistance(one: ComparedNumber, other: ComparedNumber): number | undefined {
  const [left, right] = [exactOf(one), exactOf(other)];
  if (left === undefined || right === undefined) return undefined;
  const numerator = left.numerator * right.denominator - right.numerator * left.denominator;
  return nearest({ numerator: numerator < 0n ? -numerator : numerator, denominator: left.denominator * right.denominator });
}

/** The sum of decimals as people write them: 0.1 and 0.2 are 0.3. Undefined when one has more digits than can be told exactly, or the sum has. */
export function exactSum(values: readonly number[]): number | undefined {
  let sum: ExactNumber = { numerator: 0n, denominator: 1n };
  for (const value of values) {
    const exact = exactDecimal(value);
    if (exact === undefined) return undefined;
    const denominator = sum.denominator > exact.denominator ? sum.denominator : exact.denominator;
    sum = { numerator: sum.numerator * (denominator / sum.denominator) + exact.numerator * (denominator / exact.denominator), denominator };
  }
  const total = nearest(sum);
  return decimalToRatio(total) === undefined ? undefined : total;
}

function exactOf({ value, ratio, range }: ComparedNumber): ExactNumber | undefined {
  if (range !== undefined) return undefined;
  if (ratio === undefined) return value === undefined ? undefined : exactDecimal(value);
  const { numerator, denominator } = bigRatio(ratio);
  return { numerator: numerator * 100n, denominator };
}

/** Denominators are powers of ten. */
function exactDecimal(value: number): ExactNumber | undefined {
  const ratio = decimalToRatio(value);
  return ratio && bigRatio(ratio);
}

function bigRatio({ numerator, denominator }: Ratio): ExactNumber {
  const sign = denominator < 0 ? -1n : 1n;
  return { numerator: BigInt(numerator) * sign, denominator: BigInt(denominator) * sign };
}

function nearest({ numerator, denominator }: ExactNumber): number {
  return Number(`${(numerator * 10n ** BigInt(quotientDigits)) / denominator}e-${quotientDigits}`);
}
