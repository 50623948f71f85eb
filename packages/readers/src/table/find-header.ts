import type { HeaderMatcher } from './header-spec.js';
import { columnGroups } from './column-groups.js';
import type { MergedCells } from './raw-sheet.js';
import type { Cell } from './table-book.js';

/** Where the header of a sheet stands. */
export interface FoundHeader {
  /** Position of its lowest row among the rows of the sheet. */
  readonly index: number;
  /** Rows that it takes: more than one when a joined cell stands above its parts. */
  readonly height: number;
  /** Text over each column; empty where there is none. */
  readonly texts: readonly string[];
  /** What stands over several columns above the text of each, from the top: `Hồ sơ đúng hạn` above `Tử số`. */
  readonly groups: readonly (readonly string[])[];
}

/** How a header is told from other rows. */
export interface HeaderSearch {
  /** Without it the first row of several cells is the header. */
  readonly match: HeaderMatcher<string> | undefined;
  /** Whether a text that is no field shows all the same that its row is a header: the name of an indicator, of a commune. */
  readonly recognise?: ((header: string) => boolean) | undefined;
  readonly merges?: readonly MergedCells[] | undefined;
}

/** Titles, the names of the State and the office, and the date take some rows above the header; more are not looked at. */
const searchedRows = 50;

/** Rows that one header may take: a group, a group within it, and its columns. */
export const tallestHeader = 3;

/**
 * Finds the header of a sheet: the row, or up to three rows that stand one above the other, in which most fields of the caller are named.
 * Two fields have to be there, or one in a row of several cells when no row has two.
 */
export function findHeader(rows: readonly (readonly Cell[])[], search: HeaderSearch): FoundHeader | undefined {
  const searched = rows.slice(0, searchedRows);
  const { match, recognise, merges = [] } = search;
  if (match === undefined) {
    const wide = searched.findIndex((row) => filledIn(row) > 1);
    const index = wide === -1 ? searched.findIndex((row) => filledIn(row) > 0) : wide;
    return index === -1 ? undefined : headerAt(rows, index, 1, merges);
  }
  let best: { readonly index: number; readonly height: number } | undefined;
  let bestScore = 0;
  searched.forEach((row, index) => {
    for (let height = 1; height <= Math.min(tallestHeader, index + 1); height += 1) {
      const score = namedIn(stackedTexts(searched, index, height), match, recognise);
      if (score > bestScore && (score > 1 || filledIn(row) > 1 || rows.every((each) => filledIn(each) < 2))) {
        best = { index, height };
        bestScore = score;
      }
    }
  });
  if (best === undefined) return undefined;
  const bottom = bottomOf(best.index, best.height, merges);
  return headerAt(rows, bottom, best.height + bottom - best.index, merges);
}

/** The header that stands in the given rows, as somebody has pointed it out. */
export function headerAt(rows: readonly (readonly Cell[])[], index: number, height: number, merges: readonly MergedCells[] = []): FoundHeader {
  const texts = stackedTexts(rows, index, height);
  return { index, height, texts, groups: columnGroups(rows, { index, texts }, merges) };
}

/** A cell that reaches from the header into the rows below it draws them into the header: "STT" over two rows beside "Tử số" and "Mẫu số". */
function bottomOf(index: number, height: number, merges: readonly MergedCells[]): number {
  const reaching = merges.filter(({ firstRow, lastRow }) => firstRow > index - height && firstRow <= index && lastRow > index && lastRow < index + tallestHeader);
  return Math.max(index, ...reaching.map(({ lastRow }) => lastRow));
}

/** Over each column the lowest text of some rows. */
function stackedTexts(rows: readonly (readonly Cell[])[], index: number, height: number): string[] {
  const levels = [...Array(height).keys()].map((above) => textsOf(rows[index - above] ?? []));
  const width = Math.max(0, ...levels.map(({ length }) => length));
  return [...Array(width).keys()].map((column) => levels.map((texts) => texts[column]).find((text) => text !== undefined && text !== '') ?? '');
}

function namedIn(texts: readonly string[], match: HeaderMatcher<string>, recognise: HeaderSearch['recognise']): number {
  const named = new Set<string>();
  for (const text of texts) {
    if (text === '') continue;
    const field = match(text);
    if (field !== undefined) named.add(field);
    // Behind a sign that no field has in its name.
    else if (recognise?.(text) === true) named.add(`"${text}`);
  }
  return named.size;
}

function filledIn(row: readonly Cell[]): number {
  return row.filter((cell) => cell !== null).length;
}

/** Numbers and truth values name no column; years do ("2024", "2025") and are kept as their digits. */
function textsOf(row: readonly Cell[]): string[] {
  return row.map((cell) => (cell === null ? '' : String(cell)));
}
