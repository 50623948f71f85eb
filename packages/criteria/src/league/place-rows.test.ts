import { compare, exactOf } from '@xaso/core/exact';
import { expect } from 'chai';
import fc from 'fast-check';
import { placeRows, type PlaceTies } from './place-rows.js';

const ranksOf = (scores: readonly (number | null)[], ties?: PlaceTies): (number | null)[] => [...placeRows(scores, ties).ranks].map((rank) => (Number.isNaN(rank) ? null : rank));

describe('places by scores', () => {
  for (const [ties, expected] of [
    ['min', [1, 2, 2, 4]],
    ['dense', [1, 2, 2, 3]],
    ['average', [1, 2.5, 2.5, 4]],
  ] as const) {
    it(`numbers equal scores as ${ties} does`, () => {
      expect(ranksOf([90, 71.5, 71.5, 3], ties)).to.deep.equal(expected);
    });
  }

  it('tells 80.024 from 80.021, which a table shows alike', () => {
    expect(ranksOf([80.021, 80.024])).to.deep.equal([2, 1]);
  });

  it('gives no place to a missing score, and the last place to 0', () => {
    expect(ranksOf([null, 0, 5])).to.deep.equal([null, 2, 1]);
  });

  it('numbers only the rows that take part', () => {
    expect([...placeRows([9, 8, 7, 6], 'min', [1, 3]).ranks]).to.deep.equal([NaN, 1, NaN, 2]);
  });

  const score = fc.oneof(fc.integer({ min: -500, max: 10_000 }).map((hundredths) => hundredths / 100), fc.constantFrom(0, -0, 0.3, 0.300000000000001), fc.constant(null));

  it('agrees with exact decimals: a rank is 1 and the number of units that are really above', () => {
    fc.assert(
      fc.property(fc.array(score, { maxLength: 40 }), (scores) => {
        const { ranks, shared, above } = placeRows(scores);
        scores.forEach((own, row) => {
          if (own === null) expect(ranks[row]).to.be.NaN;
          if (own === null) return;
          const orders = scores.flatMap((other) => (other === null ? [] : [compare(exactOf(other)!, exactOf(own)!)]));
          const better = orders.filter((order) => order > 0).length;
          expect(ranks[row]).to.equal(better + 1);
          expect(above[row]).to.equal(better);
          expect(shared[row]).to.equal(orders.filter((order) => order === 0).length);
        });
      }),
      { numRuns: 500 },
    );
  });

  it('leaves equal units in the order in which they came', () => {
    fc.assert(
      fc.property(fc.array(score, { maxLength: 40 }), (scores) => {
        const { order } = placeRows(scores);
        for (const [at, row] of order.entries()) {
          const next = order[at + 1];
          if (next === undefined) continue;
          expect(scores[row]! > scores[next]! || (scores[row] === scores[next] && row < next)).to.equal(true);
        }
      }),
    );
  });
});
