import { expect } from 'chai';
import { criteriaSet, criterion, shareInput, subject } from '../fixtures/index.js';
import type { CriteriaSet, RankPolicy } from '../set/criteria-set.schema.js';
import { compileCriteriaSet } from './compile-criteria-set.js';
import { evaluate } from './evaluate.js';
import type { Evaluation } from './evaluation.js';
import { rankEvaluations } from './rank-evaluations.js';

const ratios = ['a', 'b'].map((id) => criterion(id, { rule: { kind: 'ratio', of: id }, maxPoints: 50 }));

function evaluations(places: readonly (readonly [a: number | undefined, b: number | undefined])[], changes: Partial<CriteriaSet> = {}): readonly Evaluation[] {
  const plan = compileCriteriaSet(criteriaSet(ratios, { inputs: ['a', 'b'].map((id) => shareInput(id)), rounding: { at: 'display', mode: 'halfUp', digits: 1 }, ...changes }));
  return places.map(([a, b], index) => evaluate(plan, subject({ ...(a === undefined ? {} : { a }), ...(b === undefined ? {} : { b }) }, { place: { name: `Xã Mẫu ${index}` } })));
}

const ranks = (ranking: ReturnType<typeof rankEvaluations>): readonly (readonly [string, number])[] => ranking.ranked.map(({ evaluation, rank }) => [evaluation.place.name.slice(-1), rank]);
const policy = (changes: Partial<RankPolicy>): RankPolicy => ({ basis: 'exact', ties: 'min', ...changes });

describe('rankEvaluations', () => {
  const four = evaluations([[80, 80], [90, 90], [80, 80], [10, 10]]);

  it('gives equal places the smallest of their numbers, numbers without gaps, or the mean', () => {
    expect(ranks(rankEvaluations(four))).to.deep.equal([['1', 1], ['0', 2], ['2', 2], ['3', 4]]);
    expect(ranks(rankEvaluations(four, { policy: policy({ ties: 'dense' }) }))).to.deep.equal([['1', 1], ['0', 2], ['2', 2], ['3', 3]]);
    expect(ranks(rankEvaluations(four, { policy: policy({ ties: 'average' }) }))).to.deep.equal([['1', 1], ['0', 2.5], ['2', 2.5], ['3', 4]]);
    expect(rankEvaluations(four).ranked.map(({ tiedWith }) => tiedWith)).to.deep.equal([0, 1, 1, 0]);
  });

  it('tells apart by exact points what looks the same when rounded', () => {
    const close = evaluations([[80.01, 80], [80.02, 80]]);
    expect(close.map(({ total }) => total.points?.rounded)).to.deep.equal([80, 80]);
    expect(ranks(rankEvaluations(close))).to.deep.equal([['1', 1], ['0', 2]]);
    expect(ranks(rankEvaluations(close, { policy: policy({ basis: 'rounded' }) }))).to.deep.equal([['0', 1], ['1', 1]]);
  });

  it('decides between equal totals by the tie-breakers', () => {
    const equal = evaluations([[60, 80], [80, 60]]);
    expect(ranks(rankEvaluations(equal))).to.deep.equal([['0', 1], ['1', 1]]);
    expect(ranks(rankEvaluations(equal, { policy: policy({ tieBreakers: [{ criterion: 'a' }] }) }))).to.deep.equal([['1', 1], ['0', 2]]);
  });

  it('takes policy and floor from the set', () => {
    const own = evaluations([[60, 80], [80, 60], [90, undefined]], { rank: policy({ ties: 'dense', tieBreakers: [{ criterion: 'b' }] }), coverageFloor: 50 });
    expect(ranks(rankEvaluations(own))).to.deep.equal([['0', 1], ['1', 2], ['2', 3]]);
    expect(rankEvaluations(own).ranked[2]).to.deep.include({ provisional: true });
  });

  it('refuses a rank below the floor, and without one to whatever is not wholly scored', () => {
    const { ranked, unranked } = rankEvaluations(evaluations([[60, 80], [100, undefined], [undefined, undefined]]));
    expect(ranked.map(({ evaluation }) => evaluation.place.name)).to.deep.equal(['Xã Mẫu 0']);
    expect(unranked.map(({ reason, coverage }) => [reason, coverage])).to.deep.equal([['coverage', 50], ['noPoints', undefined]]);
    expect(rankEvaluations(evaluations([[60, 80], [100, undefined]]), { coverageFloor: 50.01 }).unranked).to.have.length(1);
    expect(rankEvaluations(evaluations([[60, 80], [100, undefined]]), { coverageFloor: 50 }).unranked).to.have.length(0);
  });

  it('does not compare places that different sets judged', () => {
    const [one] = evaluations([[60, 80]]);
    const [other] = evaluations([[60, 80]], { version: '2.0.0' });
    expect(rankEvaluations([one!, other!]).unranked.map(({ reason }) => reason)).to.deep.equal(['otherSet']);
  });

  it('ranks nobody when nobody came', () => {
    expect(rankEvaluations([])).to.deep.include({ ranked: [], unranked: [] });
  });
});
