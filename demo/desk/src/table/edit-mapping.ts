import type { SheetMapping, TableMapping } from '@xaso/readers';

/** The choice for one sheet, under its own name. A file that is one table has none. */
function withSheet({ sheets, names }: TableMapping, sheet: string | undefined, change: (own: SheetMapping) => SheetMapping): TableMapping {
  const own = sheets.find((each) => each.sheet === sheet) ?? (sheet === undefined ? {} : { sheet });
  return { sheets: [...sheets.filter((each) => each.sheet !== sheet), change(own)], names };
}

/** Takes a sheet in or leaves it out. */
export function useSheet(mapping: TableMapping, sheet: string | undefined, use: boolean): TableMapping {
  return withSheet(mapping, sheet, ({ use: _, ...own }) => (use ? own : { ...own, use: false }));
}

/** Says in which row the header of a sheet stands; `undefined` leaves it to the reader. What the columns hold stays, since it is bound to their headers. */
export function setHeaderRow(mapping: TableMapping, sheet: string | undefined, row: number | undefined): TableMapping {
  return withSheet(mapping, sheet, ({ headerRow: _, headerRows: __, ...own }) => (row === undefined ? own : { ...own, headerRow: row }));
}

/** Says what a column holds: a field, `null` for nothing, `undefined` to leave it to the reader. A field has one column in a sheet. */
export function setColumn(mapping: TableMapping, sheet: string | undefined, header: string, field: string | null | undefined): TableMapping {
  return withSheet(mapping, sheet, ({ columns = [], ...own }) => {
    const others = columns.filter((column) => column.header !== header);
    return { ...own, columns: field === undefined ? others : [...others, { header, field }] };
  });
}

/** Says what a name in the sheet means; `undefined` leaves it as it is. */
export function setName({ sheets, names }: TableMapping, written: string, means: string | undefined): TableMapping {
  const others = names.filter((name) => name.written !== written);
  return { sheets, names: means === undefined ? others : [...others, { written, means }] };
}
