import { expect } from 'chai';
import { compositeData, compositeGroup, compositeIndex, compositeIndicator } from '../fixtures/composite.js';
import { effectiveWeights } from './effective-weights.js';
import { leaveOneOut, withoutIndicator } from './leave-one-out.js';

const indicators = ['a', 'b', 'c'].map((id) => compositeIndicator(id));
const index = compositeIndex(indicators, [compositeGroup('inner', { a: 3, b: 1 }), compositeGroup('total', { inner: 1, c: 1 })]);

describe('leaveOneOut', () => {
  it('works the index out without each indicator, whose group shares its weight', () => {
    const data = compositeData({ A: { a: 1, b: 0, c: 0.5 }, B: { a: 0, b: 1, c: 0.6 } });

    // With all: A (0.75 + 0.5)/2 = 0.625, B (0.25 + 0.6)/2 = 0.425.
    expect(leaveOneOut(index, data)).to.deep.equal([
      { indicator: 'a', scores: [0.25, 0.8], ranks: [2, 1], shift: { mean: 1, most: 1 } },
      { indicator: 'b', scores: [0.75, 0.3], ranks: [1, 2], shift: { mean: 0, most: 0 } },
      { indicator: 'c', scores: [0.75, 0.25], ranks: [1, 2], shift: { mean: 0, most: 0 } },
    ]);
  });

  it('takes a group along that is left with nothing, and says when nothing is left at all', () => {
    expect(withoutIndicator(compositeIndex(indicators, [compositeGroup('inner', { a: 1, b: 0 }), compositeGroup('total', { inner: 1, c: 1 })]), 'a')!.groups.map(({ id, members }) => [id, members.map(({ of }) => of)])).to.deep.equal([['total', ['c']]]);
    expect(leaveOneOut(compositeIndex([compositeIndicator('a')]), compositeData({ A: { a: 1 } }))).to.deep.equal([{ indicator: 'a', scores: undefined, ranks: undefined, shift: undefined }]);
  });
});

describe('effectiveWeights', () => {
  it('are shares multiplied down the index', () => {
    expect(effectiveWeights(index, 2025)).to.deep.equal([
      { id: 'a', weight: 0.375 },
      { id: 'b', weight: 0.125 },
      { id: 'c', weight: 0.5 },
      { id: 'inner', weight: 0.5 },
      { id: 'total', weight: 1 },
    ]);
  });

  it('add up over every way on which a part is reached', () => {
    const shared = compositeIndex(indicators, [compositeGroup('one', { a: 1, b: 1 }), compositeGroup('other', { a: 1, c: 3 }), compositeGroup('total', { one: 1, other: 1 })]);

    // a: half of a half, and a quarter of the other half.
    expect(effectiveWeights(shared, 2025).slice(0, 3)).to.deep.equal([{ id: 'a', weight: 0.375 }, { id: 'b', weight: 0.25 }, { id: 'c', weight: 0.375 }]);
  });

  it('are those of the year, and 0 for what has no part in it', () => {
    const dated = compositeIndex(indicators, [compositeGroup('total', { a: [{ since: 2020, weight: 1 }, { since: 2025, weight: 3 }], b: 1 })]);
    const weightsIn = (year: number): readonly number[] => effectiveWeights(dated, year).slice(0, 3).map(({ weight }) => weight);

    expect([weightsIn(2024), weightsIn(2025)]).to.deep.equal([[0.5, 0.5, 0], [0.75, 0.25, 0]]);
  });
});
