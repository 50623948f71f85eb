import type { FindingLog } from '../finding/finding-log.js';
import type { FoundHeader } from './find-header.js';
import type { RawSheet } from './raw-sheet.js';
import { isNumbering, roleOf, type RowRole } from './row-role.js';
import type { Cell, TableColumn, TableRow } from './table-book.js';

/** A finding shows so much of a row that its owner knows which one is meant. */
const shownLength = 80;

const skippedRowCodes = {
  total: 'row.total-skipped',
  example: 'row.example-skipped',
  section: 'row.section-skipped',
  footnote: 'row.footnote-skipped',
  numbering: 'row.numbering-skipped',
} as const satisfies Partial<Record<RowRole, string>>;

/** A sheet whose header was found and whose cells were cleaned. */
export interface HeadedSheet {
  readonly raw: RawSheet;
  readonly rows: readonly (readonly Cell[])[];
  readonly header: FoundHeader;
  readonly columns: readonly TableColumn[];
}

/** Keeps the records of a sheet, up to a number of them, and names every other row that is not blank. */
export function selectRows({ raw, rows, header, columns }: HeadedSheet, limit: number, log: FindingLog): TableRow[] {
  const { name: sheet, firstRow } = raw;
  reportTitle(raw, rows.slice(0, header.index - header.height + 1), log);
  const kept: TableRow[] = [];
  const given = raw.rows[header.index]!.length;
  let tooMany = raw.truncated;
  let belowFootnote = false;
  for (let index = header.index + 1; index < rows.length; index += 1) {
    const cells = rows[index]!;
    const number = firstRow + index;
    const own = [...columns.keys()].map((column) => cells[column] ?? null);
    const role = roleIn(own, cells, index === header.index + 1, belowFootnote);
    if (role === 'blank') continue;
    belowFootnote = role === 'footnote';
    if (role !== 'data') {
      log.add(skippedRowCodes[role], { sheet, row: number }, { text: shownText(cells) });
      continue;
    }
    if (kept.length === limit) {
      tooMany = true;
      break;
    }
    if (raw.ragged && isRagged(cells, given, columns.length)) {
      log.add('row.ragged', { sheet, row: number }, { found: cells.length, expected: given });
    }
    kept.push({ number, cells: own });
  }
  if (tooMany) log.add('table.too-many-rows', { sheet }, { limit });
  if (kept.length === 0) log.add('table.no-rows', { sheet, row: Math.max(1, firstRow + header.index) });
  return kept;
}

function roleIn(own: readonly Cell[], cells: readonly Cell[], first: boolean, belowFootnote: boolean): RowRole {
  if (first && isNumbering(own)) return 'numbering';
  const role = roleOf(cells);
  // A footnote goes on over the lines below it, and so do the names under "Người lập biểu".
  const continues = belowFootnote && role === 'data' && cells.filter((cell) => cell !== null).length <= 2;
  return continues ? 'footnote' : role;
}

/** A row may leave out cells that have no header anyway, and may hold empty cells in excess. */
function isRagged(cells: readonly Cell[], given: number, named: number): boolean {
  return cells.length < named || cells.slice(given).some((cell) => cell !== null);
}

function reportTitle(raw: RawSheet, title: readonly (readonly Cell[])[], log: FindingLog): void {
  const filled = title.filter((cells) => cells.some((cell) => cell !== null));
  const first = filled[0];
  if (first === undefined) return;
  const row = raw.firstRow + title.indexOf(first);
  log.add('header.rows-skipped', { sheet: raw.name, row }, { count: filled.length, text: shownText(first) });
}

function shownText(cells: readonly Cell[]): string {
  const text = cells.filter((cell) => cell !== null).join(' · ').replace(/\s+/g, ' ');
  return text.length <= shownLength ? text : `${[...text].slice(0, shownLength - 1).join('')}…`;
}
