import { add, compare, divide, parseExact, zero, type Exact } from '@xaso/core/exact';
import { expect } from 'chai';
import fc from 'fast-check';
import { compileCriteriaSet } from '../engine/compile-criteria-set.js';
import { evaluate } from '../engine/evaluate.js';
import { criteriaSet, criterion, subject } from '../fixtures/index.js';
import type { ChildEvaluation, ChildRule } from './child-roll-up.js';
import { orderFlips, type UnitWithParts } from './order-flips.js';
import { rollUpChildren } from './roll-up-children.js';

const plan = compileCriteriaSet(criteriaSet([criterion('c', { rule: { kind: 'ratio', of: 'share' }, maxPoints: 10 }), criterion('gate')]));
const counts = fc.integer({ min: 1, max: 30 }).chain((denominator) => fc.nat(denominator).map((numerator) => [numerator, denominator] as const));
const child: fc.Arbitrary<ChildEvaluation> = fc.tuple(fc.option(counts, { freq: 4 }), fc.integer({ min: 1, max: 50_000 })).map(([share, population]) => ({ unit: { name: 'Xã Mẫu' }, evaluation: share === null ? undefined : evaluate(plan, subject({ share })), population }));
const rules = fc.constantFrom<ChildRule>('mean', 'populationWeighted', 'minimum', 'shareMeeting');
const exact = ({ exact: text }: { readonly exact: string }): Exact => parseExact(text)!;

describe('a roll-up over units', () => {
  it('does not depend on their order, and lies between its ends however the missing ones turn out', () => {
    fc.assert(
      fc.property(fc.array(child, { minLength: 1, maxLength: 8 }), rules, counts, (children, rule, filling) => {
        const of = rule === 'shareMeeting' ? ({ kind: 'criterion', id: 'gate' } as const) : ({ kind: 'total' } as const);
        fc.pre(children.some(({ evaluation }) => evaluation !== undefined));
        const rolled = rollUpChildren(children, { rule, of });
        const filled = rollUpChildren(children.map((one) => (one.evaluation === undefined ? { ...one, evaluation: evaluate(plan, subject({ share: filling })) } : one)), { rule, of });

        expect(rollUpChildren([...children].reverse(), { rule, of }).ofKnown).to.deep.equal(rolled.ofKnown);
        expect(rolled.value === undefined).to.equal(children.some(({ evaluation }) => evaluation === undefined));
        expect(compare(exact(filled.value!), exact(rolled.range!.low))).to.be.at.least(0);
        expect(compare(exact(filled.value!), exact(rolled.range!.high))).to.be.at.most(0);
      }),
    );
  });
});

describe('order flips', () => {
  const parts = fc.uniqueArray(fc.constantFrom('p', 'q', 'r'), { minLength: 2 }).chain((keys) => fc.tuple(...keys.map((key) => counts.map(([numerator, denominator]) => ({ key, numerator, denominator })))));
  const units: fc.Arbitrary<readonly UnitWithParts[]> = fc.array(parts, { maxLength: 6 }).map((list) => list.map((own, index) => ({ unit: { name: `Xã ${index}` }, parts: own })));

  it('are exactly the pairs that a naive comparison of all parts finds', () => {
    fc.assert(
      fc.property(units, (list) => {
        const share = (own: UnitWithParts['parts']): Exact => divide(own.map(({ numerator }) => ({ numerator, denominator: 1 })).reduce<Exact>(add, zero), own.map(({ denominator }) => ({ numerator: denominator, denominator: 1 })).reduce<Exact>(add, zero));
        const expected = list.flatMap((leader) =>
          list.filter((follower) => {
            const of = (key: string): Exact | undefined => follower.parts.filter((part) => part.key === key).map((part) => share([part]))[0];
            if (leader.parts.length !== follower.parts.length || leader.parts.some(({ key }) => of(key) === undefined)) return false;
            const orders = leader.parts.map((part) => compare(of(part.key)!, share([part])));
            return compare(share(leader.parts), share(follower.parts)) > 0 && orders.every((order) => order >= 0) && orders.some((order) => order > 0);
          }).map((follower) => `${leader.unit.name} ${follower.unit.name}`),
        );

        expect(orderFlips(list).map(({ leader, follower }) => `${leader.name} ${follower.name}`).sort()).to.deep.equal([...expected].sort());
      }),
      { numRuns: 500 },
    );
  });
});
