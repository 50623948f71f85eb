import { add, compare, divide, floorOf, multiply, nearest, subtract, zero, type Exact } from '@xaso/core/exact';

/**
 * Rounds the parts of a whole so that what is shown still adds up to the whole as it is shown: each part down to the last digit, and what is
 * left over to those that lost most by it.
 */
export function apportioned(parts: readonly Exact[], digits: number): readonly number[] {
  const unit: Exact = { numerator: 10 ** digits, denominator: 1 };
  const scaled = parts.map((part) => multiply(part, unit));
  const floors = scaled.map(floorOf);
  const whole = scaled.reduce(add, zero);
  let left = Math.round(nearest(whole)) - floors.reduce((sum, floor) => sum + floor, 0);
  const order = scaled.map((part, index) => ({ index, rest: subtract(part, { numerator: floors[index]!, denominator: 1 }) })).sort((a, b) => compare(b.rest, a.rest) || a.index - b.index);
  for (const { index } of order) {
    if (left <= 0) break;
    floors[index]! += 1;
    left -= 1;
  }
  return floors.map((units) => nearest(divide({ numerator: units, denominator: 1 }, unit)));
}

