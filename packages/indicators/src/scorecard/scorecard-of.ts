import { formatCivilDate, formatMessage, type CivilDate, type DocumentSource, type Language, type Publisher } from '@xaso/core';
import { figureRowOf } from '../figure/figure-of.js';
import type { FigureRow } from '../figure/figure-row.js';
import { sourceLinesOf } from '../figure/source-line.js';
import { textIn } from '../figure/value-text.js';
import { indexDefinitions } from '../indicator/index-definitions.js';
import type { IndicatorDefinition } from '../indicator/indicator.schema.js';
import { pillars } from '../indicator/pillars.js';
import { figureMessages, type FigureMessages } from '../messages/figure-messages.js';
import type { Observation } from '../observation/observation.schema.js';
import type { ScorecardCounts, ScorecardModel, ScorecardPillar, SharedTexts } from './scorecard-model.js';

/** What a scorecard is made of: an `indicator-report`, or a table in a page, which may not say who publishes it and when. */
export interface ScorecardReport {
  readonly title?: string | undefined;
  readonly publisher?: Publisher | undefined;
  readonly asOf?: CivilDate | undefined;
  readonly licence?: string | undefined;
  readonly sources: readonly DocumentSource[];
  readonly definitions?: readonly IndicatorDefinition[] | undefined;
  readonly items: readonly Observation[];
}

/** How a scorecard is written. */
export interface ScorecardOptions {
  readonly language: Language;
  /** Definitions beside the report's own, as a rule `indicatorCatalogue`. */
  readonly definitions?: readonly IndicatorDefinition[] | undefined;
  /** The words; Vietnamese ones when left out. English ones come from `@xaso/indicators/messages/en`. */
  readonly messages?: FigureMessages | undefined;
  /** The day on which the board is read: figures that should have a successor by then are marked. Without it none is. */
  readonly asOf?: CivilDate | undefined;
}

/** Ids of indicators for which the definitions at hand are not enough, so that a page knows whether it needs the catalogue. */
export function undefinedIndicators(report: ScorecardReport, definitions: readonly IndicatorDefinition[] = []): readonly string[] {
  const find = indexDefinitions(report.definitions ?? [], definitions);
  return [...new Set(report.items.map(({ indicator }) => indicator))].filter((indicator) => find(indicator) === undefined);
}

/** Makes the board of a report. Figures keep the order in which the report gives them. Pure. */
export function scorecardOf(report: ScorecardReport, options: ScorecardOptions): ScorecardModel {
  const { language, definitions = [], messages = figureMessages, asOf } = options;
  const figureLanguage = { language, messages };
  const sources = sourceLinesOf(report.sources, figureLanguage);
  const find = indexDefinitions(report.definitions ?? [], definitions);
  const figures = report.items.map((observation, index) => {
    const definition = find(observation.indicator);
    const row = figureRowOf(observation, definition, { key: observation.id ?? `${index}`, asOf, figureLanguage, sources });
    return { pillar: definition?.pillar, row };
  });
  const rows = figures.map(({ row }) => row);
  const named = [...pillars.map(({ id, name }) => ({ id, name: textIn(name, language) })), { id: 'unsorted' as const, name: formatMessage(messages.unsorted) }];
  return {
    title: report.title,
    publisher: report.publisher?.name ?? formatMessage(messages.publisherUnknown),
    responsible: report.publisher?.responsible,
    licence: report.licence,
    asOf: report.asOf,
    asOfText: report.asOf === undefined ? formatMessage(messages.asOfUnknown) : formatCivilDate(report.asOf, language),
    ...sharedBy(rows),
    pillars: named
      .map(({ id, name }): ScorecardPillar => {
        const own = figures.filter(({ pillar = 'unsorted' }) => pillar === id).map(({ row }) => row);
        return { id, name, rows: own, shared: sharedBy(own) };
      })
      .filter((pillar) => pillar.rows.length > 0),
    sources: [...sources.values()],
    counts: countsOf(rows),
    coverage: coverageOf(rows, messages),
  };
}

function countsOf(rows: readonly FigureRow[]): ScorecardCounts {
  const count = (test: (row: FigureRow) => boolean): number => rows.filter(test).length;
  const inStatus = (status: FigureRow['status']): number => count((row) => row.status === status);
  return {
    total: rows.length,
    ok: inStatus('ok'),
    missing: inStatus('missing'),
    notApplicable: inStatus('notApplicable'),
    notCollected: inStatus('notCollected'),
    notVerified: inStatus('notVerified'),
    goals: count((row) => row.isGoal),
    toCheck: count((row) => row.checks.length > 0),
    stale: count((row) => row.freshness === 'stale'),
  };
}

/** What does not apply is not expected, and a goal is no figure yet. */
function coverageOf(rows: readonly FigureRow[], messages: FigureMessages): ScorecardModel['coverage'] {
  const applicable = rows.filter((row) => row.status !== 'notApplicable' && !row.isGoal);
  const covered = applicable.filter((row) => row.hasNumber).length;
  const expected = applicable.length;
  return { covered, expected, text: formatMessage(messages.coverage, { covered, expected }) };
}

function sharedBy(rows: readonly FigureRow[]): SharedTexts {
  const shared = (text: (row: FigureRow) => string): string | undefined => {
    const texts = new Set(rows.map(text));
    return texts.size === 1 ? [...texts][0] : undefined;
  };
  return { place: shared((row) => row.place), period: shared((row) => row.period), source: shared((row) => row.sourceText) };
}
