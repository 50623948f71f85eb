import { formatMessage, formatPeriod, type CivilDate, type DocumentSource, type KnownPeriod } from '@xaso/core';
import { compareFigures, notCompared, type ComparisonResult } from '../comparison/compare-with.js';
import { wordingOf, type ComparisonWording, type DefinedFigure, type UnitHistory, type Wording } from '../comparison/compared-figure.js';
import { periodInRelation } from '../comparison/same-period.js';
import { separationsOf, type Separation, type SeparatingReason } from '../comparison/separating-reasons.js';
import { figureRowOf } from '../figure/figure-of.js';
import { sourceLinesOf } from '../figure/source-line.js';
import { textIn } from '../figure/value-text.js';
import { indicatorFinding } from '../finding/indicators-findings.js';
import type { IndicatorDefinition } from '../indicator/indicator.schema.js';
import type { Observation, PlaceRef } from '../observation/observation.schema.js';
import { figuresOfPlace } from './choose-place.js';
import { withGaps } from './trend-gaps.js';
import { trendLineOf } from './trend-line.js';
import type { TrendBreak, TrendModel, TrendPoint } from './trend-model.js';
import { dayKey, seriesOf, type SeriesEntry } from './trend-series.js';
import { trendTextOf } from './trend-text.js';

/** How a trend is made. */
export interface TrendOptions extends ComparisonWording, UnitHistory {
  /** The place to follow; may be left out when all figures are of one. */
  readonly place?: PlaceRef | undefined;
  /** The kind of period to follow; the commonest when left out. */
  readonly periodType?: KnownPeriod['type'] | undefined;
  /** The sources of the documents; left out, a source that is named can't be looked up. */
  readonly sources?: readonly DocumentSource[] | undefined;
  /** The day on which the trend is read, to tell whether its figures may be out of date. */
  readonly asOf?: CivilDate | undefined;
}

/**
 * Follows one indicator at one place over its periods. A period without a figure is a gap, never a zero; a change of the definition or of
 * the territory is a break across which nothing is joined or compared. Figures of the units that were merged into the place are added up by the
 * rule of the indicator and marked, where all of them are known. Goals are left out. The order of the figures does not matter.
 */
export function trendOf(observations: readonly Observation[], definition: IndicatorDefinition, options: TrendOptions): TrendModel {
  const { place, periodType, units, asOf, sources } = options;
  const wording = wordingOf(options);
  const names = new Set([definition.id, ...(definition.aliases ?? [])]);
  const results = observations.filter(({ indicator, role }) => names.has(indicator) && role !== 'target');
  const figures = figuresOfPlace(results, place, units);
  const series = figures === undefined ? { entries: [], findings: placeFindings(results) } : seriesOf(figures, definition, periodType, units, options);
  const entries = withGaps(series.entries, definition);
  const context: TrendContext = { definition, units, wording, asOf, sources: sources && sourceLinesOf(sources, wording) };
  const points = pointsOf(entries, context);
  return {
    indicator: definition.id,
    name: textIn(definition.name, wording.language),
    kind: definition.kind,
    direction: definition.direction,
    place: figures?.place.name,
    points,
    line: trendLineOf(points, definition),
    text: trendTextOf(points, definition, wording),
    findings: series.findings,
  };
}

function placeFindings(results: readonly Observation[]): TrendModel['findings'] {
  return results.length === 0 ? [] : [indicatorFinding('trend.places-mixed', { path: '' })];
}

interface TrendContext extends UnitHistory {
  readonly definition: IndicatorDefinition;
  readonly wording: Wording;
  readonly asOf: CivilDate | undefined;
  readonly sources: ReturnType<typeof sourceLinesOf> | undefined;
}

/** A figure of the series with the number of breaks before it. */
interface PlacedFigure {
  readonly figure: DefinedFigure;
  readonly breaks: readonly TrendBreak[];
}

function pointsOf(entries: readonly SeriesEntry[], context: TrendContext): readonly TrendPoint[] {
  const placed = new Map<string, PlacedFigure>();
  let latest: SeriesEntry | undefined;
  let breaks: readonly TrendBreak[] = [];
  return entries.map((entry): TrendPoint => {
    const breakBefore = entry.kind === 'figure' && latest !== undefined ? breakOf(latest, entry, context) : undefined;
    if (breakBefore !== undefined) breaks = [...breaks, breakBefore];
    const figure = figureOfEntry(entry, context);
    if (figure !== undefined) {
      placed.set(dayKey(entry.period), { figure, breaks });
      latest = entry;
    }
    const against = (relation: 'previousPeriod' | 'samePeriodLastYear'): ComparisonResult | undefined => (figure === undefined ? undefined : compareInSeries({ figure, breaks }, entry.period, relation, placed, context));
    return { ...shownPoint(entry, context), breakBefore, previous: against('previousPeriod'), lastYear: against('samePeriodLastYear') };
  });
}

function figureOfEntry({ kind, observation }: SeriesEntry, { definition }: TrendContext): DefinedFigure | undefined {
  return kind === 'figure' && observation !== undefined ? { observation, definition } : undefined;
}

function shownPoint(entry: SeriesEntry, { definition, wording, asOf, sources }: TrendContext): Omit<TrendPoint, 'breakBefore' | 'previous' | 'lastYear'> {
  const { kind, period, observation, rolledUpFrom } = entry;
  const { words, language } = wording;
  const key = `${period.type} ${dayKey(period)}`;
  const row = observation && figureRowOf(observation, definition, { key: observation.id ?? key, asOf, figureLanguage: wording, sources });
  return {
    key,
    kind,
    period,
    periodText: formatPeriod(period, language),
    text: row?.figureText ?? formatMessage(kind === 'differs' ? words.conflict : words.noFigure),
    row,
    value: row?.value,
    rolledUpFrom,
    rolledUpText: rolledUpFrom === undefined ? undefined : formatMessage(words.rolledUp, { count: rolledUpFrom }),
  };
}

const breakingReasons: readonly SeparatingReason[] = ['merged', 'mergerUnknown', 'otherDefinition', 'otherMeasure'];
const reasonsOfTerritory: readonly SeparatingReason[] = ['merged', 'mergerUnknown'];

/** What parts a figure from the one before it in the series; undefined when both make one series. */
function breakOf(before: SeriesEntry, after: SeriesEntry, context: TrendContext): TrendBreak | undefined {
  const { wording, units } = context;
  const [earlier, later] = [figureOfEntry(before, context)!, figureOfEntry(after, context)!];
  const wasAdded = before.rolledUpFrom !== undefined;
  const found = separationsOf(earlier, later, { relation: undefined, units, wording }).filter(({ reason }) => breakingReasons.includes(reason));
  // The sum of former units stands for the territory of the unit; its only merger is the one that ends the sums.
  const reasons = wasAdded ? [...mergerOf(before, after, wording), ...found.filter(({ reason }) => !reasonsOfTerritory.includes(reason))] : found;
  return reasons.length === 0 ? undefined : { reasons, text: reasons.map(({ text, detail }) => (detail === undefined ? text : formatMessage(wording.words.withDetail, { text, detail }))).join('; ') };
}

function mergerOf({ rolledUpFrom }: SeriesEntry, after: SeriesEntry, { words }: Wording): readonly Separation[] {
  if (rolledUpFrom === undefined || after.rolledUpFrom !== undefined) return [];
  return [{ reason: 'merged', text: formatMessage(words.merged), detail: formatMessage(words.rolledUp, { count: rolledUpFrom }) }];
}

/** Compares with an earlier period of the series, unless there is a break between the two. */
function compareInSeries({ figure, breaks }: PlacedFigure, period: KnownPeriod, relation: 'previousPeriod' | 'samePeriodLastYear', placed: ReadonlyMap<string, PlacedFigure>, { definition, units, wording }: TrendContext): ComparisonResult | undefined {
  const wanted = periodInRelation(period, relation, definition);
  if (wanted === undefined) return undefined;
  const other = placed.get(dayKey(wanted));
  if (other === undefined) return notCompared([{ reason: 'noFigure', text: formatMessage(wording.words.noFigure), detail: formatPeriod(wanted, wording.language) }]);
  const between = breaks[other.breaks.length];
  return between === undefined ? compareFigures(figure, other.figure, { relation, units, wording }) : notCompared(between.reasons);
}
