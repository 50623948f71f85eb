import type { FindingPlace } from '@xaso/core';

/**
 * One cell as it was read. Text is NFC without space around it; an empty cell is `null`.
 * Numbers come from JSON and XLSX only: in CSV each cell is text, since `97,43` and `1.000` need a reader of Vietnamese numbers.
 * A date cell of a spreadsheet is the text `yyyy-MM-dd`, with `THH:mm` when it holds an hour; an hour alone is `HH:mm`.
 * A cell with a percent format is the text that the sheet shows, `97,43%`: the number behind it is 0.9743.
 */
export type Cell = string | number | boolean | null;

/** The formats that `readTable` understands. `csv` stands for every separated text: comma, semicolon, tab. */
export type TableFormat = 'json' | 'csv' | 'xlsx';

/** One column of a sheet. */
export interface TableColumn<Field extends string = string> {
  /** Position in `TableRow.cells`, from 0. */
  readonly index: number;
  /** Header as it is written in the file; the spreadsheet's letter when the header is empty. */
  readonly header: string;
  /** What the caller calls it; undefined for a column that the header specification does not know. */
  readonly field: Field | undefined;
  /** What stands over several columns above this one, from the top; left out when nothing does. */
  readonly groups?: readonly string[];
}

/** One row of data. */
export interface TableRow {
  /** Row number as a spreadsheet shows it, from 1; the place of the record, from 1, in a JSON list of objects. */
  readonly number: number;
  /** As many cells as the sheet has columns. */
  readonly cells: readonly Cell[];
}

/** One sheet whose header was found. Title rows, total rows, footnotes and blank rows are left out, each named by a finding. */
export interface TableSheet<Field extends string = string> {
  /** Name of the sheet in a workbook; undefined in a file that is one table. */
  readonly name: string | undefined;
  /** Row number of the header, the lower one of two; 0 when the file has no row for it (a JSON list of objects). */
  readonly headerRow: number;
  /** Texts of the rows above the header, such as a title or "Đơn vị tính: triệu đồng"; left out when there are none. */
  readonly titles?: readonly string[];
  readonly columns: readonly TableColumn<Field>[];
  readonly rows: readonly TableRow[];
}

/** A file as tables. */
export interface TableBook<Field extends string = string> {
  readonly fileName: string;
  readonly format: TableFormat;
  readonly sheets: readonly TableSheet<Field>[];
}

/** The column that holds a field, or undefined when the sheet has none. */
export function columnOf<Field extends string>(sheet: TableSheet<Field>, field: Field): TableColumn<Field> | undefined {
  return sheet.columns.find((column) => column.field === field);
}

/** The cell of a row under a field; `null` when the cell is empty or the sheet has no such column. */
export function cellOf<Field extends string>(sheet: TableSheet<Field>, row: TableRow, field: Field): Cell {
  const column = columnOf(sheet, field);
  return column === undefined ? null : (row.cells[column.index] ?? null);
}

/** Where a finding about a cell stands: file, sheet, row and the text of the column's header. */
export function placeOf<Field extends string>(
  book: Pick<TableBook<Field>, 'fileName'>,
  sheet: TableSheet<Field>,
  row: TableRow,
  field?: Field,
): FindingPlace {
  const column = field === undefined ? undefined : columnOf(sheet, field);
  return {
    file: book.fileName,
    row: row.number,
    ...(sheet.name === undefined ? {} : { sheet: sheet.name }),
    ...(column === undefined ? {} : { column: column.header }),
  };
}
