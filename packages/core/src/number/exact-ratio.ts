import { decimalTextOf, decimalValue } from './decimal-text.js';

/** A share as two whole numbers, each of which a double holds exactly. */
export interface Ratio {
  readonly numerator: number;
  readonly denominator: number;
}

/** -1 when the left is smaller, 1 when it is larger. */
export type Ordering = -1 | 0 | 1;

/** Whether both numbers are safe integers and the denominator isn't 0: only such a ratio can be compared. */
export function isRatio({ numerator, denominator }: Ratio): boolean {
  return Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator) && denominator !== 0;
}

/**
 * Compares two ratios by cross-multiplication on whole numbers, so that a threshold is met exactly or not at all.
 * `undefined` when one of them is no ratio (`isRatio`).
 */
export function compareRatios(left: Ratio, right: Ratio): Ordering | undefined {
  if (!isRatio(left) || !isRatio(right)) return undefined;
  const first = left.numerator * right.denominator;
  const second = right.numerator * left.denominator;
  const sign = Math.sign(left.denominator) * Math.sign(right.denominator);
  if (Number.isSafeInteger(first) && Number.isSafeInteger(second)) return ordering(first, second, sign);
  return ordering(
    BigInt(left.numerator) * BigInt(right.denominator),
    BigInt(right.numerator) * BigInt(left.denominator),
    sign,
  );
}

/** Compares a ratio with a percentage in percentage points, exactly: 1/3 is less than 33.34 and more than 33.33. */
export function compareRatioWithPercent(ratio: Ratio, percent: number): Ordering | undefined {
  if (!isRatio(ratio) || !Number.isFinite(percent)) return undefined;
  const { share, reported } = percentageCross(ratio, percent);
  return ordering(share, reported, 1);
}

/**
 * The ratio that a decimal means by its shortest text: 97.43 is 9743/100.
 * `undefined` when it has more digits than safe integers hold, and for what isn't finite.
 */
export function decimalToRatio(value: number): Ratio | undefined {
  if (!Number.isFinite(value)) return undefined;
  const { digits, decimals } = decimalTextOf(value);
  const numerator = Number(digits) * (value < 0 ? -1 : 1);
  const denominator = decimalValue({ negative: false, digits: '1', decimals: 0 }, decimals);
  return isRatio({ numerator, denominator }) ? { numerator, denominator } : undefined;
}

/** Percentage points of a ratio, as near as a double comes; `undefined` when it is none. For showing; compare with the functions above. */
export function percentOfRatio(ratio: Ratio): number | undefined {
  if (!isRatio(ratio)) return undefined;
  const hundredfold = ratio.numerator * 100;
  return Number.isSafeInteger(hundredfold) ? hundredfold / ratio.denominator : (ratio.numerator / ratio.denominator) * 100;
}

/**
 * Share and percentage on one common whole-number scale, where one unit of the last decimal place is `unit`.
 *
 * @internal
 */
export function percentageCross(ratio: Ratio, percent: number, decimals = 0): { readonly share: bigint; readonly reported: bigint; readonly unit: bigint } {
  const text = decimalTextOf(percent);
  const places = Math.max(text.decimals, decimals);
  const sign = ratio.denominator < 0 ? -1n : 1n;
  const denominator = BigInt(ratio.denominator) * sign;
  const digits = BigInt(text.digits) * 10n ** BigInt(places - text.decimals) * (text.negative ? -1n : 1n);
  return { share: BigInt(ratio.numerator) * sign * 100n * 10n ** BigInt(places), reported: digits * denominator, unit: denominator };
}

function ordering<T extends number | bigint>(left: T, right: T, sign: number): Ordering {
  const order = left < right ? -1 : left > right ? 1 : 0;
  return (sign < 0 && order !== 0 ? -order : order) as Ordering;
}
