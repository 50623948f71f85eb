import { expect } from 'chai';
import fc from 'fast-check';
import { compileBasicSet, evaluateBasic, needsWholeEngine } from '../basic.js';
import { explain } from '../explain/explain.js';
import { criteriaSet, criterion, shareInput, subject } from '../fixtures/index.js';
import { criteriaMessages } from '../messages/vi.js';
import type { CriteriaSet, Criterion } from '../set/criteria-set.schema.js';
import type { Subject } from '../subject/subject.js';
import { compileCriteriaSet } from './compile-criteria-set.js';
import { evaluate } from './evaluate.js';

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const policies = { zeroDenominator: fc.constantFrom('full' as const, 'zero' as const, 'undefined' as const), notApplicable: fc.constantFrom('full' as const, 'leftOutRescaled' as const, 'leftOutMaximumKept' as const, undefined) };

const items: fc.Arbitrary<readonly Criterion[]> = fc.tuple(
  ...ids.map((id, index) =>
    fc.record({ max: fc.integer({ min: 1, max: 400 }), kind: fc.nat(2), ...policies }).map(({ max, kind, zeroDenominator, notApplicable }) => {
      const rules = [{ kind: 'ratio', of: id }, { kind: 'ratioToTarget', of: id, target: 80 }, { kind: 'atLeast', of: id, threshold: 60 }] as const;
      return criterion(id, { rule: rules[kind]!, maxPoints: max / 10, zeroDenominator, notApplicable, group: index % 2 === 0 ? 'g' : 'h' });
    }),
  ),
);

const rounding = fc.record({
  at: fc.constantFrom('criterion' as const, 'group' as const, 'total' as const, 'display' as const),
  mode: fc.constantFrom('halfUp' as const, 'halfEven' as const, 'floor' as const),
  digits: fc.integer({ min: 1, max: 3 }),
});

const groups = [{ id: 'g', name: { vi: 'Nhóm mẫu' } }, { id: 'h', name: { vi: 'Nhóm mẫu' }, parent: 'g' }];
const bands = [{ id: 'low', name: { vi: 'Yếu' }, min: 0 }, { id: 'high', name: { vi: 'Tốt' }, min: 60 }];

const sets: fc.Arbitrary<CriteriaSet> = fc.record({ items, rounding }).map(({ items: list, rounding: rule }) => criteriaSet(list, { inputs: ids.map((id) => shareInput(id)), groups, bands, rounding: rule }));

const fact = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(fc.nat(1000), fc.integer({ min: 1, max: 1000 })).map(([numerator, denominator]) => ({ numerator: Math.min(numerator, denominator), denominator })) },
  fc.constantFrom({ status: 'missing' as const }, { status: 'notApplicable' as const }, { numerator: 0, denominator: 0 }),
  fc.record({ value: fc.integer({ min: 0, max: 100 }), qualifier: fc.constantFrom('gt' as const, 'lt' as const, 'approx' as const, 'eq' as const) }),
);
const subjects: fc.Arbitrary<Subject> = fc.tuple(...ids.map(() => fact)).map((facts) => subject(Object.fromEntries(ids.map((id, index) => [id, facts[index]!]))));

describe('an evaluation', () => {
  it('has a total between 0 and the maximum, within what was possible before', () => {
    fc.assert(
      fc.property(sets, subjects, (set, one) => {
        const { total, criteria, groups: parts } = evaluate(compileCriteriaSet(set), one);

        for (const { points, max, open } of [total, ...parts]) {
          const slack = 0.6;
          if (points !== undefined) expect(points.rounded).to.be.within(0, max! + slack);
          if (open !== undefined) expect(open.min).to.be.at.most(open.max);
          if (open !== undefined && points !== undefined) expect(points.rounded).to.be.at.most(open.min + slack);
        }
        for (const { points, info } of criteria) if (points !== undefined) expect(points.rounded).to.be.within(0, info.max!);
      }),
    );
  });

  it('does not depend on the order of the criteria', () => {
    fc.assert(
      fc.property(sets, subjects, fc.array(fc.nat(5), { minLength: 6, maxLength: 6 }), (set, one, keys) => {
        const order = set.items.map((item, index) => ({ item, key: keys[index]! })).sort((a, b) => a.key - b.key || (a.item.id < b.item.id ? 1 : -1));
        const first = evaluate(compileCriteriaSet(set), one);
        const second = evaluate(compileCriteriaSet({ ...set, items: order.map(({ item }) => item) }), one);

        expect(second.total).to.deep.equal(first.total);
        expect(second.band).to.deep.equal(first.band);
        expect([...second.criteria].sort((a, b) => (a.id < b.id ? -1 : 1))).to.deep.equal([...first.criteria].sort((a, b) => (a.id < b.id ? -1 : 1)));
      }),
    );
  });

  it('never has fewer points when a share grows', () => {
    fc.assert(
      fc.property(sets, subjects, fc.constantFrom(...ids), (set, one, id) => {
        const { numerator, denominator } = one.facts[id]!;
        fc.pre(numerator !== undefined && denominator !== undefined && numerator < denominator);
        const plan = compileCriteriaSet(set);
        const grown = { ...one, facts: { ...one.facts, [id]: { numerator: numerator! + 1, denominator } } };

        expect(evaluate(plan, grown).total.points?.rounded ?? 0).to.be.at.least(evaluate(plan, one).total.points?.rounded ?? 0);
      }),
    );
  });

  it('is the same by the basic engine and by the whole one', () => {
    fc.assert(
      fc.property(sets, subjects, (set, one) => {
        const plan = compileCriteriaSet(set);

        expect(needsWholeEngine(set)).to.equal(false);
        expect(evaluateBasic(compileBasicSet(set), one)).to.deep.equal(evaluate(plan, one));
        // What people say beside the points takes the long way.
        expect(evaluate(plan, { ...one, assessments: {} })).to.deep.equal(evaluate(plan, one));
      }),
    );
  });

  it('is plain JSON that explains itself again', () => {
    fc.assert(
      fc.property(sets, subjects, (set, one) => {
        const evaluation = evaluate(compileCriteriaSet(set), one);
        const kept = JSON.parse(JSON.stringify(evaluation)) as typeof evaluation;

        expect(explain(kept, criteriaMessages, 'vi')).to.deep.equal(explain(evaluation, criteriaMessages, 'vi'));
        expect(JSON.parse(JSON.stringify(kept))).to.deep.equal(kept);
      }),
      { numRuns: 50 },
    );
  });

  it('never throws for facts that are anything, and neither does its explanation', () => {
    const anything = fc.dictionary(fc.constantFrom(...ids, '__proto__', 'constructor'), fc.oneof(fc.anything(), fc.record({ value: fc.anything(), numerator: fc.anything(), denominator: fc.anything(), qualifier: fc.anything(), range: fc.anything(), status: fc.anything(), unit: fc.anything(), sourceId: fc.anything() }, { requiredKeys: [] })));
    fc.assert(
      fc.property(sets, anything, (set, facts) => {
        const evaluation = evaluate(compileCriteriaSet(set), { ...subject({}), facts: facts as Subject['facts'] });

        expect(explain(evaluation, criteriaMessages, 'vi').children).to.have.length(1);
        expect(Object.keys(Object.prototype)).to.deep.equal([]);
      }),
      { numRuns: 300 },
    );
  });
});
