import { hasErrors, isUnknown, parseResult, toNfc, type CivilDate, type Finding, type ParseResult, type Period } from '@xaso/core';
import { subjectsFromReport, type CriteriaSet, type Fact, type Subject } from '@xaso/criteria';
import { factsByName, stateFact, type NamedFact } from '@xaso/criteria/import';
import { importIndicators, parseIndicatorReport, readPlace, type IndicatorReport, type PlaceRef } from '@xaso/indicators';
import { indicatorCatalogue } from '@xaso/indicators/catalogue';
import { readIndicatorGrid } from '@xaso/indicators/import';
import { cellOf, columnOf, placeOf, readGrid, readJson, type TableBook, type TableRow, type TableSheet } from '@xaso/readers';
import type { IndicatorField } from '@xaso/indicators';
import { cliFinding } from '../cli-findings.js';
import { cliReadLimits } from '../file/read-limits.js';

/** What is known about a file of figures beside its cells. */
export interface ReadDataOptions {
  readonly set: CriteriaSet;
  /** The place of what names none; the name of the file when it is left out. */
  readonly unit: string | undefined;
  readonly period: Period | undefined;
  readonly today: CivilDate;
}

/** One place in one period, and who answers for its figures. */
export interface UnitData {
  readonly subject: Subject;
  /** By indicator: the office that a figure names. */
  readonly offices: Readonly<Record<string, string>>;
}

/** Reads the figures of a file: a report, a subject as JSON, or a table that somebody filled in. Never throws for bad data. */
export async function readData(bytes: Uint8Array, file: string, options: ReadDataOptions): Promise<ParseResult<readonly UnitData[]>> {
  return bytes.find((byte) => byte > 0x20 && ![0xef, 0xbb, 0xbf].includes(byte)) === 0x7b ? readDocument(bytes, file, options) : readSheet(bytes, file, options);
}

function readDocument(bytes: Uint8Array, file: string, options: ReadDataOptions): ParseResult<readonly UnitData[]> {
  const json = readJson(bytes, { fileName: file, limits: cliReadLimits });
  if (json.value === undefined) return parseResult<readonly UnitData[]>(undefined, json.findings);
  const subject = subjectOf(json.value);
  if (subject !== undefined) return parseResult([{ subject, offices: {} }], json.findings);
  const report = parseIndicatorReport(json.value, { definitions: indicatorCatalogue });
  if (report.value === undefined) return parseResult<readonly UnitData[]>(undefined, [...json.findings, ...report.findings]);
  const units = unitsOf(report.value, options, []);
  return parseResult(units.value, [...json.findings, ...report.findings, ...units.findings].map((finding) => inFile(finding, file)));
}

/** A path inside a file says nothing among several files. */
function inFile(finding: Finding, file: string): Finding {
  return 'file' in finding.where ? finding : { ...finding, where: { file, row: 0 } };
}

/** A subject as the engine takes it: with states, points given by hand, and titles that a report has no field for. */
function subjectOf(input: unknown): Subject | undefined {
  if (typeof input !== 'object' || input === null || !('facts' in input) || 'items' in input) return undefined;
  const { facts, place, period, ...rest } = input as Partial<Subject>;
  if (typeof facts !== 'object' || facts === null || typeof place?.name !== 'string') return undefined;
  return { ...rest, facts, place, period: typeof period === 'object' && period !== null ? period : { unknown: true } };
}

/** A state, a yes or no, or points, in the row of a table. */
interface StateRow {
  readonly place: string | undefined;
  readonly name: string;
  readonly fact: Fact;
}

async function readSheet(bytes: Uint8Array, file: string, options: ReadDataOptions): Promise<ParseResult<readonly UnitData[]>> {
  const grid = await readGrid(bytes, { fileName: file, accept: ['csv', 'xlsx'], limits: cliReadLimits });
  if (grid.value === undefined) return parseResult<readonly UnitData[]>(undefined, grid.findings);
  const table = readIndicatorGrid(grid.value, { definitions: indicatorCatalogue, limits: cliReadLimits });
  const found = [...grid.findings, ...table.findings];
  if (table.book === undefined) return parseResult<readonly UnitData[]>(undefined, found);
  const { rest, states, findings: stateFindings } = takeStates(table.book, options.set);
  const base = file.replace(/^.*[\\/]/, '').replace(/\.[a-z]{3,4}$/i, '');
  const place: PlaceRef = readPlace(toNfc(options.unit ?? base)) ?? { name: base };
  const imported = importIndicators(rest, { definitions: indicatorCatalogue, own: table.own, publisher: { name: base.slice(0, 200) }, asOf: options.today, place, period: options.period });
  const units = unitsOf(imported.value!, { ...options, unit: place.name }, states);
  const findings = [...found.filter(({ code }) => code !== 'table.no-rows'), ...imported.findings.filter((finding) => !isOfSet(finding, options.set)), ...stateFindings, ...units.findings];
  const isBlank = units.value?.every(({ subject: { facts } }) => Object.values(facts).every(({ status }) => status === 'missing')) ?? true;
  if (isBlank && !hasErrors(findings)) findings.push(cliFinding('file.no-figures', { file, row: 1 }));
  return parseResult(units.value, findings);
}

/** An indicator that nobody has defined is defined by the set that asks for it. */
function isOfSet({ code, values }: Finding, set: CriteriaSet): boolean {
  return code === 'import.indicator-unknown' && Object.keys(factsByName(set, [{ name: String(values['name']), fact: {} }])).length > 0;
}

/** Takes the rows out that are no figures, before the reader of figures calls them unreadable. */
function takeStates(book: TableBook<IndicatorField>, set: CriteriaSet): { readonly rest: TableBook<IndicatorField>; readonly states: readonly StateRow[]; readonly findings: readonly Finding[] } {
  const states: StateRow[] = [];
  const findings: Finding[] = [];
  const sheets = book.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.filter((row) => {
      const name = nameIn(sheet, row);
      const cell = cellOf(sheet, row, 'value');
      const fact = name === undefined ? undefined : stateFact(set, name, cell);
      if (name === undefined || fact === undefined) return true;
      const place = cellOf(sheet, row, 'place') ?? cellOf(sheet, row, 'entity');
      if (fact === 'unknown') findings.push(cliFinding('data.state-unknown', placeOf(book, sheet, row, 'value'), { name: name.slice(0, 120), text: String(cell).slice(0, 80) }));
      else states.push({ place: typeof place === 'string' ? place : undefined, name, fact: { ...fact, ...noteOf(sheet, row) } });
      return false;
    }),
  }));
  return { rest: { ...book, sheets }, states, findings };
}

function nameIn(sheet: TableSheet<IndicatorField>, row: TableRow): string | undefined {
  const name = cellOf(sheet, row, columnOf(sheet, 'indicator') === undefined ? 'criterion' : 'indicator');
  return name === null ? undefined : String(name);
}

function noteOf(sheet: TableSheet<IndicatorField>, row: TableRow): { note?: string; evidence?: { title: string }[] } {
  const note = cellOf(sheet, row, 'note');
  const evidence = cellOf(sheet, row, 'evidence');
  return { ...(note === null ? {} : { note: String(note) }), ...(evidence === null ? {} : { evidence: [{ title: String(evidence) }] }) };
}

/** The places of a report, with what else their tables say. */
function unitsOf(report: IndicatorReport, { set, unit, period }: ReadDataOptions, states: readonly StateRow[]): ParseResult<readonly UnitData[]> {
  const names = new Map([...indicatorCatalogue, ...(report.definitions ?? [])].map(({ id, name }) => [id, name.vi]));
  const findings: Finding[] = [];
  const units = subjectsFromReport(report, indicatorCatalogue).flatMap((read): readonly UnitData[] => {
    findings.push(...read.findings);
    return read.value === undefined ? [] : [withNames(read.value, report, set, names)];
  });
  const withStates = states.length > 0 && units.length === 0 ? [{ subject: { place: readPlace(unit ?? '') ?? { name: unit ?? '' }, period: period ?? { unknown: true as const }, facts: {} }, offices: {} }] : units;
  return parseResult(
    withStates.map((each): UnitData => {
      const own = states.filter(({ place }) => place === undefined || toNfc(place) === toNfc(each.subject.place.name));
      return { ...each, subject: { ...each.subject, facts: { ...each.subject.facts, ...factsByName(set, own) } } };
    }),
    findings,
  );
}

/** A figure is found by the name that the set has for it, too. */
function withNames(subject: Subject, report: IndicatorReport, set: CriteriaSet, names: ReadonlyMap<string, string>): UnitData {
  const own = report.items.filter(({ place, role }) => place.name === subject.place.name && role !== 'target');
  const named = own.flatMap(({ indicator }): readonly NamedFact[] => {
    const name = names.get(indicator);
    const fact = subject.facts[indicator];
    return name === undefined || fact === undefined ? [] : [{ name, fact }];
  });
  const offices = Object.fromEntries(own.flatMap(({ indicator, responsible }) => (responsible === undefined ? [] : [[indicator, responsible] as const, ...Object.keys(factsByName(set, [{ name: names.get(indicator) ?? '', fact: {} }])).map((id) => [id, responsible] as const)])));
  return { subject: { ...subject, facts: { ...factsByName(set, named), ...subject.facts } }, offices };
}

/** The period that `--period` means, where it is one. */
export function samePeriod(one: Period, other: Period): boolean {
  return JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort()) || (isUnknown(one) && isUnknown(other));
}
