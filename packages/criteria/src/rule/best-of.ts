import { compare, larger, zero, type Exact } from '@xaso/core/exact';
import type { ScoreRule } from './rule.js';
import type { BestOfRule } from './rule.schema.js';
import { caseLines, caseOperands, casePoints, caseRange, preparedCases, valuesOf, type FindSimpleRule, type PreparedCases } from './several-cases.js';

/** The best of several cases counts; a case that does not apply is none of them. */
export function bestOf(find: FindSimpleRule): ScoreRule<BestOfRule, PreparedCases> {
  return {
    passes: false,
    operands: ({ cases }) => caseOperands(cases, find),
    prepare: ({ cases }, frame) => preparedCases(cases, find, frame),
    score: (rule, values) =>
      rule.cases.reduce((best: Exact, one) => {
        const own = valuesOf(one, values);
        return own === undefined ? best : larger(best, casePoints(one, own, rule.weight));
      }, zero),
    range: (rule, values) => {
      let range = { min: zero, max: zero };
      for (const one of rule.cases) {
        const own = valuesOf(one, values);
        if (own === undefined) continue;
        const { min, max } = caseRange(one, own, rule.weight);
        range = { min: larger(range.min, min), max: larger(range.max, max) };
      }
      return range;
    },
    goals: ({ cases }) => cases.flatMap((one) => one.rule.goals(one.prepared)).sort(compare),
    inverse: (rule, values, goal) => {
      const isReached = rule.cases.some((one) => {
        const own = valuesOf(one, values);
        return own !== undefined && compare(casePoints(one, own, rule.weight), goal) >= 0;
      });
      if (isReached) return [];
      return rule.cases.flatMap((one) => {
        const own = valuesOf(one, values);
        return own === undefined ? [] : one.rule.inverse(one.prepared, own, goal).map((change) => ({ ...change, operand: one.from + change.operand }));
      });
    },
    explain: (rule, explained) => [{ message: 'ruleBestOf', values: {} }, ...caseLines(rule, explained.spec.cases, explained)],
  };
}
