import { decimalToRatio } from '../number/exact-ratio.js';

/**
 * A number without rounding: two whole numbers, the lower one above 0.
 * They are numbers while both are safe integers, and bigints beyond.
 */
export type Exact = SmallExact | BigExact;

/** An exact number that doubles hold. */
export interface SmallExact {
  readonly numerator: number;
  readonly denominator: number;
}

/** An exact number beyond what doubles hold. */
export interface BigExact {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** Nothing, which is a value and not a missing one. */
export const zero: Exact = { numerator: 0, denominator: 1 };

/** One whole. */
export const one: Exact = { numerator: 1, denominator: 1 };

/** The exact number behind a decimal's shortest text: 2.5 is 5/2. `undefined` for what isn't finite or has too many digits. */
export function exactOf(value: number): Exact | undefined {
  return Number.isSafeInteger(value) ? { numerator: value, denominator: 1 } : decimalToRatio(value);
}

/** Sum of two exact numbers. */
export function add(left: Exact, right: Exact): Exact {
  if (isSmall(left) && isSmall(right)) {
    if (left.denominator === right.denominator) {
      const sum = left.numerator + right.numerator;
      if (Number.isSafeInteger(sum)) return { numerator: sum, denominator: left.denominator };
    }
    const first = left.numerator * right.denominator;
    const second = right.numerator * left.denominator;
    const denominator = left.denominator * right.denominator;
    if (Number.isSafeInteger(first) && Number.isSafeInteger(second) && areSafe(first + second, denominator)) return { numerator: first + second, denominator };
  }
  return addBig(toBig(left), toBig(right));
}

/** Decimals have denominators of which one divides the other; without that a long sum of them would grow by every digit it ever met. */
function addBig(left: BigExact, right: BigExact): Exact {
  const [low, high] = left.denominator <= right.denominator ? [left, right] : [right, left];
  if (high.denominator % low.denominator === 0n) return fitting(low.numerator * (high.denominator / low.denominator) + high.numerator, high.denominator);
  return fitting(left.numerator * right.denominator + right.numerator * left.denominator, left.denominator * right.denominator);
}

/** What is left of an exact number when another is taken away. */
export function subtract(left: Exact, right: Exact): Exact {
  return isSmall(right)
    ? add(left, { numerator: -right.numerator, denominator: right.denominator })
    : add(left, { numerator: -right.numerator, denominator: right.denominator });
}

/** Product of two exact numbers. */
export function multiply(left: Exact, right: Exact): Exact {
  if (isSmall(left) && isSmall(right)) {
    const numerator = left.numerator * right.numerator;
    const denominator = left.denominator * right.denominator;
    if (areSafe(numerator, denominator)) return { numerator, denominator };
  }
  const a = toBig(left);
  const b = toBig(right);
  return fitting(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** Quotient of an exact number and one above 0. */
export function divide(left: Exact, right: Exact): Exact {
  return isSmall(right)
    ? multiply(left, { numerator: right.denominator, denominator: right.numerator })
    : multiply(left, { numerator: right.denominator, denominator: right.numerator });
}

/** Order of two exact numbers by cross-multiplication: negative when the left is smaller, 0 when both are the same. */
export function compare(left: Exact, right: Exact): number {
  if (isSmall(left) && isSmall(right)) {
    const first = left.numerator * right.denominator;
    const second = right.numerator * left.denominator;
    if (areSafe(first, second)) return first - second;
  }
  const a = toBig(left);
  const b = toBig(right);
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The smaller of two exact numbers. */
export function smaller(left: Exact, right: Exact): Exact {
  return compare(left, right) <= 0 ? left : right;
}

/** The larger of two exact numbers. */
export function larger(left: Exact, right: Exact): Exact {
  return compare(left, right) >= 0 ? left : right;
}

/** The greatest whole number that is not above. */
export function floorOf(value: Exact): number {
  if (isSmall(value)) {
    const rest = value.numerator % value.denominator;
    return (value.numerator - rest) / value.denominator - (rest < 0 ? 1 : 0);
  }
  const rest = value.numerator % value.denominator;
  return Number((value.numerator - rest) / value.denominator - (rest < 0n ? 1n : 0n));
}

/** The smallest whole number that is not below. */
export function ceilingOf(value: Exact): number {
  const floor = floorOf(value);
  return compare({ numerator: floor, denominator: 1 }, value) < 0 ? floor + 1 : floor;
}

/** Bits of a big quotient that are worked out: more than a double holds, so that the last of them is rounded right. */
const keptBits = 64;

/** The double nearest to an exact number, for showing and for deciding what is far from a line. */
export function nearest(value: Exact): number {
  if (isSmall(value)) return value.numerator / value.denominator;
  // A tiny number, such as the distance of two shares, has its first digits far behind the point.
  const shift = Math.max(0, keptBits + bitsOf(value.denominator) - bitsOf(value.numerator));
  return Number((value.numerator << BigInt(shift)) / value.denominator) / 2 ** shift;
}

/** About how many bits a whole number has: at most three too many. */
function bitsOf(value: bigint): number {
  return (value < 0n ? -value : value).toString(16).length * 4;
}

/** An exact number as text in lowest terms: `17`, `49120/2751`. Made for JSON, where bigints have no place. */
export function exactText(value: Exact): string {
  if (isSmall(value)) {
    const divisor = commonDivisor(Math.abs(value.numerator), value.denominator);
    return fractionText(value.numerator / divisor, value.denominator / divisor);
  }
  const divisor = commonDivisorOfBig(value.numerator < 0n ? -value.numerator : value.numerator, value.denominator);
  return fractionText(value.numerator / divisor, value.denominator / divisor);
}

// As many digits as a sum over a thousand criteria comes to, each a share of its own.
const exactPattern = /^(-?[0-9]{1,20000})(?:\/([0-9]{1,20000}))?$/;

/** Reads what `exactText` wrote; `undefined` for anything else. */
export function parseExact(text: string): Exact | undefined {
  const [, numerator = '', denominator = '1'] = exactPattern.exec(text) ?? [];
  if (numerator === '' || /^0+$/.test(denominator)) return undefined;
  return fitting(BigInt(numerator), BigInt(denominator));
}

function isSmall(value: Exact): value is SmallExact {
  return typeof value.numerator === 'number';
}

function areSafe(first: number, second: number): boolean {
  return Number.isSafeInteger(first) && Number.isSafeInteger(second);
}

function toBig({ numerator, denominator }: Exact): BigExact {
  return { numerator: BigInt(numerator), denominator: BigInt(denominator) };
}

const largestSafe = BigInt(Number.MAX_SAFE_INTEGER);

/** Not reduced: the greatest common divisor of long numbers costs more than everything else, and only a text needs it. */
function fitting(numerator: bigint, denominator: bigint): Exact {
  if (numerator <= largestSafe && numerator >= -largestSafe && denominator <= largestSafe) return { numerator: Number(numerator), denominator: Number(denominator) };
  return { numerator, denominator };
}

function fractionText(numerator: number | bigint, denominator: number | bigint): string {
  return denominator === 1 || denominator === 1n ? `${numerator}` : `${numerator}/${denominator}`;
}

function commonDivisor(a: number, b: number): number {
  while (a !== 0) [a, b] = [b % a, a];
  return b;
}

function commonDivisorOfBig(a: bigint, b: bigint): bigint {
  while (a !== 0n) [a, b] = [b % a, a];
  return b;
}
