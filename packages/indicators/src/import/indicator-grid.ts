import { parseResult, type Finding, type ParseResult } from '@xaso/core';
import { columnChoices, emptyMapping, sheetMappingOf, tableOf, type ColumnChoice, type GridBook, type TableBook, type TableMapping, type TableSheet } from '@xaso/readers';
import type { IndicatorDefinition } from '../indicator/indicator.schema.js';
import type { IndicatorReport } from '../report/indicator-report.schema.js';
import { definesIndicators, definitionColumns, readDefinitions } from './definition-sheet.js';
import { importIndicators, type ImportIndicatorsOptions } from './import-indicators.js';
import { indicatorColumns, type IndicatorField } from './indicator-columns.js';
import { candidateFinder, type NameChoice } from './indicator-names.js';
import { indicatorBook } from './match-indicator.js';
import { shapeOf, type SheetShape } from './sheet-shape.js';
import { isUnitName } from './unit-name.js';
import { unpivot } from './unpivot.js';
import { withoutUnit } from './unit-in-header.js';

/** How the figures of a file are found. */
export interface IndicatorGridOptions {
  /** The definitions that a header or a row may mean, as a rule `indicatorCatalogue`. */
  readonly definitions: readonly IndicatorDefinition[];
  /** What somebody has chosen where the file left a doubt. */
  readonly mapping?: TableMapping | undefined;
  readonly limits?: { readonly rows?: number };
}

/** What was found in a sheet. */
export interface FoundSheet {
  readonly sheet: string | undefined;
  readonly shape: SheetShape | 'definitions';
  /** Row of the header, as the spreadsheet numbers it. */
  readonly headerRow: number;
}

/** What a file leaves to be chosen, for a page that asks. */
export interface IndicatorChoices {
  readonly sheets: readonly FoundSheet[];
  /** Every column that has cells; those without a field were not read. */
  readonly columns: readonly ColumnChoice<IndicatorField>[];
  /** Names that no definition has. */
  readonly names: readonly NameChoice[];
}

/** The figures of a file as one figure a row. */
export interface IndicatorGrid {
  readonly book: TableBook<IndicatorField> | undefined;
  /** Definitions that stand in the file itself. */
  readonly own: readonly IndicatorDefinition[];
  readonly choices: Pick<IndicatorChoices, 'sheets' | 'columns'>;
  readonly findings: readonly Finding[];
}

/**
 * Finds the figures in the rows of a file: one a row, or with indicators, units or periods side by side; and definitions of the office's own
 * in a sheet that has a column "Chiều". Pure and quick: it may run after every choice. Never throws.
 */
export function readIndicatorGrid(grid: GridBook, { definitions, mapping = emptyMapping, limits }: IndicatorGridOptions): IndicatorGrid {
  const defining = definingSheets(grid, mapping);
  const own = defining.flatMap(({ definitions: each }) => each);
  const known = indicatorBook([...definitions, ...own]);
  const isIndicator = (text: string): boolean => known.match(undefined, withoutUnit(text), true) !== undefined;
  const figures = { ...grid, sheets: grid.sheets.filter(({ name }) => !defining.some(({ sheet }) => sheet.name === name)) };
  const table = tableOf(figures, { headers: indicatorColumns, mapping, recognise: (text) => isUnitName(text) || isIndicator(text), ...(limits === undefined ? {} : { limits }) });
  const found: FoundSheet[] = defining.map(({ sheet: { name, headerRow } }) => ({ sheet: name, shape: 'definitions', headerRow }));
  const findings: Finding[] = [...table.findings, ...defining.flatMap(({ findings: each }) => each)];
  const book = table.value;
  const used = new Set<string>();
  const sheets = (book?.sheets ?? []).flatMap((sheet): readonly TableSheet<IndicatorField>[] => {
    const chosen = new Map((sheetMappingOf(mapping, sheet.name)?.columns ?? []).map(({ header, field }) => [header, field]));
    const shaped = shapeOf(sheet, isIndicator, chosen);
    found.push({ sheet: sheet.name, shape: shaped.shape, headerRow: sheet.headerRow });
    if (shaped.shape === 'facts') return [sheet];
    const turned = unpivot(book!, sheet, shaped);
    for (const { column } of shaped.figures) used.add(placeKey(sheet.name, column.header));
    takeBack(findings, sheet.name, used);
    findings.push(...turned.findings);
    return turned.sheets;
  });
  const columns = book === undefined ? [] : columnChoices(book, indicatorColumns).filter(({ sheet, header }) => !used.has(placeKey(sheet, header)));
  return { book: book === undefined ? undefined : { ...book, sheets }, own, choices: { sheets: found, columns }, findings };
}

/**
 * Turns the rows of a file, as `readGrid` gives them, into an indicator report, and says what is left to be chosen.
 *
 * @returns `value` is undefined without a table, a publisher or a day.
 */
export function importIndicatorGrid(grid: GridBook, options: ImportIndicatorsOptions & IndicatorGridOptions): ParseResult<IndicatorReport> & { readonly choices: IndicatorChoices } {
  const { book, own, choices, findings } = readIndicatorGrid(grid, options);
  if (book === undefined) return { ...parseResult<IndicatorReport>(undefined, findings), choices: { ...choices, names: [] } };
  const names: NameChoice[] = [];
  const candidates = candidateFinder(options.definitions);
  const { value, findings: more } = importIndicators(book, { ...options, own, names: options.mapping?.names, onUnknown: (written, place) => names.push({ written, place, candidates: candidates(written) }) });
  return { ...parseResult(value, [...findings, ...more]), choices: { ...choices, names } };
}

/** Sheets that define indicators: they are told by their header, whatever they are called. */
function definingSheets(grid: GridBook, mapping: TableMapping) {
  return grid.sheets.flatMap((raw) => {
    if (sheetMappingOf(mapping, raw.name)?.use === false) return [];
    const { value } = tableOf({ ...grid, sheets: [raw] }, { headers: definitionColumns });
    const sheet = value?.sheets[0];
    return value === undefined || sheet === undefined || !definesIndicators(sheet) ? [] : [{ sheet, ...readDefinitions(value, sheet) }];
  });
}

const aboutHeaders = new Set(['header.column-unknown', 'header.duplicate']);

/** A column that holds the figures of one unit or indicator is used, whatever the reader of tables thought. */
function takeBack(findings: Finding[], sheet: string | undefined, used: ReadonlySet<string>): void {
  for (let index = findings.length - 1; index >= 0; index -= 1) {
    const { code, where } = findings[index]!;
    if (aboutHeaders.has(code) && 'column' in where && where.sheet === sheet && used.has(placeKey(sheet, where.column ?? ''))) findings.splice(index, 1);
  }
}

function placeKey(sheet: string | undefined, header: string): string {
  return JSON.stringify([sheet, header]);
}
