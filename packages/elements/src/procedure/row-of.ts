import type { CardRow, CardRowId } from '@xaso/procedures';

/** The row of one name. */
export function rowOf(rows: readonly CardRow[], id: CardRowId): CardRow {
  return rows.find((row) => row.id === id)!; // a card has every row
}
