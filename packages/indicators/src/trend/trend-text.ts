import { formatMessage, type Message } from '@xaso/core';
import { compareExactly } from '../exact/compare-exactly.js';
import type { ComparedNumber, FigureComparison } from '../figure/compare-numbers.js';
import { differenceText } from '../figure/comparison-row.js';
import { measureOf } from '../figure/value-text.js';
import type { Wording } from '../comparison/compared-figure.js';
import type { IndicatorDefinition } from '../indicator/indicator.schema.js';
import type { ComparisonMessages } from '../messages/comparison-messages.js';
import type { TrendPoint } from './trend-model.js';

/** One stretch of a trend whose figures make a series, and what parts it from the stretch before. */
interface Stretch {
  readonly figures: readonly TrendPoint[];
  readonly breakBefore: TrendPoint['breakBefore'];
}

/** Kinds whose numbers do not rise or fall in words: a rank rises when its number falls, and a yes is not more than a no. */
const kindsWithoutHeight: readonly string[] = ['rank', 'yesNo'];

/** What a line shows, in sentences: each stretch from its first to its last figure, breaks, gaps, and the last figure against earlier ones. */
export function trendTextOf(points: readonly TrendPoint[], definition: IndicatorDefinition, wording: Wording): string {
  const { words } = wording;
  const stretches = stretchesOf(points);
  if (stretches.length === 0) return formatMessage(words.trendNone);
  const periods = (kind: TrendPoint['kind']): string => points.filter((point) => point.kind === kind).map(({ periodText }) => periodText).join(', ');
  const named: readonly (readonly [Message, string])[] = [
    [words.trendGaps, periods('gap')],
    [words.trendConflicts, periods('differs')],
  ];
  return [
    ...stretches.flatMap((stretch) => stretchSentences(stretch, stretches.length === 1, definition, wording)),
    ...lastSentences(stretches.at(-1)!, wording),
    ...named.filter(([, list]) => list !== '').map(([message, list]) => formatMessage(message, { periods: list })),
  ].join(' ');
}

function stretchesOf(points: readonly TrendPoint[]): readonly Stretch[] {
  const stretches: { readonly figures: TrendPoint[]; readonly breakBefore: TrendPoint['breakBefore'] }[] = [];
  let before: TrendPoint | undefined;
  for (const point of points) {
    if (point.kind !== 'figure') continue;
    if (before === undefined || point.breakBefore !== undefined || countsAnew(before, point)) stretches.push({ figures: [point], breakBefore: point.breakBefore });
    else stretches.at(-1)!.figures.push(point);
    before = point;
  }
  return stretches;
}

/** A cumulative figure starts from nothing when its year does. */
function countsAnew({ period: before }: TrendPoint, { period }: TrendPoint): boolean {
  if (before.type !== 'cumulative' || period.type !== 'cumulative') return false;
  return (before.start ?? before.until.slice(0, 4)) !== (period.start ?? period.until.slice(0, 4));
}

function stretchSentences({ figures, breakBefore }: Stretch, isAll: boolean, definition: IndicatorDefinition, wording: Wording): readonly string[] {
  const { words } = wording;
  const [first, last] = [figures[0]!, figures.at(-1)!];
  const parting = breakBefore && formatMessage(words.trendBreak, { period: first.periodText, reason: breakBefore.text });
  const sentence = figures.length === 1 ? formatMessage(isAll ? words.trendSingle : words.trendAlone, { to: last.text, toPeriod: last.periodText }) : changeSentence(first, last, definition, wording);
  return [...(parting === undefined ? [] : [parting]), sentence, ...extremeSentences(figures, wording)];
}

function changeSentence(first: TrendPoint, last: TrendPoint, definition: IndicatorDefinition, wording: Wording): string {
  const compared = compareExactly(numberOf(last), numberOf(first));
  const measure = measureOf(definition, undefined, last.row?.unit === '%', wording.language);
  return formatMessage(wording.words[changeTerm(compared, definition)], {
    from: first.text,
    fromPeriod: first.periodText,
    to: last.text,
    toPeriod: last.periodText,
    difference: differenceText(compared, measure, wording),
  });
}

function changeTerm({ relation, precision }: FigureComparison, { kind }: IndicatorDefinition): keyof ComparisonMessages {
  if (relation === 'unknown' || precision === 'orEqual') return 'trendUnclear';
  if (relation === 'met') return 'trendSame';
  if (kindsWithoutHeight.includes(kind)) return 'trendChanged';
  return relation === 'above' ? 'trendRose' : 'trendFell';
}

/** The highest and the lowest figure between the ends, where they lie beyond both. */
function extremeSentences(figures: readonly TrendPoint[], { words }: Wording): readonly string[] {
  const inner = figures.slice(1, -1).filter(({ value }) => value !== undefined);
  const ends = [figures[0], figures.at(-1)].flatMap((point) => point?.value ?? []);
  if (inner.length === 0 || ends.length < 2) return [];
  const highest = inner.reduce((most, point) => (point.value! > most.value! ? point : most));
  const lowest = inner.reduce((least, point) => (point.value! < least.value! ? point : least));
  const said = ({ text: value, periodText: period }: TrendPoint): { readonly value: string; readonly period: string } => ({ value, period });
  return [
    ...(highest.value! > Math.max(...ends) ? [formatMessage(words.trendPeak, said(highest))] : []),
    ...(lowest.value! < Math.min(...ends) ? [formatMessage(words.trendLow, said(lowest))] : []),
  ];
}

/** The last figure against the period before, where the sentence on the stretch does not say so already, and against the year before, where that is another period. */
function lastSentences({ figures }: Stretch, { words }: Wording): readonly string[] {
  const { previous, lastYear, period } = figures.at(-1)!;
  const isYearly = period.type === 'year' || period.type === 'nineMonths';
  return [
    ...(previous?.comparable === true && figures.length > 2 ? [formatMessage(words.versusPrevious, { difference: previous.text })] : []),
    ...(lastYear?.comparable === true && !isYearly ? [formatMessage(words.versusLastYear, { difference: lastYear.text })] : []),
  ];
}

function numberOf({ row }: TrendPoint): ComparedNumber {
  const { value, qualifier = 'eq', range, numerator, denominator } = row ?? {};
  const isShare = numerator !== undefined && denominator !== undefined && row?.unit === '%';
  return { value, qualifier, range, ...(isShare ? { ratio: { numerator, denominator } } : {}) };
}
