import { expect } from 'chai';
import fc from 'fast-check';
import { countInput, criteriaSet, criterion, shareInput, subject } from '../fixtures/index.js';
import type { CriteriaSet } from '../set/criteria-set.schema.js';
import type { Subject } from '../subject/subject.js';
import { compileCriteriaSet } from './compile-criteria-set.js';
import { evaluate } from './evaluate.js';
import { evaluateTable } from './evaluate-table.js';

const decimal = fc.integer({ min: 0, max: 12_000 }).map((hundredths) => hundredths / 100);
const inputs: CriteriaSet['inputs'] = [shareInput('a'), shareInput('b', { indicator: 'x.b' }), countInput('c'), { id: 'd', name: { vi: 'D' }, kind: 'number' }, countInput('e'), countInput('f'), countInput('g', { part: 'numerator' })];
const sets: fc.Arbitrary<CriteriaSet> = fc
  .tuple(fc.array(fc.record({ of: fc.constantFrom('a', 'b', 'c', 'd', 'g'), kind: fc.constantFrom('atLeast' as const, 'atMost' as const), threshold: decimal, strict: fc.boolean() }), { minLength: 1, maxLength: 5 }), fc.boolean(), fc.boolean(), fc.constantFrom('full' as const, 'zero' as const, undefined), fc.constantFrom('full' as const, 'leftOutRescaled' as const, undefined))
  .map(([rules, complete, recognised, zeroDenominator, notApplicable]) =>
    criteriaSet(
      [...rules.map((rule, index) => criterion(`k${index}`, { rule, zeroDenominator, notApplicable })), criterion('ty-le', { rule: { kind: 'atLeast', numerator: 'e', denominator: 'f', threshold: 60 }, zeroDenominator, notApplicable }), criterion('theo-doi', { rule: { kind: 'unscored' } })],
      { inputs, complete, recognition: recognised ? { name: { vi: 'R' }, grant: { kind: 'allMustPass' } } : undefined },
    ),
  );

const fact = fc.oneof(
  { weight: 5, arbitrary: decimal.map((value) => ({ value })) },
  fc.record({ value: fc.oneof(decimal, fc.double(), fc.anything()), numerator: fc.oneof(fc.nat(9), fc.anything()), denominator: fc.oneof(fc.nat(9), fc.anything()), qualifier: fc.constantFrom('gt', 'lt', 'eq', 'estimate', 'bad'), status: fc.constantFrom('ok', 'missing', 'notApplicable', 'notVerified', 'bad'), unit: fc.constantFrom('%', 'hộ'), range: fc.anything(), basis: fc.constantFrom('imputed', undefined) }, { requiredKeys: [] }),
  fc.anything(),
);
const subjects: fc.Arbitrary<Subject> = fc.dictionary(fc.constantFrom('a', 'b', 'x.b', 'c', 'd', 'e', 'f', 'g', '__proto__', 'constructor'), fact).map((facts) => ({ ...subject({}), facts: facts as Subject['facts'] }));

describe('evaluateTable', () => {
  it('gives every status and every decision that evaluate gives, whatever the facts are', () => {
    fc.assert(
      fc.property(sets, fc.array(subjects, { maxLength: 4 }), (set, all) => {
        const plan = compileCriteriaSet(set);
        const table = evaluateTable(plan, all);

        all.forEach((one, index) => {
          const { criteria, decision } = evaluate(plan, one);
          expect(criteria.map((_, place) => table.statusOf(index, place))).to.deep.equal(criteria.map(({ status }) => status));
          expect(table.decisions?.[index]).to.equal(decision?.state);
        });
      }),
      { numRuns: 2000 },
    );
  });

  it('compares right on the line as evaluate does', () => {
    fc.assert(
      fc.property(decimal, fc.integer({ min: -2, max: 2 }), fc.constantFrom('atLeast' as const, 'atMost' as const), fc.boolean(), (threshold, step, kind, strict) => {
        const value = Math.round(threshold * 100 + step) / 100;
        fc.pre(value >= 0);
        const plan = compileCriteriaSet(criteriaSet([criterion('one', { rule: { kind, of: 'a', threshold, strict } })], { inputs: [shareInput('a')] }));

        expect(evaluateTable(plan, [subject({ a: value })]).statusOf(0, 0)).to.equal(evaluate(plan, subject({ a: value })).criteria[0]!.status);
      }),
      { numRuns: 500 },
    );
  });

  it('takes no number for a plain one that the engine would refuse', () => {
    const plan = compileCriteriaSet(criteriaSet([criterion('one', { rule: { kind: 'atLeast', of: 'a', threshold: 0, strict: true } })], { inputs: [shareInput('a')] }));
    for (const a of [5e-324, 0.1 + 0.2, 1e-7, 123_456_789.123_456_7, 1e15, Number.MAX_VALUE, -0]) expect(evaluateTable(plan, [subject({ a })]).statusOf(0, 0), `${a}`).to.equal(evaluate(plan, subject({ a })).criteria[0]!.status);
  });

  it('counts a status over all subjects, and gives the whole evaluation of one', () => {
    const plan = compileCriteriaSet(criteriaSet([criterion('one', { rule: { kind: 'atLeast', of: 'a', threshold: 60 } })], { inputs: [shareInput('a')] }));
    const table = evaluateTable(plan, [59, 60, 61].map((a) => subject({ a })));

    expect([table.countOf(0, 'passed'), table.countOf(0, 'failed'), table.countOf(0, 'missing')]).to.deep.equal([2, 1, 0]);
    expect(table.evaluationOf(1)).to.deep.equal(evaluate(plan, subject({ a: 60 })));
    expect(table.decisions).to.equal(undefined);
  });
});
