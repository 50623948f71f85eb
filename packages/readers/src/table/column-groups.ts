import type { MergedCells } from './raw-sheet.js';
import type { Cell } from './table-book.js';

/** Rows above the lowest one of a header that may hold groups of columns. */
const rowsOfGroups = 2;

/**
 * What stands over several columns above each column of a header, from the top. A joined cell belongs to the columns that it covers; where
 * the file joins nothing, a text goes on to the right over empty cells. A row that has one text alone is the title of the sheet.
 */
export function columnGroups(rows: readonly (readonly Cell[])[], header: { readonly index: number; readonly texts: readonly string[] }, merges: readonly MergedCells[]): readonly (readonly string[])[] {
  const groups: string[][] = header.texts.map(() => []);
  for (let above = 1; above <= rowsOfGroups; above += 1) {
    const row = header.index - above;
    const spread = row < 0 ? undefined : spreadTexts(rows, row, header.texts, merges);
    if (spread === undefined) break;
    spread.forEach((text, column) => {
      const own = groups[column]!;
      if (text !== '' && text !== header.texts[column] && own[0] !== text) own.unshift(text);
    });
  }
  return groups;
}

/** The texts of a row over the columns that they stand for; undefined when the row holds no groups. */
function spreadTexts(rows: readonly (readonly Cell[])[], row: number, texts: readonly string[], merges: readonly MergedCells[]): readonly string[] | undefined {
  const cells = texts.map((_, column) => String(rows[row]?.[column] ?? ''));
  const filled = cells.filter((text) => text !== '').length;
  const joined = merges.filter(({ firstRow, lastRow, firstColumn, lastColumn }) => firstRow <= row && row <= lastRow && lastColumn > firstColumn);
  const isTitle = filled < 2 && (cells[0] !== '' || joined.length === 0);
  if (filled === 0 || isTitle) return undefined;
  const spread = [...cells];
  for (const { firstRow, firstColumn, lastColumn } of joined) {
    for (let column = firstColumn; column <= Math.min(lastColumn, spread.length - 1); column += 1) spread[column] = String(rows[firstRow]?.[firstColumn] ?? '');
  }
  if (joined.length > 0) return spread;
  for (let column = 1; column < spread.length; column += 1) if (spread[column] === '' && texts[column] !== '') spread[column] = spread[column - 1]!;
  return spread;
}
