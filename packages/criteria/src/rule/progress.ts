import { add, compare, divide, larger, nearest, roundForShow, subtract, zero, type Exact } from '@xaso/core/exact';
import { exactDecimal } from './exact-decimal.js';
import { proportionalChange, proportionalPoints, proportionalRange, targetFaults, type Proportion } from './proportion.js';
import type { RuleFault, RuleLine, ScoreRule } from './rule.js';
import type { ProgressRule } from './rule.schema.js';
import { isAmount, type Amount, type PointRange } from './value.js';

/** What each target contributes: an equal part of the whole. */
export interface PreparedProgress {
  readonly terms: readonly Proportion[];
  readonly weight: Exact;
}

/** Maximum × the mean of how far each absolute target is reached, each at most wholly ("trung bình các tỷ lệ, chặn ở 100%"). */
export const progress: ScoreRule<ProgressRule, PreparedProgress> = {
  passes: false,
  operands: ({ terms }) => terms.map(({ of }, index) => ({ path: `terms[${index}]`, of, accepts: 'number' })),
  prepare: ({ terms }, { weight }) => {
    const part = divide(weight, { numerator: terms.length, denominator: 1 });
    return { terms: terms.map(({ target }) => ({ slope: divide(part, exactDecimal(target)), cap: part })), weight };
  },
  score: (rule, values) => sum(rule, values),
  range: ({ terms }, values) => {
    const ranges = terms.map((term, index): PointRange => {
      const { min, max } = proportionalRange(term, values[index]!);
      return { min: larger(zero, min), max: larger(zero, max) };
    });
    return { min: ranges.map(({ min }) => min).reduce(add), max: ranges.map(({ max }) => max).reduce(add) };
  },
  goals: ({ weight }) => [weight],
  inverse: (rule, values, goal) => {
    const now = sum(rule, values);
    if (compare(goal, now) <= 0) return [];
    return rule.terms.flatMap((term, index) => {
      const value = values[index]!;
      return proportionalChange(term, subtract(goal, subtract(now, proportionalPoints(term, value))), value, index);
    });
  },
  explain: (rule, { spec, names, values, digits }) => [
    { message: spec.terms.length === 1 ? 'ruleProgress' : 'ruleProgressMean', values: { count: { number: spec.terms.length } } },
    ...spec.terms.map(({ target }, index): RuleLine => {
      const value = values[index];
      const known = { name: { text: names[index]! }, target: { number: target } };
      if (value === undefined || !isAmount(value)) return { message: 'ruleProgressUnknown', values: known };
      const points = roundForShow(proportionalPoints(rule.terms[index]!, value), { mode: 'halfUp', digits }, [rule.terms[index]!.cap]);
      return { message: 'ruleProgressTerm', values: { ...known, value: { number: nearest(value.value) }, points: { number: points } } };
    }),
  ],
};

function sum({ terms, weight }: PreparedProgress, values: readonly Amount[]): Exact {
  const points = terms.map((term, index) => larger(zero, proportionalPoints(term, values[index]!)));
  // All parts whole are the whole itself, and not a sum of fractions.
  return points.every((own, index) => own === terms[index]!.cap) ? weight : points.reduce(add);
}

/** Every target has to be above 0. */
export function progressFaults({ terms }: ProgressRule): readonly RuleFault[] {
  return terms.flatMap(({ target }, index) => targetFaults(target, `terms[${index}].target`));
}
