import { compare, one, zero, type Exact } from '@xaso/core/exact';
import { changeTo } from './change.js';
import { operandOf, type RuleFault, type ScoreRule } from './rule.js';
import type { EveryUnitRule } from './rule.schema.js';
import { isAmount, type Amount, type Between } from './value.js';

/** How many units the text lets off, and what the verdict is worth. */
export interface PreparedEveryUnit {
  readonly except: number;
  readonly weight: Exact;
}

/** Passed when every sub-unit meets it ("mọi thôn có loa truyền thanh"), but for as many as the text lets off. */
export const everyUnit: ScoreRule<EveryUnitRule, PreparedEveryUnit> = {
  passes: true,
  operands: (spec) => [operandOf(spec, 'share')],
  prepare: ({ except = 0 }, { weight }) => ({ except, weight }),
  score: ({ except, weight }, [share]) => (compare(share!.value, lineOf(share!, except)) >= 0 ? weight : zero),
  range: (rule, [share]) => {
    if (isAmount(share!)) {
      const points = everyUnit.score(rule, [share]);
      return { min: points, max: points };
    }
    return rangeOf(rule, share!);
  },
  goals: ({ weight }) => [weight],
  inverse: ({ except, weight }, [share], goal) => {
    if (compare(goal, zero) <= 0 || compare(goal, weight) > 0) return [];
    const change = changeTo({ at: lineOf(share!, except), side: 'above', open: false }, 0, share!);
    return change === undefined ? [] : [change];
  },
  explain: (_rule, { spec: { except = 0 } }) => [except === 0 ? { message: 'ruleEveryUnit', values: {} } : { message: 'ruleEveryUnitBut', values: { except: { number: except } } }],
};

/** The share that is enough: that of all units but so many; the whole where nobody knows how many there are. */
function lineOf({ denominator }: Amount, except: number): Exact {
  return denominator === undefined || denominator === 0 ? one : { numerator: Math.max(0, denominator - except), denominator };
}

/** Of a mere percentage: below the whole it is not enough, unless some are let off. */
function rangeOf({ except, weight }: PreparedEveryUnit, { low, high, highOpen }: Between): { readonly min: Exact; readonly max: Exact } {
  const isSure = low !== undefined && compare(low, one) >= 0;
  const order = high === undefined ? 1 : compare(high, one);
  const isPossible = except > 0 || order > 0 || (order === 0 && !highOpen);
  return { min: isSure ? weight : zero, max: isPossible ? weight : zero };
}

/** Units are let off by number, so their number has to be known. */
export function everyUnitFaults({ of, except = 0 }: EveryUnitRule): readonly RuleFault[] {
  return of !== undefined && except > 0 ? [{ code: 'criteria.except-needs-counts', path: 'except' }] : [];
}
