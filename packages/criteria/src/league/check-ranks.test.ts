import { expect } from 'chai';
import fc from 'fast-check';
import { contradictedRanks } from './check-ranks.js';
import { placeRows, type PlaceTies } from './place-rows.js';

interface Case {
  readonly total: readonly (number | null)[];
  readonly rank: (number | null)[];
  readonly ties?: PlaceTies;
  readonly rankedAmong?: number;
}

const rowsOf = ({ total, ...table }: Case): number[] => contradictedRanks(table, placeRows(total, table.ties)).map(({ row }) => row);

describe('stated ranks', () => {
  for (const [says, table, wrong] of [
    ['17, 17, 19 as published', { total: [9, 8, 8, 7], rank: [1, 2, 2, 4] }, []],
    ['equal totals that the source could tell apart', { total: [9, 8, 8, 7], rank: [1, 3, 2, 4] }, []],
    ['the mean of the places', { total: [9, 8, 8, 7], rank: [1, 2.5, 2.5, 4] }, []],
    ['a slip behind a tie', { total: [9, 8, 8, 7], rank: [1, 2, 2, 3] }, [3]],
    ['the same numbers where the source counts without gaps', { total: [9, 8, 8, 7], rank: [1, 2, 2, 3], ties: 'dense' }, []],
    ['numbers with gaps where it counts without', { total: [9, 8, 8, 7], rank: [1, 2, 2, 4], ties: 'dense' }, [3]],
    ['two that are the wrong way round', { total: [9, 8], rank: [2, 1] }, [0, 1]],
    ['a rank that is not given', { total: [9, 8], rank: [null, 2] }, []],
    ['one beside no total', { total: [null, 8], rank: [1, 1] }, []],
    ['some units of a larger ranking', { total: [9, 8, 7], rank: [4, 90, 412], rankedAmong: 3321 }, []],
    ['one of them that is no worse than one with more points', { total: [9, 8, 7], rank: [4, 90, 90], rankedAmong: 3321 }, [2]],
    ['one of them that is better than its place here', { total: [9, 8, 7], rank: [1, 2, 2], rankedAmong: 3321 }, [2]],
    ['one beyond the last', { total: [9, 8], rank: [1, 4000], rankedAmong: 3321 }, [1]],
  ] as const satisfies readonly (readonly [string, Case, readonly number[]])[]) {
    it(`${wrong.length === 0 ? 'takes' : 'names'} ${says}`, () => {
      expect(rowsOf({ ...table, rank: [...table.rank] })).to.deep.equal(wrong);
    });
  }

  it('never contradicts ranks that follow from the totals, whole or in part', () => {
    const total = fc.array(fc.option(fc.integer({ min: 0, max: 30 })), { maxLength: 30 });
    fc.assert(
      fc.property(total, fc.constantFrom<PlaceTies>('min', 'dense', 'average'), fc.array(fc.boolean(), { minLength: 30, maxLength: 30 }), (scores, ties, keeps) => {
        const { ranks, order } = placeRows(scores, ties);
        const stated = [...ranks].map((rank) => (Number.isNaN(rank) ? null : rank));
        expect(rowsOf({ total: scores, rank: stated, ties })).to.deep.equal([]);
        const rows = [...scores.keys()].filter((row) => keeps[row]);
        expect(rowsOf({ total: rows.map((row) => scores[row]!), rank: rows.map((row) => stated[row]!), ties, rankedAmong: Math.max(1, order.length) })).to.deep.equal([]);
      }),
    );
  });
});
