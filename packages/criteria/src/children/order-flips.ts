import { add, compare, divide, exactOf, nearest, zero, type Exact } from '@xaso/core/exact';
import type { Evaluation } from '../engine/evaluation.js';
import { countsOf } from '../plan/flow-need.js';
import type { ChildUnit } from './child-roll-up.js';

/** One part of a unit, the same for all units: a quarter of the year, a field of procedures, a kind of place. */
export interface SharePart {
  readonly key: string;
  readonly numerator: number;
  readonly denominator: number;
}

/** A unit with the counts of its parts. */
export interface UnitWithParts {
  readonly unit: ChildUnit;
  readonly parts: readonly SharePart[];
}

/**
 * Two units whose order flips: `leader` has the larger share over all parts together, yet `follower` has at least as large a share in every part,
 * and a larger one in some (Simpson's paradox). Ranking the two by the whole then says the opposite of each part.
 */
export interface OrderFlip {
  readonly leader: ChildUnit;
  readonly follower: ChildUnit;
  /** Shares of 1 over all parts, to be shown. */
  readonly leaderShare: number;
  readonly followerShare: number;
  readonly parts: readonly string[];
}

/**
 * Finds the pairs of units whose order flips between the whole and every part. Only units with the same two parts or more are compared, and only
 * parts that count something; a part with an impossible count is no part.
 */
export function orderFlips(units: readonly UnitWithParts[]): readonly OrderFlip[] {
  const read = units.map(readUnit).filter(({ shares }) => shares.size > 1);
  const flips: OrderFlip[] = [];
  read.forEach((one, index) => {
    for (const other of read.slice(index + 1)) {
      const order = compare(one.whole, other.whole);
      if (order === 0 || one.keys !== other.keys) continue;
      const [leader, follower] = order > 0 ? [one, other] : [other, one];
      const orders = [...leader.shares].map(([key, share]) => compare(follower.shares.get(key)!, share));
      if (orders.some((each) => each < 0) || orders.every((each) => each === 0)) continue;
      flips.push({ leader: leader.unit, follower: follower.unit, leaderShare: nearest(leader.whole), followerShare: nearest(follower.whole), parts: [...leader.shares.keys()] });
    }
  });
  return flips;
}

/**
 * The counts of a criterion's share out of evaluations of the parts of a unit. A part without exact counts is left out, so that nothing is said
 * about a unit of which a part is missing.
 */
export function sharePartsOf(criterion: string, evaluations: readonly { readonly key: string; readonly evaluation: Evaluation }[]): readonly SharePart[] {
  return evaluations.flatMap(({ key, evaluation }) => {
    const [operand, ...others] = evaluation.criteria.find(({ id }) => id === criterion)?.trace.operands ?? [];
    const counts = operand === undefined || others.length > 0 ? undefined : countsOf(operand);
    return counts === undefined ? [] : [{ key, ...counts }];
  });
}

interface ReadUnit {
  readonly unit: ChildUnit;
  readonly shares: ReadonlyMap<string, Exact>;
  readonly keys: string;
  readonly whole: Exact;
}

function readUnit({ unit, parts }: UnitWithParts): ReadUnit {
  const counted = parts.filter(({ numerator, denominator }) => Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator) && numerator >= 0 && denominator > 0);
  const shares = new Map([...counted].sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ key, numerator, denominator }): [string, Exact] => [key, { numerator, denominator }]));
  const sum = (numbers: readonly number[]): Exact => numbers.map((number) => exactOf(number) ?? zero).reduce(add, zero);
  const below = sum(counted.map(({ denominator }) => denominator));
  return { unit, shares, keys: JSON.stringify([...shares.keys()]), whole: counted.length === 0 ? zero : divide(sum(counted.map(({ numerator }) => numerator)), below) };
}
