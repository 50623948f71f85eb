import type { HeaderMatcher } from './header-spec.js';
import type { Cell } from './table-book.js';

/** Where the header of a sheet stands. */
export interface FoundHeader {
  /** Position of its lowest row among the rows of the sheet. */
  readonly index: number;
  /** Rows that it takes: two when a merged cell stands above its parts. */
  readonly height: 1 | 2;
  /** Text over each column; empty where there is none. */
  readonly texts: readonly string[];
}

/** Titles, the names of the State and the office, and the date take some rows above the header; more are not looked at. */
const searchedRows = 50;

/**
 * Finds the header of a sheet: the row, or two rows that stand one above the other, in which most fields of the caller are named.
 * Two fields have to be there, or one in a row of several cells when no row has two.
 *
 * @param match Without it the first row of several cells is the header.
 */
export function findHeader(rows: readonly (readonly Cell[])[], match: HeaderMatcher<string> | undefined): FoundHeader | undefined {
  const searched = rows.slice(0, searchedRows);
  if (match === undefined) {
    const wide = searched.findIndex((row) => filledIn(row) > 1);
    const index = wide === -1 ? searched.findIndex((row) => filledIn(row) > 0) : wide;
    return index === -1 ? undefined : { index, height: 1, texts: textsOf(searched[index]!) };
  }
  let best: FoundHeader | undefined;
  let bestScore = 0;
  searched.forEach((row, index) => {
    for (const candidate of candidatesAt(searched, index, row)) {
      const score = fieldsIn(candidate.texts, match);
      if (score > bestScore && (score > 1 || filledIn(row) > 1 || rows.every((each) => filledIn(each) < 2))) {
        best = candidate;
        bestScore = score;
      }
    }
  });
  return best;
}

function candidatesAt(rows: readonly (readonly Cell[])[], index: number, row: readonly Cell[]): FoundHeader[] {
  const own = textsOf(row);
  const single: FoundHeader = { index, height: 1, texts: own };
  const above = index === 0 ? undefined : textsOf(rows[index - 1]!);
  if (above === undefined) return [single];
  const width = Math.max(own.length, above.length);
  const texts = Array.from({ length: width }, (_, column) => own[column] || above[column] || '');
  return [single, { index, height: 2, texts }];
}

function fieldsIn(texts: readonly string[], match: HeaderMatcher<string>): number {
  return new Set(texts.map((text) => (text === '' ? undefined : match(text))).filter((field) => field !== undefined)).size;
}

function filledIn(row: readonly Cell[]): number {
  return row.filter((cell) => cell !== null).length;
}

/** Numbers and truth values name no column; years do ("2024", "2025") and are kept as their digits. */
function textsOf(row: readonly Cell[]): string[] {
  return row.map((cell) => (cell === null ? '' : String(cell)));
}
