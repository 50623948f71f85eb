import { add, compare, nearest, zero, type Exact } from './exact.js';
import { roundExact, type DecimalRounding } from './rounding.js';

/**
 * A sum of exact numbers that is added up exactly only when that can change an answer.
 * Fractions with sixty different denominators make numbers of hundreds of digits; a double with a bound of its error
 * decides every question that is not right on a line.
 */
export interface Sum {
  readonly parts: readonly Exact[];
  readonly near: number;
  /** How far `near` can be from the sum. */
  readonly error: number;
}

/** Far more than the rounding error of one addition. */
const relativeError = 2 ** -45;

/** Makes a sum of its parts. */
export function sumOf(parts: readonly Exact[]): Sum {
  let near = 0;
  let size = 0;
  for (const part of parts) {
    const value = nearest(part);
    near += value;
    size += Math.abs(value);
  }
  return { parts, near, error: size * relativeError * (parts.length + 1) };
}

/** The sum, added up exactly. */
export function exactSum({ parts }: Sum): Exact {
  return parts.reduce(add, zero);
}

/** Whether the sum is below a line, on it, or above it: negative, 0, positive. Exact on the line. */
export function compareSum(sum: Sum, line: Exact): number {
  const distance = sum.near - nearest(line);
  if (Math.abs(distance) > sum.error + Math.abs(sum.near) * relativeError) return distance;
  return compare(exactSum(sum), line);
}

/** The rounded sum as an exact decimal; the same as rounding the exact sum. */
export function roundSum(sum: Sum, rounding: DecimalRounding): Exact {
  const denominator = 10 ** rounding.digits;
  const scaled = sum.near * denominator;
  const error = sum.error * denominator + Math.abs(scaled) * relativeError;
  const turningPoint = rounding.mode === 'floor' ? Math.round(scaled) : Math.floor(scaled) + 0.5;
  const isClear = Math.abs(scaled - turningPoint) > error && Math.abs(scaled) < 2 ** 44;
  if (!isClear) return roundExact(exactSum(sum), rounding);
  return { numerator: rounding.mode === 'floor' ? Math.floor(scaled) : Math.round(scaled), denominator };
}

/** The sum as it is shown: as `roundForShow` of the exact sum. */
export function showSum(sum: Sum, rounding: DecimalRounding, lines: readonly Exact[]): number {
  const rounded = roundSum(sum, rounding);
  const crossed = lines.some((line) => compare(rounded, line) >= 0 && compareSum(sum, line) < 0);
  return nearest(crossed ? roundSum(sum, { ...rounding, mode: 'floor' }) : rounded);
}
