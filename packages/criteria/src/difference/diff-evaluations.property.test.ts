import { civilDate } from '@xaso/core';
import { add, compare, exactOf, parseExact, subtract, zero, type Exact } from '@xaso/core/exact';
import { expect } from 'chai';
import fc from 'fast-check';
import { compileCriteriaSet } from '../engine/compile-criteria-set.js';
import { criteriaSet, criterion, shareInput, subject } from '../fixtures/index.js';
import type { CriteriaSet } from '../set/criteria-set.schema.js';
import type { Subject } from '../subject/subject.js';
import { differenceCauses, type PointsDifference } from './difference.js';
import { diffEvaluations } from './diff-evaluations.js';

const ids = ['a', 'b', 'c', 'd', 'e'];
const item = fc.record({ id: fc.constantFrom(...ids), kind: fc.nat(2), max: fc.integer({ min: 1, max: 200 }), group: fc.constantFrom('g', 'h', undefined), notApplicable: fc.constantFrom('leftOutRescaled' as const, 'full' as const, undefined) });
const rounding = fc.record({ at: fc.constantFrom('criterion' as const, 'group' as const, 'total' as const, 'display' as const), mode: fc.constantFrom('halfUp' as const, 'halfEven' as const, 'floor' as const), digits: fc.nat(3) });

const sets: fc.Arbitrary<CriteriaSet> = fc.tuple(fc.uniqueArray(item, { selector: ({ id }) => id, minLength: 1 }), rounding, fc.integer({ min: 1, max: 30 })).map(([list, round, edge]) =>
  criteriaSet(
    list.map(({ id, kind, max, ...changes }) => criterion(id, { ...changes, maxPoints: max / 8, rule: [{ kind: 'ratio', of: id }, { kind: 'ratioToTarget', of: id, target: 70 }, { kind: 'atLeast', of: id, threshold: 60 }][kind] as never })),
    {
      inputs: ids.map((id) => shareInput(id)),
      groups: [{ id: 'g', name: { vi: 'Nhóm mẫu' } }, { id: 'h', name: { vi: 'Nhóm mẫu' }, parent: 'g' }],
      rounding: round,
      bands: [{ id: 'low', name: { vi: 'Yếu' }, min: 0 }, { id: 'high', name: { vi: 'Tốt' }, min: edge }],
      recognition: { name: { vi: 'Công nhận' }, grant: { kind: 'allMustPass' } },
    },
  ),
);
const fact = fc.oneof({ weight: 5, arbitrary: fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 40 })).map(([n, d]) => [Math.min(n, d), d] as const) }, fc.constantFrom({ status: 'missing' as const }, { status: 'notApplicable' as const }, [0, 0] as const));
const subjects: fc.Arbitrary<Subject> = fc.tuple(...ids.map(() => fact)).map((facts) => subject(Object.fromEntries(ids.map((id, index) => [id, facts[index]!]))));

const exact = ({ exact: text }: { readonly exact: string }): Exact => parseExact(text)!;
const sum = (parts: readonly Exact[]): Exact => parts.reduce(add, zero);
const same = (one: Exact, other: Exact): void => void expect(compare(one, other)).to.equal(0);
const shownSum = (numbers: readonly number[]): number => Math.round(numbers.reduce((total, number) => total + number * 1e6, 0));

function addsUp({ before = 0, after = 0, change, parts }: PointsDifference): void {
  same(sum(differenceCauses.map((cause) => exact(parts[cause]))), exact(change));
  same(exact(change), subtract(exactOf(after)!, exactOf(before)!));
  expect(shownSum(differenceCauses.map((cause) => parts[cause].shown))).to.equal(shownSum([change.shown]));
}

describe('the parts of a change', () => {
  it('add up exactly, for the whole and for every criterion, and those of the criteria to those of the whole', () => {
    fc.assert(
      fc.property(sets, sets, subjects, subjects, (before, after, one, other) => {
        const { total, criteria } = diffEvaluations({ plan: compileCriteriaSet(before), subject: one }, { plan: compileCriteriaSet(after), subject: other });

        addsUp(total);
        criteria.forEach(addsUp);
        for (const cause of differenceCauses) same(sum([...criteria.map(({ parts }) => exact(parts[cause])), exact(total.beyondCriteria[cause])]), exact(total.parts[cause]));
      }),
      { numRuns: 300 },
    );
  });

  it('are nothing where nothing changed, and only of the data where only the data did', () => {
    fc.assert(
      fc.property(sets, subjects, subjects, (set, one, other) => {
        const plan = compileCriteriaSet({ ...set, rounding: { at: 'display', mode: 'halfUp', digits: 6 } });
        const none = diffEvaluations({ plan, subject: one, asOf: civilDate('2025-12-31') }, { plan, subject: one, asOf: civilDate('2025-12-31') });
        const data = diffEvaluations({ plan, subject: one }, { plan, subject: { ...one, facts: other.facts } });

        expect(differenceCauses.map((cause) => none.total.parts[cause].exact)).to.deep.equal(['0', '0', '0', '0']);
        expect([...none.band.turns, ...none.decision.turns]).to.deep.equal([]);
        expect([data.total.parts.classification.exact, data.total.parts.version.exact]).to.deep.equal(['0', '0']);
        for (const { cause } of [...data.band.turns, ...data.decision.turns]) expect(cause).to.equal('data');
      }),
      { numRuns: 150 },
    );
  });

  it('turn a state step by step from what it was to what it is', () => {
    fc.assert(
      fc.property(sets, sets, subjects, subjects, (before, after, one, other) => {
        const { band, decision } = diffEvaluations({ plan: compileCriteriaSet(before), subject: one }, { plan: compileCriteriaSet(after), subject: other });

        expect(decision.turns.reduce((state, { from, to }) => (expect(from).to.equal(state), to), decision.before)).to.equal(decision.after);
        expect(band.turns.reduce((state, { from, to }) => (expect(from?.id).to.equal(state), to?.id), band.before?.id)).to.equal(band.after?.id);
      }),
      { numRuns: 150 },
    );
  });
});
