import type { FindingLog } from '../finding/finding-log.js';
import { columnLetter } from './column-letter.js';
import type { FoundHeader } from './find-header.js';
import { headerKey, type HeaderMatcher } from './header-spec.js';
import type { RawSheet } from './raw-sheet.js';
import type { Cell, TableColumn } from './table-book.js';

/** What a header may mean. */
export interface ColumnNames<Field extends string> {
  readonly match: HeaderMatcher<Field> | undefined;
  /** Whether the caller does something with a column that is no field. */
  readonly recognise?: ((header: string) => boolean) | undefined;
  /** What somebody has chosen, by the header's text; `null` leaves the column out. */
  readonly chosen?: ReadonlyMap<string, Field | null> | undefined;
}

/**
 * Gives every column its header and its field. The first of two equal headers keeps the field; the others, columns without
 * a header and columns that nobody asked for are named by findings.
 */
export function nameColumns<Field extends string>(
  header: FoundHeader,
  rows: readonly (readonly Cell[])[],
  raw: RawSheet,
  { match, recognise, chosen }: ColumnNames<Field>,
  log: FindingLog,
): TableColumn<Field>[] {
  const keys = new Set<string>();
  const fields = new Set<Field>();
  const row = Math.max(1, raw.firstRow + header.index);
  return [...Array(widthOf(header, rows, raw.ragged)).keys()].map((index) => {
    const text = header.texts[index] ?? '';
    const letter = columnLetter(index);
    const choice = chosen?.get(text === '' ? letter : text);
    const groups = header.groups[index] ?? [];
    const more = groups.length === 0 ? {} : { groups };
    if (choice !== undefined) {
      const isFirst = choice !== null && !fields.has(choice);
      if (isFirst) fields.add(choice);
      return { index, header: text === '' ? letter : text, field: isFirst ? choice : undefined, ...more };
    }
    if (text === '') {
      const used = rows.slice(header.index + 1).some((cells) => (cells[index] ?? null) !== null);
      if (used) log.add('header.column-unnamed', { sheet: raw.name, row, column: letter }, { letter });
      return { index, header: letter, field: undefined, ...more };
    }
    const place = { sheet: raw.name, row, column: text };
    const field = match?.(text);
    const key = [...groups, text].map(headerKey).join('|');
    const repeated = field === undefined ? keys.has(key) : fields.has(field);
    keys.add(key);
    const isUsed = [text, ...groups].some((each) => recognise?.(each) === true);
    if (repeated && !isUsed) log.add('header.duplicate', place, { header: text, letter });
    else if (match !== undefined && field === undefined && !isUsed) log.add('header.column-unknown', place, { header: text });
    if (field === undefined || repeated) return { index, header: text, field: undefined, ...more };
    fields.add(field);
    return { index, header: text, field, ...more };
  });
}

/**
 * Columns up to the last one that has a header. In a workbook, where every row has the same cells, a filled cell further to
 * the right is a column too; in a text table it is a row with too many cells.
 */
function widthOf(header: FoundHeader, rows: readonly (readonly Cell[])[], ragged: boolean): number {
  let width = header.texts.length;
  while (width > 0 && header.texts[width - 1] === '') width -= 1;
  if (ragged) return width;
  for (const cells of rows.slice(header.index + 1)) {
    for (let end = cells.length; end > width; end -= 1) if (cells[end - 1] !== null) width = end;
  }
  return width;
}
