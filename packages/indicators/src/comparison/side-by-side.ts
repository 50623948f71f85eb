import { formatCivilDate, formatMessage, isFormerUnit, levelOf, type CivilDate } from '@xaso/core';
import { figureRowOf } from '../figure/figure-of.js';
import { sourceLinesOf } from '../figure/source-line.js';
import { textIn } from '../figure/value-text.js';
import { indexDefinitions, type DefinitionLookup } from '../indicator/index-definitions.js';
import type { IndicatorDefinition } from '../indicator/indicator.schema.js';
import { pillars } from '../indicator/pillars.js';
import { hasResult } from '../observation/observed-number.js';
import type { Observation, PlaceRef } from '../observation/observation.schema.js';
import type { ScorecardReport } from '../scorecard/scorecard-of.js';
import { chooseFigures } from './choose-figures.js';
import { compareFigures, type ComparisonResult } from './compare-with.js';
import { wordingOf, type ComparisonWording, type DefinedFigure, type UnitHistory, type Wording } from './compared-figure.js';
import { orderOf } from './order-of.js';
import { distinctPlaces, isSamePlace, unitOf } from './same-place.js';
import { levelText, type Separation, type SeparationContext } from './separating-reasons.js';
import type { SideBySideCell, SideBySideColumn, SideBySideModel, SideBySideRow } from './side-by-side-model.js';

/** One unit of a comparison: a report, and which of its places is meant. */
export interface SideBySideSubject {
  readonly report: ScorecardReport;
  /** The place in the report that has the most figures when left out. */
  readonly place?: PlaceRef | undefined;
}

/** How units are put side by side. */
export interface SideBySideOptions extends ComparisonWording, UnitHistory {
  /** Definitions beside those of the reports, as a rule `indicatorCatalogue`. */
  readonly definitions?: readonly IndicatorDefinition[] | undefined;
  /** The day on which the comparison is read: it tells figures that may be out of date, and units that no longer exist. */
  readonly asOf?: CivilDate | undefined;
}

/** The places of a report, in the order in which they first stand there. */
export function placesOf(report: Pick<ScorecardReport, 'items'>): readonly PlaceRef[] {
  return distinctPlaces(report.items.map(({ place }) => place));
}

/**
 * Puts two or more units side by side, one row an indicator. A row takes the latest period of which all its units have a figure,
 * and otherwise the latest of each. Differences stand only where `compareWith` allows them, against the first unit with a figure;
 * an order only where every figure of the row may be compared with every other and one side is the better one.
 */
export function sideBySide(subjects: readonly SideBySideSubject[], options: SideBySideOptions): SideBySideModel {
  const { definitions = [], units, asOf } = options;
  const wording = wordingOf(options);
  const columns = subjects.map(({ report, place = mainPlace(report) }): Column => {
    const find = indexDefinitions(report.definitions ?? [], definitions);
    const own = place === undefined ? [] : report.items.filter((item) => isSamePlace(item.place, place));
    return { report, place, find, figures: groupByIndicator(own, find), sources: sourceLinesOf(report.sources, wording) };
  });
  const context = { relation: 'samePeriod', units, wording } as const;
  const indicators = [...new Set(columns.flatMap(({ figures }) => [...figures.keys()]))];
  const rows = indicators.map((indicator) => {
    const definition = columns.map(({ find }) => find(indicator)).find((found) => found !== undefined);
    return { pillar: definition?.pillar ?? ('unsorted' as const), row: rowOf(indicator, definition, columns, { ...context, asOf }) };
  });
  const comparable = rows.filter(({ row }) => row.isComparable).length;
  const named = [...pillars.map(({ id, name }) => ({ id, name: textIn(name, wording.language) })), { id: 'unsorted' as const, name: formatMessage(wording.messages.unsorted) }];
  return {
    columns: columns.map((column) => columnOf(column, options, wording)),
    pillars: named
      .map(({ id, name }) => ({ id, name, rows: rows.filter(({ pillar }) => pillar === id).map(({ row }) => row) }))
      .filter((pillar) => pillar.rows.length > 0),
    count: { comparable, total: rows.length, text: formatMessage(wording.words.comparableCount, { comparable, total: rows.length }) },
  };
}

interface Column {
  readonly report: ScorecardReport;
  readonly place: PlaceRef | undefined;
  readonly find: DefinitionLookup;
  readonly figures: ReadonlyMap<string, readonly Observation[]>;
  readonly sources: ReturnType<typeof sourceLinesOf>;
}

type RowContext = SeparationContext & { readonly asOf: CivilDate | undefined };

function groupByIndicator(items: readonly Observation[], find: DefinitionLookup): ReadonlyMap<string, readonly Observation[]> {
  const groups = new Map<string, Observation[]>();
  for (const item of items) {
    const id = find(item.indicator)?.id ?? item.indicator;
    groups.set(id, [...(groups.get(id) ?? []), item]);
  }
  return groups;
}

/** The place with the most figures; of several the first. */
function mainPlace({ items }: ScorecardReport): PlaceRef | undefined {
  const counted = placesOf({ items }).map((place) => ({ place, count: items.filter((item) => isSamePlace(item.place, place)).length }));
  return counted.reduce<(typeof counted)[number] | undefined>((most, each) => (most === undefined || each.count > most.count ? each : most), undefined)?.place;
}

function columnOf({ report, place }: Column, { units, asOf }: SideBySideOptions, wording: Wording): SideBySideColumn {
  const { messages, words, language } = wording;
  const unit = place && unitOf(place, asOf, units);
  const level = place?.level ?? (unit && levelOf(unit.kind));
  return {
    name: place?.name ?? formatMessage(messages.placeUnknown),
    level,
    levelText: level === undefined ? formatMessage(words.levelUnknown) : levelText(level, wording),
    title: report.title,
    publisher: report.publisher?.name ?? formatMessage(messages.publisherUnknown),
    asOfText: report.asOf === undefined ? formatMessage(messages.asOfUnknown) : formatCivilDate(report.asOf, language),
    formerText: unit === undefined || asOf === undefined || !isFormerUnit(unit, asOf) ? undefined : formerText(units?.successorsOf(unit, asOf).units.map(({ fullName }) => fullName) ?? [], wording),
  };
}

function formerText(successors: readonly string[], { words }: Wording): string {
  return successors.length === 0 ? formatMessage(words.formerUnit) : formatMessage(words.formerUnitNow, { into: successors.join(', ') });
}

function rowOf(indicator: string, definition: IndicatorDefinition | undefined, columns: readonly Column[], context: RowContext): SideBySideRow {
  const chosen = chooseFigures(columns.map(({ figures }) => figures.get(indicator) ?? []));
  const figures = chosen.map((observation, index): DefinedFigure | undefined => observation && { observation, definition: columns[index]!.find(observation.indicator) });
  const first = figures.findIndex((figure) => figure !== undefined && hasResult(figure.observation));
  const reference = first < 0 ? undefined : first;
  const against = reference === undefined ? undefined : figures[reference];
  const comparisons = figures.map((figure, index) => (figure === undefined || against === undefined || index === reference ? undefined : compareFigures(figure, against, context)));
  const orders = orderOf(figures, context);
  const count = orders?.filter((order) => order !== undefined).length ?? 0;
  const separations = distinctSeparations(comparisons);
  return {
    indicator,
    name: definition === undefined ? indicator : textIn(definition.name, context.wording.language),
    kind: definition?.kind,
    direction: definition?.direction,
    cells: figures.map((figure, index): SideBySideCell => {
      const order = orders?.[index];
      return { ...shown(figure, columns[index]!, `${indicator} ${index}`, context), comparison: comparisons[index], order, orderText: order === undefined ? undefined : formatMessage(context.wording.words.order, { order, count }) };
    }),
    reference,
    isComparable: comparisons.some((comparison) => comparison?.comparable === true),
    separations,
    separationText: separations.length === 0 ? undefined : separations.map(({ text }) => text).join(', '),
  };
}

function shown(figure: DefinedFigure | undefined, { sources }: Column, key: string, { asOf, wording }: RowContext): Pick<SideBySideCell, 'row' | 'text'> {
  if (figure === undefined) return { row: undefined, text: formatMessage(wording.words.notInReport) };
  const row = figureRowOf(figure.observation, figure.definition, { key: figure.observation.id ?? key, asOf, figureLanguage: wording, sources });
  return { row, text: row.figureText };
}

/** Each reason once; that a figure is missing is seen in its cell and parts nobody. */
function distinctSeparations(comparisons: readonly (ComparisonResult | undefined)[]): readonly Separation[] {
  const distinct = new Map<string, Separation>();
  for (const comparison of comparisons) {
    if (comparison === undefined || comparison.comparable) continue;
    for (const separation of comparison.reasons) if (separation.reason !== 'noFigure' && !distinct.has(separation.reason)) distinct.set(separation.reason, separation);
  }
  return [...distinct.values()];
}
