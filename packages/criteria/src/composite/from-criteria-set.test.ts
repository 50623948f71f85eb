import { nearest, parseExact } from '@xaso/core/exact';
import { expect } from 'chai';
import fc from 'fast-check';
import { compileCriteriaSet } from '../engine/compile-criteria-set.js';
import { evaluate } from '../engine/evaluate.js';
import { rankEvaluations } from '../engine/rank-evaluations.js';
import { criteriaSet, criterion, shareInput, subject } from '../fixtures/index.js';
import { checkIndex } from './check-index.js';
import { compose } from './compose.js';
import { compositeOfCriteriaSet, unitsOfEvaluations } from './from-criteria-set.js';

const groups = ['one', 'other', 'nested', 'empty'].map((id) => ({ id, name: { vi: `Nhóm mẫu ${id}` }, ...(id === 'nested' ? { parent: 'other' } : {}) }));
const places = ['one', 'other', 'nested', 'nested', undefined];
const set = criteriaSet(
  places.map((group, at) => criterion(`c${at}`, { rule: { kind: 'ratio', of: `s${at}` }, maxPoints: [10, 25, 40, 5, 20][at]!, notApplicable: 'leftOutRescaled', ...(group === undefined ? {} : { group }) })),
  { groups, inputs: places.map((_, at) => shareInput(`s${at}`)), maxPoints: 100 },
);

describe('a criteria set as a composite index', () => {
  it('has nothing wrong with it, and leaves out a group in which nothing counts', () => {
    const index = compositeOfCriteriaSet(set);

    expect(checkIndex(index)).to.deep.equal([]);
    expect(index.groups.map(({ id }) => id)).to.deep.equal(['group:one', 'group:other', 'group:nested', 'total']);
  });

  it('comes to the total of the engine over its maximum, and to its ranks', () => {
    const plan = compileCriteriaSet(set);
    const index = compositeOfCriteriaSet(set);
    const shares = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: places.length, maxLength: places.length });
    fc.assert(
      fc.property(fc.array(shares, { minLength: 1, maxLength: 8 }), (all) => {
        const evaluations = all.map((list, unit) => evaluate(plan, subject(Object.fromEntries(list.map((share, at) => [`s${at}`, [share, 20] as const])), { place: { name: `Xã Mẫu ${unit}` } })));
        const { value } = compose(index, { year: 2025, units: unitsOfEvaluations(evaluations) });
        const ranks = new Map(rankEvaluations(evaluations).ranked.map(({ evaluation, rank }) => [evaluation.place.name, rank]));

        evaluations.forEach(({ total, place }, row) => {
          expect(value!.scores[row]! * 100).to.be.closeTo(nearest(parseExact(total.points!.exact)!), 1e-9);
          expect(value!.ranks[row]!.rank, place.name).to.equal(ranks.get(place.name));
        });
      }),
    );
  });

  it('leaves open what is missing, and shares out what does not apply', () => {
    const plan = compileCriteriaSet(set);
    const known = { s0: [20, 20], s1: [20, 20], s2: [20, 20], s3: [20, 20] } as const;
    const evaluations = [evaluate(plan, subject(known, { place: { name: 'A' } })), evaluate(plan, subject({ ...known, s4: { status: 'notApplicable' } }, { place: { name: 'B' } }))];

    expect(compose(compositeOfCriteriaSet(set), { year: 2025, units: unitsOfEvaluations(evaluations) }).value!.scores).to.deep.equal([undefined, 1]);
  });
});
