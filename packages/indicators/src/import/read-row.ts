import { parseVietnameseDate, parseVietnameseQuantity, quantityAmount, type Finding, type FindingPlace, type Period } from '@xaso/core';
import { cellOf, columnOf, placeOf, type Cell, type TableBook, type TableRow, type TableSheet } from '@xaso/readers';
import { indicatorFinding } from '../finding/indicators-findings.js';
import type { IndicatorDefinition } from '../indicator/indicator.schema.js';
import type { Comparison, Observation, PlaceRef } from '../observation/observation.schema.js';
import type { IndicatorField } from './indicator-columns.js';
import type { IndicatorBook } from './match-indicator.js';
import { ownDefinition, readPillar } from './own-definition.js';
import { readStatus } from './read-status.js';
import { readCount, readValue, shown, type ValueReading } from './read-value.js';

/** What a row is read against. */
export interface RowContext {
  readonly book: TableBook<IndicatorField>;
  readonly sheet: TableSheet<IndicatorField>;
  /** Whether the ambiguous column "Đơn vị" holds units of measure here. */
  readonly entityIsUnit: boolean;
  readonly indicators: IndicatorBook;
  /** Told of a name that no definition has. */
  readonly onUnknown: (written: string, where: FindingPlace) => void;
  readonly readPlace: (cell: Cell) => PlaceRef | undefined;
  readonly readPeriod: (cell: Cell) => Period | undefined;
  /** The unit of rows that give none. */
  readonly unit: string | undefined;
  /** What stands for a place or a period that the row does not give. */
  readonly place: PlaceRef | undefined;
  readonly period: Period | undefined;
  /** Gives the id of a source by its text. */
  readonly sourceIdOf: (text: string) => string;
  readonly sourceId: string | undefined;
}

/** What a row gave: a figure with its definition, or only findings. */
export interface RowReading {
  readonly figure?: { readonly observation: Observation; readonly definition: IndicatorDefinition };
  readonly findings: readonly Finding[];
}

/** Reads one row. A cell that can't be read loses its row when the figure hangs on it, and only itself otherwise. */
export function readRow(row: TableRow, context: RowContext): RowReading {
  const cells = cellReader(row, context);
  const { text, where } = cells;
  const name = text('indicator') ?? (columnOf(context.sheet, 'indicator') === undefined ? text('criterion') : undefined);
  const code = text('code');
  const figure = readFigure(cells, context);
  if (name === undefined && code === undefined) {
    const findings = figure.status === 'missing' ? [] : [indicatorFinding('import.indicator-missing', where('indicator'), {})];
    return { findings };
  }
  const findings = [...figure.findings];
  const place = context.readPlace(context.entityIsUnit ? cells.cell('place') : (cells.cell('place') ?? cells.cell('entity'))) ?? context.place;
  if (place === undefined) findings.push(indicatorFinding('import.place-missing', where('place')));
  if (place === undefined || figure.isBroken) return { findings };

  const isShare = figure.unit === '%' || figure.denominator !== undefined;
  const known = context.indicators.match(code, name ?? code!, isShare);
  const definition = known ?? context.indicators.add(ownDefinition({ name: name ?? code!, code, unit: figure.unit ?? '', pillar: readPillar(cells.cell('pillar')), isYesNo: figure.isYesNo }));
  if (known === undefined) context.onUnknown(name ?? code!, where('indicator'));
  if (known === undefined && !context.indicators.isOwn(name ?? code!)) findings.push(indicatorFinding('import.indicator-unknown', where('indicator'), { name: definition.name.vi.slice(0, 120), kind: definition.kind }));
  const observation: Observation = {
    indicator: definition.id,
    place,
    period: readPeriod(cells, context, findings),
    ...figureFields(figure, definition, cells, findings),
    ...partFields(cells, findings),
    ...comparisons(cells, context, findings),
    ...account(cells, context, findings),
  };
  return { figure: { observation, definition }, findings };
}

interface CellReader {
  readonly cell: (field: IndicatorField) => Cell;
  readonly text: (field: IndicatorField, longest?: number) => string | undefined;
  readonly where: (field: IndicatorField) => FindingPlace;
}

function cellReader(row: TableRow, { book, sheet }: RowContext): CellReader {
  const cell = (field: IndicatorField): Cell => cellOf(sheet, row, field);
  return {
    cell,
    text: (field, longest = 400) => {
      const value = cell(field);
      return value === null ? undefined : String(value).trim().slice(0, longest) || undefined;
    },
    where: (field) => placeOf(book, sheet, row, field),
  };
}

/** The value with both numbers of its base, which may stand in columns of their own or in one. */
function readFigure({ cell, text, where }: CellReader, { entityIsUnit, unit }: RowContext): ValueReading {
  const value = readValue(cell('value'), text('unit', 80) ?? (entityIsUnit ? text('entity', 80) : undefined) ?? unit, where('value'));
  const numerator = readCount(cell('numerator'), where('numerator'));
  const denominator = readCount(cell('denominator'), where('denominator'));
  const base = parseVietnameseQuantity(cell('base'), where('base')).value;
  const both = base?.form === 'ratio' ? base : { numerator: numerator.count, denominator: denominator.count };
  const hasBase = both.numerator !== undefined || both.denominator !== undefined;
  const findings = [...value.findings, ...numerator.findings, ...denominator.findings];
  return {
    ...value,
    ...(both.numerator === undefined ? {} : { numerator: both.numerator }),
    ...(both.denominator === undefined ? {} : { denominator: both.denominator }),
    unit: value.unit ?? (hasBase && value.value === undefined ? '%' : undefined),
    ...(hasBase && value.status === 'missing' && cell('value') === null ? { status: 'ok' as const } : {}),
    findings,
    isBroken: value.isBroken || findings.some(({ severity }) => severity === 'error'),
  };
}

type FigureFields = Pick<Observation, 'status' | 'value' | 'range' | 'numerator' | 'denominator' | 'qualifier' | 'reported' | 'role' | 'unit'>;

function figureFields(figure: ValueReading, definition: IndicatorDefinition, { text, where, cell }: CellReader, findings: Finding[]): FigureFields {
  const { value, range, numerator, denominator, reported, unit } = figure;
  const said = readStatus(cell('status'));
  if (said === undefined && cell('status') !== null) findings.push(indicatorFinding('import.status-unknown', where('status'), { text: shown(cell('status')) }));
  const words = text('qualifier', 40);
  const qualifier = figure.qualifier ?? (words === undefined ? undefined : parseVietnameseQuantity(`${words} 1`).value?.qualifier);
  const differs = unit !== undefined && unit !== '' && unit !== definition.unit.vi && unit !== definition.unit.en;
  if (differs && !sameMeasure(unit, definition)) findings.push(indicatorFinding('import.unit-differs', where('unit'), { unit, expected: definition.unit.vi }));
  const role = figure.role ?? said?.role;
  const fields = { value, range, numerator, denominator, reported, role, qualifier: qualifier === 'eq' ? undefined : qualifier, unit: differs ? unit : undefined };
  return { status: said?.status ?? figure.status ?? 'ok', ...given(fields) };
}

/** Who filed what is counted; a number that can't be read is left out, with the finding of its cell. */
function partFields({ cell, where }: CellReader, findings: Finding[]): Pick<Observation, 'parts'> {
  const read = (field: 'selfFiled' | 'assisted'): number | undefined => {
    const { count, findings: doubts } = readCount(cell(field), where(field));
    if (count !== undefined && count >= 0) {
      findings.push(...doubts);
      return count;
    }
    if (count !== undefined || doubts.length > 0) findings.push(indicatorFinding('import.part-unreadable', where(field), { text: shown(cell(field)) }));
    return undefined;
  };
  const parts = given({ selfFiled: read('selfFiled'), assisted: read('assisted') });
  return Object.keys(parts).length === 0 ? {} : { parts };
}

/** Counts may name what they count in words of their own; a percentage, an amount and a duration may not. */
function sameMeasure(unit: string, { kind, unit: expected }: IndicatorDefinition): boolean {
  return kind === 'count' && unit !== '%' && expected.vi !== '%' && !unit.startsWith('đồng');
}

function readPeriod({ cell, where }: CellReader, { period, readPeriod: read }: RowContext, findings: Finding[]): Period {
  const written = cell('period');
  if (written === null) return period ?? { unknown: true };
  const known = read(written);
  if (known !== undefined) return known;
  findings.push(indicatorFinding('import.period-unreadable', where('period'), { text: shown(written) }));
  return { unknown: true, note: String(written).slice(0, 400) };
}

/** A line whose number can't be read is left out, with the finding of its cell; the figure stays. */
function comparisons(cells: CellReader, { sheet }: RowContext, findings: Finding[]): Pick<Observation, 'target' | 'benchmark'> {
  const target = columnOf(sheet, 'target') === undefined && columnOf(sheet, 'indicator') !== undefined ? 'criterion' : 'target';
  return given({
    target: comparison(target, 'targetLabel', cells, sheet, findings),
    benchmark: comparison('benchmark', 'benchmarkLabel', cells, sheet, findings),
  });
}

function comparison(field: IndicatorField, labelField: IndicatorField, { cell, text, where }: CellReader, sheet: TableSheet<IndicatorField>, findings: Finding[]): Comparison | undefined {
  const parsed = parseVietnameseQuantity(cell(field), where(field));
  findings.push(...parsed.findings);
  const value = parsed.value === undefined ? undefined : quantityAmount(parsed.value);
  if (parsed.value === undefined || value === undefined) return undefined;
  const label = text(labelField) ?? columnOf(sheet, field)?.header ?? '';
  return { value, label, ...(parsed.value.qualifier === 'eq' ? {} : { qualifier: parsed.value.qualifier }) };
}

type AccountFields = Pick<Observation, 'responsible' | 'confirmedBy' | 'evidence' | 'note' | 'sourceId'>;

function account({ cell, text, where }: CellReader, { sourceId, sourceIdOf }: RowContext, findings: Finding[]): AccountFields {
  const name = text('confirmedBy', 200);
  const day = cell('confirmedOn') === null ? undefined : parseVietnameseDate(cell('confirmedOn'), where('confirmedOn'));
  findings.push(...(day?.findings ?? []));
  const source = text('source');
  const evidence = text('evidence');
  return given({
    responsible: text('responsible', 200),
    confirmedBy: name === undefined ? undefined : { name, ...(day?.value === undefined ? {} : { date: day.value }) },
    evidence: evidence === undefined ? undefined : [{ title: evidence }],
    note: text('note', 1000),
    sourceId: source === undefined ? sourceId : sourceIdOf(source),
  });
}

/** Leaves out what is undefined, so that nothing stands in a file that is not said. */
function given<T extends object>(fields: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}
