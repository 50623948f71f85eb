import { expect } from 'chai';
import { boardPages } from './board-layout.js';

describe('boardPages', () => {
  const boards: readonly (readonly [cards: number, pages: readonly number[], rows: number | undefined])[] = [
    [0, [], undefined],
    [1, [1], 2],
    [4, [4], 2],
    [5, [5], 3],
    [8, [8], 4],
    [12, [12], 6],
    [13, [7, 6], 4],
    [20, [10, 10], 5],
    [25, [9, 8, 8], 5],
    [60, [12, 12, 12, 12, 12], 6],
  ];

  for (const [count, sizes, rows] of boards) {
    it(`puts ${count} cards on sheets of ${sizes.join(', ') || 'nothing'}`, () => {
      const cards = Array.from({ length: count }, (_, index) => index);
      const pages = boardPages(cards);

      expect(pages.map((page) => page.cards.length)).to.deep.equal(sizes);
      expect(pages.flatMap((page) => page.cards)).to.deep.equal(cards);
      for (const page of pages) expect(page.rows).to.equal(rows);
    });
  }
});
