/** Rows of a column whose cell is there and as asked. A plain loop, since a page waits for it over every unit of the country. */
export function rowsWhere<Cell>(column: readonly (Cell | null)[], isSo: (cell: Cell, row: number) => boolean): readonly number[] {
  const rows: number[] = [];
  for (let row = 0; row < column.length; row += 1) {
    const cell = column[row]!;
    if (cell !== null && isSo(cell, row)) rows.push(row);
  }
  return rows;
}
