import type { FindingPlace } from '@xaso/core';

/** One cell as a reader of tables gives it. */
export type AnnexCell = string | number | boolean | null;

/** One column of a table; `field` is what the importer calls it. */
export interface AnnexColumn<Field extends string> {
  readonly index: number;
  readonly header: string;
  readonly field: Field | undefined;
}

/** One row, with its number as the spreadsheet shows it. */
export interface AnnexTableRow {
  readonly number: number;
  readonly cells: readonly AnnexCell[];
}

/** One sheet whose header was found. */
export interface AnnexSheet<Field extends string> {
  readonly name: string | undefined;
  readonly columns: readonly AnnexColumn<Field>[];
  readonly rows: readonly AnnexTableRow[];
}

/** A file as tables: what `readTable` of `@xaso/readers` returns. Taken by its shape, so that the engine does not depend on readers of files. */
export interface AnnexTable<Field extends string = string> {
  readonly fileName: string;
  readonly sheets: readonly AnnexSheet<Field>[];
}

/** Reads the cells of one sheet by field. */
export interface RowReader<Field extends string> {
  /** Text of a cell without space around it; `undefined` for an empty one. */
  readonly text: (row: AnnexTableRow, field: Field) => string | undefined;
  readonly cell: (row: AnnexTableRow, field: Field) => AnnexCell;
  readonly where: (row: Pick<AnnexTableRow, 'number'>, field?: Field) => FindingPlace;
}

/** Makes a reader for one sheet. */
export function rowReader<Field extends string>({ fileName }: Pick<AnnexTable<Field>, 'fileName'>, sheet: AnnexSheet<Field>): RowReader<Field> {
  const columns = new Map(sheet.columns.flatMap((column) => (column.field === undefined ? [] : [[column.field, column] as const])));
  const cell = (row: AnnexTableRow, field: Field): AnnexCell => {
    const column = columns.get(field);
    return column === undefined ? null : (row.cells[column.index] ?? null);
  };
  return {
    cell,
    text: (row, field) => {
      const value = cell(row, field);
      const text = value === null ? '' : String(value).normalize('NFC').trim();
      return text === '' ? undefined : text;
    },
    where: (row, field) => {
      const header = field === undefined ? undefined : columns.get(field)?.header;
      return { file: fileName, ...(sheet.name === undefined ? {} : { sheet: sheet.name }), row: row.number, ...(header === undefined ? {} : { column: header }) };
    },
  };
}
