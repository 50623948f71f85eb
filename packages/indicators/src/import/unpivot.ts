import { readersFinding, placeOf, cellOf, columnOf, type Cell, type TableBook, type TableColumn, type TableRow, type TableSheet } from '@xaso/readers';
import type { Finding } from '@xaso/core';
import type { IndicatorField } from './indicator-columns.js';
import { isTotalLabel, type FigureColumn, type Measure, type ShapedSheet } from './sheet-shape.js';
import { unitInHeader } from './unit-in-header.js';

/**
 * Turns a sheet with figures side by side into sheets of one figure a row, one for each figure of the header. Rows keep their numbers and
 * columns their headers, so that a finding points at the cell where the figure stands.
 */
export function unpivot(book: TableBook<IndicatorField>, sheet: TableSheet<IndicatorField>, { shape, figures }: ShapedSheet): { readonly sheets: readonly TableSheet<IndicatorField>[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const placeField = columnOf(sheet, 'place') === undefined ? 'entity' : 'place';
  const rows = shape !== 'indicatorsAcross' ? sheet.rows : sheet.rows.filter((row) => !isTotal(row, placeField));
  // Beside units of a sheet a column "Đơn vị" holds their names, and never a unit of measure.
  const kept = sheet.columns.filter(({ field }) => field !== undefined && !isMeasure(field)).map((column) => (shape === 'indicatorsAcross' && column.field === 'entity' ? { ...column, field: 'place' as const } : column));
  return { sheets: groupsOf(figures).map((group) => sheetOf(group, sheet, kept, rows)), findings };

  function isTotal(row: TableRow, field: IndicatorField): boolean {
    const label = cellOf(sheet, row, field);
    const total = typeof label === 'string' && isTotalLabel(label);
    if (total) findings.push(readersFinding('row.total-skipped', placeOf(book, sheet, row), { text: String(label).slice(0, 80) }));
    return total;
  }
}

function isMeasure(field: IndicatorField): field is Measure {
  return field === 'value' || field === 'numerator' || field === 'denominator' || field === 'base' || field === 'target';
}

/** Columns of the same figure: its value and the two numbers of its base. */
function groupsOf(figures: readonly FigureColumn[]): readonly (readonly FigureColumn[])[] {
  const groups = new Map<string, FigureColumn[]>();
  for (const figure of figures) {
    const key = JSON.stringify([figure.names.indicator, figure.names.place, figure.names.period]);
    const group = groups.get(key);
    // A second column of the same number is a figure of its own, which will be told as repeated.
    if (group === undefined || group.some(({ measure }) => measure === figure.measure)) groups.set(group === undefined ? key : `${key}${figure.column.index}`, [figure]);
    else group.push(figure);
  }
  return [...groups.values()];
}

function sheetOf(group: readonly FigureColumn[], sheet: TableSheet<IndicatorField>, kept: readonly TableColumn<IndicatorField>[], rows: readonly TableRow[]): TableSheet<IndicatorField> {
  const { names, column } = group[0]!;
  const unit = group.map(({ column: { header, groups = [] } }) => unitInHeader(header) ?? groups.map(unitInHeader).find((each) => each !== undefined)).find((each) => each !== undefined);
  const said = Object.entries({ ...names, ...(unit === undefined || kept.some(({ field }) => field === 'unit') ? {} : { unit }) }) as [IndicatorField, string][];
  const isSaid = (field: IndicatorField | undefined): boolean => said.some(([each]) => each === field);
  const measured = group.map(({ column: own, measure }) => ({ ...own, field: measure as IndicatorField }));
  const own = kept.filter(({ field }) => !isSaid(field));
  const width = sheet.columns.length;
  const added = said.map(([field], index): TableColumn<IndicatorField> => ({ index: width + index, header: column.header, field }));
  const texts: readonly Cell[] = said.map(([, text]) => text);
  return { ...sheet, columns: [...own, ...measured, ...added], rows: rows.map(({ number, cells }) => ({ number, cells: [...cells, ...texts] })) };
}
