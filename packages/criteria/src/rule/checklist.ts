import { add, compare, nearest, smaller, subtract, zero, type Exact } from '@xaso/core/exact';
import { ascendingPoints } from './ascending-points.js';
import { exactDecimal } from './exact-decimal.js';
import { bestFaults, pointFaults } from './levels.js';
import type { RuleFault, RuleLine, ScoreRule } from './rule.js';
import type { ChecklistRule } from './rule.schema.js';
import { isAmount, type Amount } from './value.js';

/** Points of the parts, and the most they give together. */
export interface PreparedChecklist {
  readonly parts: readonly Exact[];
  readonly weight: Exact;
}

/** Up to so many parts every sum of them is a goal; beyond, those of the cheapest first. */
const fewParts = 8;

/** Parts that are there or not ("dự đủ họp tỉnh: ½, chủ trì họp: ½"); their points are added. */
export const checklist: ScoreRule<ChecklistRule, PreparedChecklist> = {
  passes: false,
  operands: ({ parts }) => parts.map(({ of }, index) => ({ path: `parts[${index}]`, of, accepts: 'yesNo' })),
  prepare: ({ parts }, { weight }) => ({ parts: parts.map(({ points }) => exactDecimal(points)), weight }),
  score: (rule, values) => smaller(rule.weight, sumWhere(rule, (index) => isThere(values[index]!))),
  range: (rule, values) => {
    const least = sumWhere(rule, (index) => isAmount(values[index]!) && isThere(values[index] as Amount));
    const most = sumWhere(rule, (index) => !isAmount(values[index]!) || isThere(values[index] as Amount));
    return { min: smaller(rule.weight, least), max: smaller(rule.weight, most) };
  },
  goals: ({ parts, weight }) => {
    let sums: readonly Exact[] = [zero];
    if (parts.length <= fewParts) for (const part of parts) sums = [...sums, ...sums.map((sum) => add(sum, part))];
    else for (const part of [...parts].sort(compare)) sums = [...sums, add(sums.at(-1)!, part)];
    return ascendingPoints(sums.map((sum) => smaller(weight, sum))).filter((sum) => compare(sum, zero) > 0);
  },
  inverse: (rule, values, goal) => {
    const now = sumWhere(rule, (index) => isThere(values[index]!));
    if (compare(now, goal) >= 0 || compare(goal, rule.weight) > 0) return [];
    const lacking = subtract(goal, now);
    return rule.parts.flatMap((points, operand) =>
      isThere(values[operand]!) || compare(points, lacking) < 0 ? [] : [{ operand, what: 'choice' as const, option: 'yes', from: 0, to: 1, beyond: false }],
    );
  },
  explain: ({ parts }, { names, values }) =>
    parts.map((points, index): RuleLine => {
      const value = values[index];
      const message = value === undefined || !isAmount(value) ? 'rulePartUnknown' : isThere(value) ? 'rulePartThere' : 'rulePartNotThere';
      return { message, values: { name: { text: names[index]! }, points: { number: nearest(points) } } };
    }),
};

function isThere({ value }: Amount): boolean {
  return compare(value, zero) > 0;
}

function sumWhere({ parts }: PreparedChecklist, counts: (index: number) => boolean): Exact {
  return parts.reduce((sum, points, index) => (counts(index) ? add(sum, points) : sum), zero);
}

/** Faults of the parts. */
export function checklistFaults({ parts }: ChecklistRule, maxPoints: number | undefined): readonly RuleFault[] {
  const best = nearest(parts.map(({ points }) => exactDecimal(points)).reduce(add));
  return [...parts.flatMap(({ points }, index) => pointFaults(points, maxPoints, `parts[${index}].points`)), ...bestFaults(best, maxPoints, 'parts')];
}
