import { compare, smaller, zero, type Exact } from '@xaso/core/exact';
import type { ScoreRule } from './rule.js';
import type { WorstOfRule } from './rule.schema.js';
import { caseLines, caseOperands, casePoints, caseRange, preparedCases, valuesOf, type FindSimpleRule, type PreparedCases } from './several-cases.js';
import type { PointRange } from './value.js';

/** The worst of several cases counts ("một lần chậm thì tính là chậm"); a case that does not apply is none of them. */
export function worstOf(find: FindSimpleRule): ScoreRule<WorstOfRule, PreparedCases> {
  return {
    passes: false,
    operands: ({ cases }) => caseOperands(cases, find),
    prepare: ({ cases }, frame) => preparedCases(cases, find, frame),
    score: (rule, values) => least(rule.cases.flatMap((one): Exact[] => {
      const own = valuesOf(one, values);
      return own === undefined ? [] : [casePoints(one, own, rule.weight)];
    })),
    range: (rule, values) => {
      const ranges = rule.cases.flatMap((one): PointRange[] => {
        const own = valuesOf(one, values);
        return own === undefined ? [] : [caseRange(one, own, rule.weight)];
      });
      return { min: least(ranges.map(({ min }) => min)), max: least(ranges.map(({ max }) => max)) };
    },
    goals: ({ cases }) => cases.flatMap((one) => one.rule.goals(one.prepared)).sort(compare),
    inverse: (rule, values, goal) => {
      const below = rule.cases.flatMap((one) => {
        const own = valuesOf(one, values);
        return own === undefined || compare(casePoints(one, own, rule.weight), goal) >= 0 ? [] : [{ one, own }];
      });
      // No single move mends two cases.
      if (below.length !== 1) return [];
      const [{ one, own }] = below as [(typeof below)[number]];
      return one.rule.inverse(one.prepared, own, goal).map((change) => ({ ...change, operand: one.from + change.operand }));
    },
    explain: (rule, explained) => [{ message: 'ruleWorstOf', values: {} }, ...caseLines(rule, explained.spec.cases, explained)],
  };
}

function least(points: readonly Exact[]): Exact {
  return points.length === 0 ? zero : points.reduce(smaller);
}
