import type { FindingLog } from '../finding/finding-log.js';
import { columnLetter } from './column-letter.js';
import { findHeader, headerAt, tallestHeader, type FoundHeader } from './find-header.js';
import { headerMatcher, type HeaderMatcher, type HeaderSpec } from './header-spec.js';
import type { ReadLimits } from './limits.js';
import { nameColumns } from './name-columns.js';
import type { RawSheet } from './raw-sheet.js';
import { selectRows } from './select-rows.js';
import type { Cell, TableSheet } from './table-book.js';
import type { SheetMapping } from './table-mapping.js';

export interface SheetOptions<Field extends string> {
  readonly headers: HeaderSpec<Field> | undefined;
  readonly required: readonly Field[];
  readonly limits: ReadLimits;
  /** What somebody has chosen for this sheet. */
  readonly chosen?: SheetMapping | undefined;
  readonly recognise?: ((header: string) => boolean) | undefined;
}

/**
 * Makes a table of the rows of one sheet: finds its header, names its columns, keeps its records.
 *
 * @returns The sheet; undefined when it has no header. The caller says whether that matters.
 */
export function buildSheet<Field extends string>(raw: RawSheet, options: SheetOptions<Field>, log: FindingLog): TableSheet<Field> | undefined {
  const { rows } = raw;
  const { recognise } = options;
  const match = options.headers === undefined ? undefined : headerMatcher(options.headers);
  const chosen = chosenColumns(options);
  const header = headerIn(raw, options, match, chosen);
  const columns = header === undefined ? undefined : nameColumns(header, rows, raw, { match, recognise, chosen }, log);
  const headerRow = header === undefined ? 0 : raw.firstRow + header.index;
  reportNotices(raw, headerRow, (column) => columns?.[column]?.header ?? columnLetter(column), log);
  if (header === undefined || columns === undefined) return undefined;
  for (const field of options.required) {
    if (columns.some((column) => column.field === field)) continue;
    const expected = options.headers?.[field][0] ?? field;
    log.add('header.column-missing', { sheet: raw.name, row: Math.max(1, headerRow) }, { expected });
  }
  const titles = titlesAbove(rows.slice(0, header.index - header.height + 1));
  return {
    name: raw.name,
    headerRow,
    ...(titles.length === 0 ? {} : { titles }),
    columns,
    rows: selectRows({ raw, rows, header, columns }, options.limits.rows, log),
  };
}

/** The header that somebody has pointed out, the one that the format gives, or the one that is found. */
function headerIn<Field extends string>(raw: RawSheet, { chosen, recognise }: SheetOptions<Field>, match: HeaderMatcher<Field> | undefined, columns: ReadonlyMap<string, Field | null>): FoundHeader | undefined {
  const { rows, firstRow, merges } = raw;
  if (chosen?.headerRow !== undefined) {
    const index = chosen.headerRow - firstRow;
    return index < 0 || index >= rows.length ? undefined : headerAt(rows, index, Math.min(chosen.headerRows ?? 1, tallestHeader + 1, index + 1), merges);
  }
  if (raw.headerFirst) return rows.length === 0 ? undefined : headerAt(rows, 0, 1);
  const named = match === undefined ? undefined : (header: string): Field | undefined => columns.get(header) ?? match(header);
  return findHeader(rows, { match: named, recognise, merges });
}

function chosenColumns<Field extends string>({ chosen, headers }: SheetOptions<Field>): ReadonlyMap<string, Field | null> {
  const known = new Set(Object.keys(headers ?? {}));
  const isField = (field: string | null): field is Field | null => field === null || known.has(field);
  return new Map((chosen?.columns ?? []).flatMap(({ header, field }) => (isField(field) ? [[header, field] as const] : [])));
}

const mostTitles = 20;

function titlesAbove(rows: readonly (readonly Cell[])[]): readonly string[] {
  const texts = rows.flatMap((cells) => [...new Set(cells)].filter((cell): cell is string => typeof cell === 'string'));
  return [...new Set(texts)].slice(0, mostTitles);
}

/** What was noticed in a cell of the header or above it is of no account: no figure stands there. */
function reportNotices(raw: RawSheet, headerRow: number, nameOf: (column: number) => string, log: FindingLog): void {
  for (const { code, row, column, values } of raw.notices) {
    if (column === undefined) log.add(code, { sheet: raw.name, row }, values);
    else if (row > headerRow) log.add(code, { sheet: raw.name, row, column: nameOf(column) }, values);
  }
}
