import { nearest, type Exact } from '@xaso/core/exact';
import type { Amount, Change } from './value.js';

/** Farthest that is looked: nobody plans beyond. */
const farthest = 2 ** 40;

/**
 * The smallest move of a counted operand that reaches a goal, found by trying: doubling steps, then halving between the last two.
 * For points that only grow (or only fall) with the operand it is the smallest; what does not hold up to the test is not told.
 */
export function searchChange(isReached: (values: readonly Amount[]) => boolean, values: readonly Amount[], operand: number): readonly Change[] {
  const { kind, numerator, denominator, value, standIn } = values[operand]!;
  const isCounted = kind === 'count' || (kind === 'share' && numerator !== undefined && denominator !== undefined);
  if (!isCounted || standIn !== undefined) return [];
  const from = kind === 'count' ? nearest(value) : numerator!;
  const at = (to: number): boolean => isReached(values.map((each, index) => (index === operand ? moved(each, to) : each)));
  const change = (to: number | undefined): readonly Change[] => (to === undefined ? [] : [{ operand, what: 'count', from, to, beyond: false }]);
  const up = firstReached((step) => at(from + step), kind === 'share' ? denominator! - from : farthest);
  const down = firstReached((step) => at(from - step), from);
  return [...change(up === undefined ? undefined : from + up), ...change(down === undefined ? undefined : from - down)];
}

function moved(amount: Amount, to: number): Amount {
  const value: Exact = amount.kind === 'share' ? { numerator: to, denominator: amount.denominator! } : { numerator: to, denominator: 1 };
  return { ...amount, value, ...(amount.kind === 'share' ? { numerator: to } : {}) };
}

/** The fewest steps, at least one and at most so many, that reach it. */
function firstReached(isReached: (step: number) => boolean, most: number): number | undefined {
  if (most < 1) return undefined;
  let low = 0;
  let high = 1;
  while (!isReached(high)) {
    if (high >= most) return undefined;
    low = high;
    high = Math.min(most, high * 2);
  }
  while (high - low > 1) {
    const middle = low + Math.floor((high - low) / 2);
    if (isReached(middle)) high = middle;
    else low = middle;
  }
  return high;
}
