import { foldVietnamese, parsePeriod, parseVietnameseQuantity } from '@xaso/core';
import { columnOf, headerMatcher, type TableColumn, type TableSheet } from '@xaso/readers';
import { indicatorColumns, type IndicatorField } from './indicator-columns.js';
import { readStatus, readYesNo } from './read-status.js';
import { withoutUnit } from './unit-in-header.js';
import { isUnitName } from './unit-name.js';

/** How the figures of a sheet lie: one a row; or indicators, units, periods side by side. */
export type SheetShape = 'facts' | 'indicatorsAcross' | 'unitsAcross' | 'periodsAcross';

/** A column whose cells are figures of what its header names. */
export interface FigureColumn {
  readonly column: TableColumn<IndicatorField>;
  /** What its figures are: the value, or one of the two numbers of its base. */
  readonly measure: Measure;
  /** What the header says of every figure below it; figures of one key stand in one row. */
  readonly names: { readonly indicator?: string; readonly place?: string; readonly period?: string };
}

/** A number of a figure that may have a column of its own under the name of its indicator. */
export type Measure = 'value' | 'numerator' | 'denominator' | 'target' | 'base';

/** The shape of a sheet, and its columns of figures where it has several. */
export interface ShapedSheet {
  readonly shape: SheetShape;
  readonly figures: readonly FigureColumn[];
}

const measures: readonly Measure[] = ['value', 'numerator', 'denominator', 'target', 'base'];

const matchField = headerMatcher(indicatorColumns);

const totals = /^(?:tong(?: cong| so)?|cong|binh quan(?: chung)?|trung binh|toan (?:tinh|huyen|xa|thanh pho)|ca (?:tinh|huyen|xa|nuoc))$/;

/** Whether a label stands for all units together, whose figure is computed and not handed in. */
export function isTotalLabel(text: string): boolean {
  return totals.test(foldVietnamese(text).replace(/[\s:.]+$/, ''));
}

/**
 * Finds out how the figures of a sheet lie.
 *
 * @param isIndicator Whether a text is the name of a known indicator.
 * @param chosen What somebody has chosen for a header: `indicator:<id>`, `place:<name>`, `period:<text>`.
 */
export function shapeOf(sheet: TableSheet<IndicatorField>, isIndicator: (text: string) => boolean, chosen: ReadonlyMap<string, string | null>): ShapedSheet {
  const has = (...fields: readonly IndicatorField[]): boolean => fields.some((field) => columnOf(sheet, field) !== undefined);
  const open = sheet.columns.filter((column) => isOpen(column, sheet) && chosen.get(column.header) !== null);
  const choice = (column: TableColumn, kind: string): string | undefined => {
    const text = chosen.get(column.header);
    return text?.startsWith(`${kind}:`) === true ? text.slice(kind.length + 1) : undefined;
  };
  if (has('indicator', 'criterion', 'code') && !has('value', 'base', 'numerator', 'denominator')) {
    const places = open.flatMap((column) => {
      const name = choice(column, 'place') ?? (isUnitName(column.header) || isUnderUnits(column) ? column.header : undefined);
      return name === undefined || isTotalLabel(name) ? [] : [{ column, measure: 'value' as const, names: { place: name } }];
    });
    if (places.length > 0) return { shape: 'unitsAcross', figures: places };
    const periods = open.flatMap((column) => {
      const name = choice(column, 'period') ?? (isPeriod(column.header) ? column.header : undefined);
      return name === undefined ? [] : [{ column, measure: 'value' as const, names: { period: name } }];
    });
    if (periods.length > 1 || periods.some(({ column }) => chosen.has(column.header))) return { shape: 'periodsAcross', figures: periods };
  }
  if (has('place', 'entity') && !has('indicator', 'criterion', 'code')) {
    const figures = sheet.columns.flatMap((column) => indicatorColumn(column, sheet, isIndicator, choice(column, 'indicator'), chosen.get(column.header) === null));
    if (figures.length > 0) return { shape: 'indicatorsAcross', figures };
  }
  return { shape: 'facts', figures: [] };
}

/** A column of an indicator, or one of its numbers under its name. */
function indicatorColumn(column: TableColumn<IndicatorField>, sheet: TableSheet<IndicatorField>, isIndicator: (text: string) => boolean, id: string | undefined, isLeftOut: boolean): readonly FigureColumn[] {
  const { header, groups = [], field } = column;
  const group = groups.at(-1);
  const named = matchField(header);
  const measure = measures.find((each) => each === named);
  if (isLeftOut) return [];
  if (id !== undefined) return [{ column, measure: 'value', names: { indicator: id } }];
  if (group !== undefined && measure !== undefined) return [{ column, measure, names: { indicator: withoutUnit(group) } }];
  if (group !== undefined && isIndicator(group) && isPeriod(header)) return [{ column, measure: 'value', names: { indicator: withoutUnit(group), period: header } }];
  if (field !== undefined || !isOpen(column, sheet)) return [];
  if (!isIndicator(header) && !holdsFigures(column, sheet)) return [];
  const name = group === undefined || isIndicator(header) ? header : isIndicator(`${group} ${header}`) ? `${group} ${header}` : `${group}: ${header}`;
  return isTotalLabel(header) ? [] : [{ column, measure: 'value', names: { indicator: withoutUnit(name) } }];
}

/** A column that no field has, and that is more than a remark beside the table. */
function isOpen({ index, header, field }: TableColumn<IndicatorField>, { rows }: TableSheet<IndicatorField>): boolean {
  return field === undefined && !/^[A-Z]{1,2}$/.test(header) && rows.some(({ cells }) => cells[index] !== null && cells[index] !== undefined);
}

function isUnderUnits({ groups = [] }: TableColumn): boolean {
  return groups.some((group) => /\b(?:cac )?(?:xa|phuong|don vi|dia ban|dia phuong|thon|ap|khu pho|to dan pho)\b/.test(foldVietnamese(group)));
}

function isPeriod(text: string): boolean {
  return /\d/.test(text) && parsePeriod(text).value !== undefined;
}

const sampledRows = 50;

/** Whether most cells of a column are numbers, or words that stand for one. */
function holdsFigures({ index }: TableColumn, { rows }: TableSheet<IndicatorField>): boolean {
  const cells = rows.map(({ cells: row }) => row[index] ?? null).filter((cell) => cell !== null).slice(0, sampledRows);
  const figures = cells.filter((cell) => readStatus(cell) !== undefined || readYesNo(cell) !== undefined || parseVietnameseQuantity(cell).outcome !== 'unreadable');
  return figures.length * 2 > cells.length;
}
