import { add, compare, nearest, roundForShow, smaller, subtract, zero, type Exact } from '@xaso/core/exact';
import { exactDecimal } from './exact-decimal.js';
import { proportionalChange, proportionalPoints, proportionalRange, proportionOf, targetFaults, type Proportion } from './proportion.js';
import { operandOf, type RuleFault, type RuleLine, type ScoreRule } from './rule.js';
import type { CappedSumRule } from './rule.schema.js';
import { isAmount, type Amount, type PointRange } from './value.js';

/** The terms, and the most they give together. */
export interface PreparedSum {
  readonly terms: readonly Proportion[];
  readonly weight: Exact;
}

/** A sum of shares, each with its own points, target and cap; never more than the criterion's maximum. */
export const cappedSum: ScoreRule<CappedSumRule, PreparedSum> = {
  passes: false,
  operands: ({ terms }) => terms.map((term, index) => operandOf(term, 'share', `terms[${index}]`)),
  prepare: ({ terms }, { weight }) => ({ terms: terms.map(preparedTerm), weight }),
  score: (rule, values) => smaller(rule.weight, uncapped(rule, values)),
  range: ({ terms, weight }, values) => {
    const ranges = terms.map((term, index): PointRange => proportionalRange(term, values[index]!));
    return { min: smaller(weight, ranges.map(({ min }) => min).reduce(add)), max: smaller(weight, ranges.map(({ max }) => max).reduce(add)) };
  },
  goals: ({ weight }) => [weight],
  inverse: (rule, values, goal) => {
    const now = uncapped(rule, values);
    if (compare(goal, now) <= 0 || compare(goal, rule.weight) > 0) return [];
    return rule.terms.flatMap((term, index) => {
      const share = values[index]!;
      const needed = subtract(goal, subtract(now, proportionalPoints(term, share)));
      return proportionalChange(term, needed, share, index);
    });
  },
  explain: (rule, { names, values, digits }) => {
    const known = values.filter(isAmount);
    const lines = rule.terms.map((term, index): RuleLine => {
      const value = values[index];
      const max = { number: nearest(term.cap) };
      const name = { text: names[index]! };
      if (value === undefined || !isAmount(value)) return { message: 'ruleTermUnknown', values: { name, max } };
      const points = roundForShow(proportionalPoints(term, value), { mode: 'halfUp', digits }, [term.cap]);
      return { message: 'ruleTerm', values: { name, max, points: { number: points } } };
    });
    const isCapped = known.length === values.length && compare(uncapped(rule, known), rule.weight) > 0;
    return isCapped ? [...lines, { message: 'ruleSumCapped', values: { max: { number: nearest(rule.weight) } } }] : lines;
  },
};

function preparedTerm({ points, target, cap }: CappedSumRule['terms'][number]): Proportion {
  return proportionOf(exactDecimal(points), target, cap === undefined ? undefined : exactDecimal(cap));
}

function uncapped({ terms }: PreparedSum, values: readonly Amount[]): Exact {
  return terms.reduce((sum, term, index) => add(sum, proportionalPoints(term, values[index]!)), zero);
}

/** Faults of the terms. */
export function sumFaults({ terms }: CappedSumRule, maxPoints: number | undefined): readonly RuleFault[] {
  const faults = terms.flatMap(({ target, points, cap = points }, index): RuleFault[] => {
    const least = Math.min(points, cap);
    return [
      ...targetFaults(target, `terms[${index}].target`),
      ...(least < 0 ? [{ code: 'criteria.points-negative' as const, path: `terms[${index}].${points < 0 ? 'points' : 'cap'}`, values: { points: least } }] : []),
    ];
  });
  if (faults.length > 0 || maxPoints === undefined) return faults;
  const best = terms.map((term) => preparedTerm(term).cap).reduce(add);
  if (compare(best, exactDecimal(maxPoints)) >= 0) return [];
  return [{ code: 'criteria.points-unreachable', path: 'terms', values: { points: nearest(best), max: maxPoints } }];
}
