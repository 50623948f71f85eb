import { formatCivilDate, formatMessage, formatNumber, formatPeriod, isUnknown, type CivilDate, type DocumentSource, type Language } from '@xaso/core';
import type { IndicatorDefinition } from '../indicator/indicator.schema.js';
import { figureMessages, type FigureMessages } from '../messages/figure-messages.js';
import { checkObservation } from '../observation/check-observation.js';
import { hasNumber, isPercent, observedNumber, type ObservedNumber } from '../observation/observed-number.js';
import type { Observation } from '../observation/observation.schema.js';
import { comparisonRowsOf } from './comparison-row.js';
import { figureChecksOf } from './figure-checks.js';
import type { EvidenceLine, FigureRow, SourceLine } from './figure-row.js';
import { partsOf } from './figure-parts.js';
import { freshnessOf } from './freshness.js';
import { sourceLinesOf, unknownText } from './source-line.js';
import { measureOf, numberText, qualified, qualifiedFigure, rangeText, textIn, withUnit, type FigureLanguage, type Measure } from './value-text.js';

/** How one figure is written. */
export interface FigureOptions {
  readonly language: Language;
  /** The words; Vietnamese ones when left out. English ones come from `@xaso/indicators/messages/en`. */
  readonly messages?: FigureMessages | undefined;
  /** The sources of the document; left out, a source that is named can't be looked up. */
  readonly sources?: readonly DocumentSource[] | undefined;
  /** The day on which the figure is read, to tell whether it may be out of date. */
  readonly asOf?: CivilDate | undefined;
  /** Tells the row apart from others; the id of the observation when left out. */
  readonly key?: string | undefined;
}

/**
 * Everything that is shown about one figure, as text in one language with exact values beside it.
 * Pure: the same figure gives the same row, whatever the clock says.
 */
export function figureOf(observation: Observation, definition: IndicatorDefinition | undefined, options: FigureOptions): FigureRow {
  const { language, messages = figureMessages, sources, asOf, key = observation.id ?? '' } = options;
  const figureLanguage = { language, messages };
  return figureRowOf(observation, definition, { key, asOf, figureLanguage, sources: sources && sourceLinesOf(sources, figureLanguage) });
}

/** What a row is made with, worked out once for all rows of a board. */
export interface FigureContext {
  readonly key: string;
  readonly asOf: CivilDate | undefined;
  readonly figureLanguage: FigureLanguage;
  readonly sources: ReadonlyMap<string, SourceLine> | undefined;
}

/**
 * The row of one figure.
 *
 * @internal
 */
export function figureRowOf(observation: Observation, definition: IndicatorDefinition | undefined, context: FigureContext): FigureRow {
  const { key, asOf, figureLanguage, sources } = context;
  const { language, messages } = figureLanguage;
  const observed = observedNumber(observation, definition);
  const measure = measureOf(definition, observation.unit, isPercent(observation, definition), language);
  const source = sources?.get(observation.sourceId ?? '');
  const freshness = asOf === undefined ? 'unknown' : freshnessOf(observation, definition, asOf);
  const findings = checkObservation(observation, '', { findDefinition: () => definition, sourceIds: sources, knowsEveryIndicator: false });
  return {
    key,
    indicator: definition?.id ?? observation.indicator,
    name: definition === undefined ? observation.indicator : textIn(definition.name, language),
    place: [observation.place.name, ...(observation.place.within ?? [])].join(', '),
    period: isUnknown(observation.period) ? unknownPeriod(observation.period.note, language) : formatPeriod(observation.period, language),
    ...measure,
    ...statusOf(observation, figureLanguage),
    ...valueOf(observation, observed, measure, figureLanguage),
    ...baseOf(observation, definition, measure, figureLanguage),
    comparisons: comparisonRowsOf(observation, observed, definition, measure, figureLanguage),
    ...partsOf(observation, definition, figureLanguage),
    breakText: observation.break === undefined ? undefined : formatMessage(messages.seriesBreak, { note: observation.break }),
    source,
    sourceText: source?.citation ?? formatMessage(messages.sourceUnknown),
    quote: observation.quote?.text,
    ...accountOf(observation, figureLanguage),
    ...definedBy(definition, figureLanguage),
    scope: observation.scope ?? [],
    note: observation.note,
    checks: figureChecksOf(findings, figureLanguage),
    freshness,
    staleText: freshness === 'stale' ? formatMessage(messages.stale) : undefined,
  };
}

/** The source's own words for a missing period are Vietnamese; English readers get ours. */
function unknownPeriod(note: string | undefined, language: Language): string {
  return language === 'vi' && note ? note : formatPeriod({ unknown: true }, language);
}

const statusTerms = {
  ok: 'statusOk',
  missing: 'statusMissing',
  notApplicable: 'statusNotApplicable',
  notCollected: 'statusNotCollected',
  notVerified: 'statusNotVerified',
} as const satisfies Record<Observation['status'], keyof FigureMessages>;

function statusOf(observation: Observation, { messages }: FigureLanguage): Pick<FigureRow, 'status' | 'statusText' | 'hasNumber' | 'isGoal' | 'goalText'> {
  const shown = observation.status === 'ok' || observation.status === 'notVerified';
  const isGoal = observation.role === 'target';
  // A figure that is said to be there and is not, is missing.
  const term = observation.status === 'ok' && !hasNumber(observation) ? 'statusMissing' : statusTerms[observation.status];
  return {
    status: observation.status,
    statusText: formatMessage(messages[term]),
    hasNumber: shown && hasNumber(observation),
    isGoal,
    goalText: isGoal ? formatMessage(messages.goal) : undefined,
  };
}

type ValueFields = 'value' | 'range' | 'qualifier' | 'qualifierText' | 'valueText' | 'figureText';

function valueOf(observation: Observation, observed: ObservedNumber, measure: Measure, figureLanguage: FigureLanguage): Pick<FigureRow, ValueFields> {
  const { hasNumber: isShown, statusText } = statusOf(observation, figureLanguage);
  if (!isShown) return { value: undefined, range: undefined, qualifier: 'eq', qualifierText: undefined, valueText: statusText, figureText: statusText };
  if (observation.range !== undefined && observed.value === undefined) {
    const valueText = rangeText(observation.range, measure, figureLanguage);
    return { value: undefined, range: observation.range, qualifier: 'range', qualifierText: undefined, valueText, figureText: withUnit(valueText, measure, figureLanguage) };
  }
  if (observed.value === undefined) {
    const valueText = formatMessage(figureLanguage.messages.undefinedRatio);
    return { value: undefined, range: undefined, qualifier: 'eq', qualifierText: undefined, valueText, figureText: valueText };
  }
  const { value, qualifier } = observed;
  const valueText = numberText(value, measure, figureLanguage);
  return {
    value,
    range: undefined,
    qualifier,
    qualifierText: qualified('', qualifier, measure, figureLanguage).trim() || undefined,
    valueText,
    figureText: qualifiedFigure(valueText, qualifier, measure, figureLanguage),
  };
}

type BaseFields = 'numerator' | 'denominator' | 'baseText' | 'reportedText';

function baseOf(observation: Observation, definition: IndicatorDefinition | undefined, measure: Measure, figureLanguage: FigureLanguage): Pick<FigureRow, BaseFields> {
  const { numerator, denominator, value, reported } = observation;
  const { language, messages } = figureLanguage;
  const hasBase = numerator !== undefined && denominator !== undefined;
  const needsBase = measure.unit === '%' && statusOf(observation, figureLanguage).hasNumber;
  const unit = definition?.baseUnit === undefined ? '' : textIn(definition.baseUnit, language);
  const baseText = hasBase
    ? formatMessage(messages.base, { numerator: formatNumber(numerator, { language }), denominator: formatNumber(denominator, { language }), unit }).trim()
    : undefined;
  const written = reported?.text ?? (hasBase && needsBase && value !== undefined ? numberText(value, measure, figureLanguage) : undefined);
  return {
    numerator,
    denominator,
    baseText: baseText ?? (needsBase ? formatMessage(messages.baseMissing) : undefined),
    reportedText: written === undefined ? undefined : formatMessage(messages.reported, { text: written }),
  };
}

type AccountFields = 'responsible' | 'responsibleText' | 'confirmedBy' | 'confirmedText' | 'evidence';

/** Who answers for the figure, who confirmed it, and what bears it out. */
function accountOf({ responsible, confirmedBy, evidence = [] }: Observation, { language, messages }: FigureLanguage): Pick<FigureRow, AccountFields> {
  const day = (date: CivilDate): string => formatMessage(messages.sourceDate, { date: formatCivilDate(date, language) });
  return {
    responsible,
    responsibleText: responsible ?? formatMessage(messages.responsibleUnknown),
    ...confirmationOf(confirmedBy, language, messages),
    evidence: evidence.map(({ title, number, date, url }): EvidenceLine => {
      return { title, text: [title, number, date && day(date)].filter((part) => part !== undefined).join(', '), url };
    }),
  };
}

function confirmationOf(confirmedBy: Observation['confirmedBy'], language: Language, messages: FigureMessages): Pick<FigureRow, 'confirmedBy' | 'confirmedText'> {
  if (confirmedBy === undefined) return { confirmedBy, confirmedText: formatMessage(messages.confirmedByNobody) };
  const { name } = confirmedBy;
  const dateText = confirmedBy.date && formatCivilDate(confirmedBy.date, language);
  const text = dateText === undefined ? formatMessage(messages.confirmedWithoutDate, { name }) : formatMessage(messages.confirmed, { name, date: dateText });
  return { confirmedBy: { name, dateText }, confirmedText: text };
}

const frequencyTerms = {
  month: 'frequencyMonth',
  quarter: 'frequencyQuarter',
  half: 'frequencyHalf',
  year: 'frequencyYear',
  once: 'frequencyOnce',
} as const satisfies Record<string, keyof FigureMessages>;

type DefinitionFields = 'definitionText' | 'definitionSourceText' | 'frequencyText' | 'numeratorText' | 'denominatorText' | 'historical';

function definedBy(definition: IndicatorDefinition | undefined, { language, messages }: FigureLanguage): Pick<FigureRow, DefinitionFields> {
  const unknown: IndicatorDefinition['source'] & { unknown: true } = { unknown: true };
  const { definition: meaning, frequency, source, numerator, denominator, historical } = definition ?? { definition: unknown, frequency: unknown, source: unknown };
  return {
    definitionText: 'unknown' in meaning ? unknownText(meaning.note, messages.definitionUnknown, language) : textIn(meaning, language),
    definitionSourceText: 'unknown' in source ? unknownText(source.note, messages.definitionSourceUnknown, language) : [source.title, source.number].filter((part) => part !== undefined).join(', '),
    frequencyText: typeof frequency === 'string' ? formatMessage(messages[frequencyTerms[frequency]]) : unknownText(frequency.note, messages.frequencyUnknown, language),
    numeratorText: numerator && textIn(numerator, language),
    denominatorText: denominator && textIn(denominator, language),
    historical,
  };
}
