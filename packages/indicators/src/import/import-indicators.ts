import { parsePeriod, parseResult, type CivilDate, type DocumentSource, type Finding, type FindingPlace, type ParseResult, type Period, type Publisher } from '@xaso/core';
import { cellOf, columnOf, placeOf, type TableBook, type TableSheet } from '@xaso/readers';
import { indicatorFinding } from '../finding/indicators-findings.js';
import type { IndicatorDefinition } from '../indicator/indicator.schema.js';
import { checkObservation } from '../observation/check-observation.js';
import type { Observation, PlaceRef } from '../observation/observation.schema.js';
import type { IndicatorReport } from '../report/indicator-report.schema.js';
import type { IndicatorField } from './indicator-columns.js';
import { indicatorBook, type ChosenName } from './match-indicator.js';
import { kindOfUnit } from './own-definition.js';
import { readPlace } from './read-place.js';
import { readRow } from './read-row.js';
import { remembered } from './remembered.js';
import { unitInHeader, unitInTitles } from './unit-in-header.js';

/** What a table of figures does not say itself. Nothing of it is guessed: what is missing is a finding. */
export interface ReadFiguresOptions {
  /** The definitions that a row may mean, as a rule `indicatorCatalogue`. */
  readonly definitions: readonly IndicatorDefinition[];
  /** The place of every row that names none. */
  readonly place?: PlaceRef | undefined;
  /** The period of every row that names none; unknown when left out. */
  readonly period?: Period | undefined;
  /** The source of every row that names none. */
  readonly source?: Omit<DocumentSource, 'id'> | undefined;
  /** Definitions that stand in the file itself. */
  readonly own?: readonly IndicatorDefinition[] | undefined;
  /** What somebody has chosen for names that no definition has: the id of one, or `own`. */
  readonly names?: readonly ChosenName[] | undefined;
  /** Told of every name that no definition has, at the place where it stands first. */
  readonly onUnknown?: ((written: string, place: FindingPlace) => void) | undefined;
}

/** What an imported file says of itself. */
export interface ImportIndicatorsOptions extends ReadFiguresOptions {
  /** Who publishes the file. */
  readonly publisher?: Publisher | undefined;
  /** The day for which the publisher vouches. */
  readonly asOf?: CivilDate | undefined;
  readonly title?: string | undefined;
  readonly audience?: 'public' | 'staff' | undefined;
}

/** The figures of a table, before anybody vouches for them. */
export interface ReadFigures {
  readonly items: readonly Observation[];
  /** Definitions made for indicators that nobody has defined. */
  readonly definitions: readonly IndicatorDefinition[];
  readonly sources: readonly DocumentSource[];
  readonly findings: readonly Finding[];
}

/**
 * Turns a table, read with `indicatorColumns`, into an indicator report. Each wrong row is named with sheet, row and column
 * and loses nobody else's figure. An indicator that nobody has defined gets a definition of its own, made of what the row says.
 *
 * @returns `value` is undefined without a publisher or a day: a report is vouched for by somebody.
 */
export function importIndicators(book: TableBook<IndicatorField>, options: ImportIndicatorsOptions): ParseResult<IndicatorReport> {
  const { publisher, asOf, title, audience = 'public' } = options;
  const { items, definitions, sources, findings } = readFigures(book, options);
  const file: FindingPlace = { file: book.fileName, row: 1 };
  const missing = [
    ...(publisher === undefined ? [indicatorFinding('import.publisher-missing', file)] : []),
    ...(asOf === undefined ? [indicatorFinding('import.as-of-missing', file)] : []),
  ];
  const all = [...missing, ...findings];
  if (publisher === undefined || asOf === undefined) return parseResult<IndicatorReport>(undefined, all);
  const report: IndicatorReport = {
    kind: 'indicator-report',
    schemaVersion: 1,
    ...(title === undefined ? {} : { title }),
    publisher,
    asOf,
    audience,
    sources: [...sources],
    ...(definitions.length === 0 ? {} : { definitions }),
    items,
  };
  return parseResult(report, all);
}

/** Reads the figures of all sheets. Never throws. */
export function readFigures(book: TableBook<IndicatorField>, options: ReadFiguresOptions): ReadFigures {
  const items: Observation[] = [];
  const findings: Finding[] = [];
  const indicators = indicatorBook(options.definitions, options.names);
  for (const definition of options.own ?? []) if (indicators.match(undefined, definition.name.vi, definition.kind === 'ratio') === undefined) indicators.add(definition);
  const { onUnknown = () => undefined } = options;
  const sources = sourceList(options.source);
  const seen = new Set<string>();
  const placeOfCell = remembered(readPlace);
  const periodOfCell = remembered((cell) => parsePeriod(cell).value);
  for (const sheet of book.sheets) {
    const { place, period } = options;
    const context = { book, sheet, indicators, onUnknown, unit: unitOfSheet(sheet), readPlace: placeOfCell, readPeriod: periodOfCell, place, period, entityIsUnit: holdsUnits(sheet), sourceId: sources.all[0]?.id, sourceIdOf: sources.idOf };
    for (const row of sheet.rows) {
      const reading = readRow(row, context);
      findings.push(...reading.findings);
      if (reading.figure === undefined) continue;
      const { observation, definition } = reading.figure;
      const key = keyOf(observation);
      if (seen.has(key)) {
        findings.push(indicatorFinding('import.row-repeated', placeOf(book, sheet, row, 'indicator'), { indicator: definition.name.vi }));
        continue;
      }
      seen.add(key);
      items.push(observation);
      findings.push(...checksOf(observation, definition, (field) => placeOf(book, sheet, row, field)));
    }
  }
  return { items, definitions: indicators.own, sources: sources.all, findings };
}

/** The sources that rows name, each once, behind the one that stands for rows which name none. */
function sourceList(first: Omit<DocumentSource, 'id'> | undefined): { readonly all: readonly DocumentSource[]; readonly idOf: (title: string) => string } {
  const all: DocumentSource[] = first === undefined ? [] : [{ id: 'nguon', ...first }];
  const ids = new Map(all.map(({ id, title }) => [title, id]));
  return {
    all,
    idOf: (title) => {
      const id = ids.get(title) ?? `nguon-${all.length + 1}`;
      if (!ids.has(title)) all.push({ id, title });
      ids.set(title, id);
      return id;
    },
  };
}

/** "Đơn vị" is a column of units when no other is and a cell of it can be nothing else: a percentage, money, time. */
function holdsUnits(sheet: TableSheet<IndicatorField>): boolean {
  if (columnOf(sheet, 'unit') !== undefined) return false;
  return sheet.rows.some((row) => {
    const cell = cellOf(sheet, row, 'entity');
    return typeof cell === 'string' && kindOfUnit(cell) !== 'count';
  });
}

/** The unit of rows that give none: that of the column, or of a line above the table. */
function unitOfSheet(sheet: TableSheet<IndicatorField>): string | undefined {
  const value = columnOf(sheet, 'value')?.header;
  return (value === undefined ? undefined : unitInHeader(value)) ?? unitInTitles(sheet.titles);
}

/** The same indicator at the same place in the same period is one figure; a goal stands beside the result. */
function keyOf({ indicator, place, period, role = 'actual' }: Observation): string {
  return JSON.stringify([indicator, place.name, place.within, period, role]);
}

const columnsOfFields: Readonly<Record<string, IndicatorField>> = { numerator: 'numerator', denominator: 'denominator', status: 'status', indicator: 'indicator', sourceId: 'source' };

/** The checks that every observation of a document passes, told at the cell that they are about. */
function checksOf(observation: Observation, definition: IndicatorDefinition, where: (field: IndicatorField) => FindingPlace): Finding[] {
  return checkObservation(observation, '', { findDefinition: () => definition, knowsEveryIndicator: false }).map((finding) => {
    const field = 'path' in finding.where ? finding.where.path : '';
    const column = Object.hasOwn(columnsOfFields, field) ? columnsOfFields[field]! : 'value';
    const place = where(column);
    return { ...finding, where: 'column' in place ? place : where('value') };
  });
}
