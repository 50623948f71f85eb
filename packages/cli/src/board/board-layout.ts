/** How many rows of two cards a sheet has room for: the fewer the cards, the larger their codes. */
export type BoardRows = 2 | 3 | 4 | 5 | 6;

/** One sheet of a board. */
export interface BoardPage<Card> {
  readonly cards: readonly Card[];
  readonly rows: BoardRows;
}

const cardsInRow = 2;

/** More on one sheet of A4 would make codes that a telephone has to be held close to. */
const mostOnPage = 12;

/** Parts cards into sheets that are about equally full: 13 cards make 7 and 6, not 12 and a lonely one. All sheets have cards of one size. */
export function boardPages<Card>(cards: readonly Card[]): readonly BoardPage<Card>[] {
  const count = Math.ceil(cards.length / mostOnPage);
  if (count === 0) return [];
  const rows = rowsFor(Math.ceil(cards.length / count));
  const fewest = Math.floor(cards.length / count);
  const fuller = cards.length % count;
  return Array.from({ length: count }, (_, page) => {
    const start = page * fewest + Math.min(page, fuller);
    return { cards: cards.slice(start, start + fewest + (page < fuller ? 1 : 0)), rows };
  });
}

function rowsFor(most: number): BoardRows {
  return Math.max(2, Math.ceil(most / cardsInRow)) as BoardRows;
}
