import { compare, larger, smaller, zero, type Exact } from '@xaso/core/exact';
import { ascendingPoints } from './ascending-points.js';
import { exactDecimal } from './exact-decimal.js';
import type { RuleFault, ScoreRule } from './rule.js';
import type { LevelsRule } from './rule.schema.js';
import { isAmount } from './value.js';

/** Points by option, in the order of the rule. */
export type PreparedLevels = ReadonlyMap<string, Exact>;

/** Points by the state that something is in ("Trưởng ban là Bí thư hoặc Chủ tịch: 20 điểm, cấp phó: 10 điểm"). */
export const levels: ScoreRule<LevelsRule, PreparedLevels> = {
  passes: false,
  operands: ({ of }) => [{ path: '', of, accepts: 'choice' }],
  prepare: ({ levels: all }) => new Map(all.map(({ option, points }) => [option, exactDecimal(points)])),
  score: (rule, [value]) => rule.get(value?.choice ?? '') ?? zero,
  range: (rule, [value]) => {
    if (isAmount(value!)) {
      const points = levels.score(rule, [value]);
      return { min: points, max: points };
    }
    const all = [...rule.values()];
    return { min: all.reduce(smaller), max: all.reduce(larger) };
  },
  goals: (rule) => ascendingPoints([...rule.values()]),
  // The least of the states that reach the goal: who is asked for more than is needed gives up.
  inverse: (rule, [value], goal) => {
    if (compare(levels.score(rule, [value!]), goal) >= 0) return [];
    const [nearestState] = [...rule].filter(([, points]) => compare(points, goal) >= 0).sort(([, one], [, other]) => compare(one, other));
    return nearestState === undefined ? [] : [{ operand: 0, what: 'choice', option: nearestState[0], from: 0, to: 0, beyond: false }];
  },
  explain: (_rule, { spec, inputs: [input] = [] }) =>
    spec.levels.map(({ option, points }) => ({
      message: 'ruleLevel',
      values: { name: { text: input?.options?.find(({ id }) => id === option)?.name ?? { vi: option } }, points: { number: points } },
    })),
};

/** Faults of the levels themselves; which options there are is checked with the set. */
export function levelFaults({ levels: all }: LevelsRule, maxPoints: number | undefined): readonly RuleFault[] {
  const seen = new Set<string>();
  const faults = all.flatMap(({ option, points }, index): RuleFault[] => {
    const isRepeated = seen.has(option);
    seen.add(option);
    return [
      ...(isRepeated ? [{ code: 'criteria.option-repeated' as const, path: `levels[${index}].option`, values: { option } }] : []),
      ...pointFaults(points, maxPoints, `levels[${index}].points`),
    ];
  });
  return [...faults, ...bestFaults(Math.max(...all.map(({ points }) => points)), maxPoints, 'levels')];
}

/** Points of a part that are below 0 or above the maximum. */
export function pointFaults(points: number, maxPoints: number | undefined, path: string): readonly RuleFault[] {
  if (points < 0) return [{ code: 'criteria.points-negative', path, values: { points } }];
  return maxPoints !== undefined && points > maxPoints ? [{ code: 'criteria.points-over-maximum', path, values: { points, max: maxPoints } }] : [];
}

/** A best outcome that is below the maximum. */
export function bestFaults(best: number, maxPoints: number | undefined, path: string): readonly RuleFault[] {
  return maxPoints !== undefined && best < maxPoints ? [{ code: 'criteria.points-unreachable', path, values: { points: best, max: maxPoints } }] : [];
}
