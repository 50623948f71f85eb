import { expect } from 'chai';
import fc from 'fast-check';
import { compileCriteriaSet } from '../engine/compile-criteria-set.js';
import { evaluate } from '../engine/evaluate.js';
import { criteriaSet, criterion, subject } from '../fixtures/index.js';
import type { RuleSpec } from '../rule/rule.schema.js';
import { movedFacts } from './fact-place.js';
import { gapsOf } from './gaps-of.js';

const counts = fc.integer({ min: 1, max: 400 }).chain((denominator) => fc.nat(denominator).map((numerator) => [numerator, denominator] as const));
const rules: fc.Arbitrary<RuleSpec> = fc.oneof(
  fc.record({ kind: fc.constant('atLeast' as const), of: fc.constant('share'), threshold: fc.integer({ min: 1, max: 100 }), strict: fc.boolean() }),
  fc.record({ kind: fc.constant('atMost' as const), of: fc.constant('share'), threshold: fc.integer({ min: 0, max: 99 }), strict: fc.boolean() }),
);

describe('the gap of a criterion', () => {
  it('is the smallest move that passes: one unit less does not', () => {
    fc.assert(
      fc.property(rules, counts, (rule, share) => {
        const plan = compileCriteriaSet(criteriaSet([criterion('c', { rule })]));
        const one = subject({ share });
        const [gap] = gapsOf(plan, one, evaluate(plan, one));
        const passes = (numerator: number): boolean => evaluate(plan, subject({ share: [numerator, share[1]] })).criteria[0]!.status === 'passed';
        const [move] = gap!.next?.moves ?? [];
        const possible = Array.from({ length: share[1] + 1 }, (_, numerator) => numerator).filter(passes);

        expect(gap!.state).to.equal(passes(share[0]) ? 'met' : possible.length === 0 ? 'outOfReach' : 'gap');
        if (move === undefined) return;
        expect(passes(move.to)).to.equal(true);
        expect(passes(move.to + (move.to > move.from ? -1 : 1))).to.equal(false);
        expect(evaluate(plan, { ...one, facts: movedFacts(one.facts, move.fact, move.to, move.input) }).criteria[0]!.status).to.equal('passed');
      }),
      { numRuns: 300 },
    );
  });

  it('of what still comes is right for every way in which it can come', () => {
    fc.assert(
      fc.property(rules, counts, fc.nat(60), (rule, share, remaining) => {
        const plan = compileCriteriaSet(criteriaSet([criterion('c', { rule })]));
        const one = subject({ share });
        const flow = gapsOf(plan, one, evaluate(plan, one), { flows: { share: { remaining } } })[0]!.next?.flow;
        const ends = Array.from({ length: remaining + 1 }, (_, more) => evaluate(plan, subject({ share: [share[0] + more, share[1] + remaining] })).criteria[0]!.status === 'passed');
        const expected = ends.map((_passed, more) => {
          if (flow?.state === 'certain') return true;
          if (flow?.state === 'atLeast') return more >= flow.count!;
          return flow?.state === 'atMost' && more <= flow.count!;
        });

        expect(ends).to.deep.equal(expected);
      }),
      { numRuns: 300 },
    );
  });
});
