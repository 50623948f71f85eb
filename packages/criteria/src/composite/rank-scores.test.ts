import { expect } from 'chai';
import fc from 'fast-check';
import { rankScores, type Ties } from './rank-scores.js';

const ranksOf = (scores: readonly (number | undefined)[], ties?: Ties): readonly (number | undefined)[] => rankScores(scores, ties).map((each) => each?.rank);

describe('rankScores', () => {
  const scores = [0.9, 0.7, 0.7, 0.5];
  const cases: readonly (readonly [ties: Ties, ranks: readonly number[]])[] = [
    ['min', [1, 2, 2, 4]],
    ['dense', [1, 2, 2, 3]],
    ['average', [1, 2.5, 2.5, 4]],
  ];
  for (const [ties, ranks] of cases) {
    it(`numbers equal scores as ${ranks.join(', ')} (${ties})`, () => {
      expect(ranksOf(scores, ties)).to.deep.equal(ranks);
    });
  }

  it('numbers ties as the national rankings do: 17, 17, 19', () => {
    const published = [...Array.from({ length: 16 }, (_, place) => 1 - place / 100), 0.5, 0.5, 0.4];

    expect(ranksOf(published).slice(16)).to.deep.equal([17, 17, 19]);
    expect(rankScores(published)[16]).to.deep.equal({ rank: 17, tiedWith: 1 });
  });

  it('goes by the score as it is and not as it is shown', () => {
    expect(ranksOf([0.80021, 0.80024])).to.deep.equal([2, 1]);
  });

  it('takes for equal what differs only by how the machine adds', () => {
    expect(0.1 + 0.2).not.to.equal(0.3);
    expect(ranksOf([0.3, 0.1 + 0.2])).to.deep.equal([1, 1]);
    expect(ranksOf([0.3, 0.3 + 1e-9])).to.deep.equal([2, 1]);
  });

  it('has no place for a missing score, and one for a true 0', () => {
    expect(ranksOf([undefined, 0, 1])).to.deep.equal([undefined, 2, 1]);
    expect(ranksOf([undefined])).to.deep.equal([undefined]);
    expect(ranksOf([])).to.deep.equal([]);
  });

  it('moves with the units when they come in another order, and stays when all scores grow alike', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 40 }), fc.constantFrom<Ties>('min', 'dense', 'average'), fc.integer({ min: 1, max: 1000 }), (list, ties, factor) => {
        const ranks = ranksOf(list, ties);

        expect(ranksOf([...list].reverse(), ties)).to.deep.equal([...ranks].reverse());
        expect(ranksOf(list.map((score) => score * factor), ties)).to.deep.equal(ranks);
        // Of n units the ranks with halves add up to n(n + 1)/2.
        if (ties === 'average') expect(ranks.reduce<number>((sum, rank) => sum + rank!, 0)).to.equal((list.length * (list.length + 1)) / 2);
      }),
    );
  });
});
