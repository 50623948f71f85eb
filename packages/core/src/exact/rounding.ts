import { add, compare, floorOf, multiply, nearest, type Exact } from './exact.js';

/** How a decimal is cut. `halfUp` goes away from 0 at the half, as people round; `floor` never gives away anything. */
export type RoundingMode = 'halfUp' | 'halfEven' | 'floor';

/** So many decimals, cut in such a way. */
export interface DecimalRounding {
  readonly mode: RoundingMode;
  readonly digits: number;
}

/** Rounds an exact number; the result is an exact decimal. */
export function roundExact(value: Exact, rounding: DecimalRounding): Exact {
  return { numerator: roundedUnits(value, rounding), denominator: 10 ** rounding.digits };
}

/** How many units of the last decimal the rounded number has. Written without intermediate objects: every shown number passes here. */
function roundedUnits(value: Exact, { mode, digits }: DecimalRounding): number {
  const { numerator, denominator } = value;
  const scaled = typeof numerator === 'number' ? numerator * 10 ** digits : Infinity;
  if (typeof denominator === 'number' && Number.isSafeInteger(scaled) && denominator < 2 ** 51) {
    const rest = scaled % denominator;
    // The quotient first: what is subtracted below 0 could leave the safe integers.
    const whole = (scaled - rest) / denominator;
    return rest < 0 ? settle(whole - 1, 2 * rest + denominator, mode) : settle(whole, 2 * rest - denominator, mode);
  }
  const exact = multiply(value, { numerator: 10 ** digits, denominator: 1 });
  const floor = floorOf(exact);
  return settle(floor, compare(exact, { numerator: 2 * floor + 1, denominator: 2 }), mode);
}

/** The whole number below or above, by where the number lies to the half between them. */
function settle(floor: number, toHalf: number, mode: RoundingMode): number {
  if (mode === 'floor' || toHalf < 0) return floor;
  return toHalf > 0 || (mode === 'halfUp' ? floor >= 0 : floor % 2 !== 0) ? floor + 1 : floor;
}

/**
 * An exact number as it is shown. Rounding makes no false claim: what lies below a line (a maximum, the edge of a band) is never
 * shown as having reached it, so that "100" means complete.
 */
export function roundForShow(value: Exact, rounding: DecimalRounding, lines: readonly Exact[]): number {
  const units = roundedUnits(value, rounding);
  const denominator = 10 ** rounding.digits;
  for (const line of lines) {
    if (units / denominator >= nearest(line) && compare(value, line) < 0) return roundedUnits(value, { mode: 'floor', digits: rounding.digits }) / denominator;
  }
  return units / denominator;
}

/** The smallest decimal of so many digits that is not below: how much is still missing is never told too small. */
export function roundUp(value: Exact, digits: number): number {
  const down = roundExact(value, { mode: 'floor', digits });
  return nearest(compare(down, value) < 0 ? add(down, { numerator: 1, denominator: 10 ** digits }) : down);
}
