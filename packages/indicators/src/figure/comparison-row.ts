import { formatMessage, formatNumber } from '@xaso/core';
import type { IndicatorDefinition } from '../indicator/indicator.schema.js';
import type { FigureMessages } from '../messages/figure-messages.js';
import { hasNumber, type ObservedNumber } from '../observation/observed-number.js';
import type { Comparison, Observation } from '../observation/observation.schema.js';
import { compareFigure, isReached } from './compare-figure.js';
import type { FigureComparison } from './compare-numbers.js';
import type { ComparisonRow } from './figure-row.js';
import { numberText, qualifiedFigure, withUnit, type FigureLanguage, type Measure } from './value-text.js';

/** The target and the benchmark of a figure, each with the difference in words. */
export function comparisonRowsOf(
  observation: Observation,
  observed: ObservedNumber,
  definition: IndicatorDefinition | undefined,
  measure: Measure,
  figureLanguage: FigureLanguage,
): readonly ComparisonRow[] {
  return (['target', 'benchmark'] as const).flatMap((kind) => {
    const other = observation[kind];
    return other === undefined ? [] : [comparisonRow(kind, other, { observation, observed, definition, measure, figureLanguage })];
  });
}

interface ComparedFigure {
  readonly observation: Observation;
  readonly observed: ObservedNumber;
  readonly definition: IndicatorDefinition | undefined;
  readonly measure: Measure;
  readonly figureLanguage: FigureLanguage;
}

function comparisonRow(kind: ComparisonRow['kind'], other: Comparison, figure: ComparedFigure): ComparisonRow {
  const { observation, observed, definition, measure, figureLanguage } = figure;
  const { status } = observation;
  const isComparable = hasNumber(observation) && (status === 'ok' || status === 'notVerified');
  const compared: FigureComparison = isComparable ? compareFigure(observation, observed, other) : { relation: 'unknown', difference: undefined, precision: 'exact' };
  const valueText = qualifiedFigure(numberText(other.value, measure, figureLanguage), other.qualifier ?? 'eq', measure, figureLanguage);
  return {
    kind,
    label: other.label,
    value: other.value,
    valueText,
    text: formatMessage(figureLanguage.messages.comparison, { label: other.label, value: valueText }),
    relation: compared.relation,
    difference: compared.difference,
    isAtLeast: compared.precision === 'atLeast',
    differenceText: differenceText(compared, measure, figureLanguage),
    isReached: isReached(compared.relation, definition),
  };
}

const plainTerms = { above: 'comparedAbove', below: 'comparedBelow', met: 'comparedMet', unknown: 'comparedUnknown' } as const satisfies Record<string, keyof FigureMessages>;

const differenceTerms = {
  above: { exact: 'above', atLeast: 'aboveAtLeast', about: 'aboveAbout', orEqual: 'comparedAboveOrMet' },
  below: { exact: 'below', atLeast: 'belowAtLeast', about: 'belowAbout', orEqual: 'comparedBelowOrMet' },
} as const satisfies Record<string, Record<FigureComparison['precision'], keyof FigureMessages>>;

/** `cao hơn ít nhất 4,2 điểm phần trăm`. */
export function differenceText({ relation, difference, precision }: FigureComparison, measure: Measure, figureLanguage: FigureLanguage): string {
  const { language, messages } = figureLanguage;
  if (relation === 'met' || relation === 'unknown' || (difference === undefined && precision !== 'orEqual')) return formatMessage(messages[plainTerms[relation]]);
  const term = differenceTerms[relation][precision];
  return formatMessage(messages[term], { difference: difference === undefined ? '' : sizeText(difference, measure, language, messages) });
}

/** One unit of the last decimal that is shown. */
const smallestShown = 0.01;

/** Percentages differ by percentage points, everything else by its own unit. A difference is never rounded to none. */
function sizeText(difference: number, measure: Measure, language: FigureLanguage['language'], messages: FigureMessages): string {
  const isTiny = difference > 0 && difference < smallestShown / 2;
  const rounded = formatNumber(isTiny ? smallestShown : difference, { language, maximumDecimals: 2 });
  const value = isTiny ? formatMessage(messages.lessThan, { value: rounded }) : rounded;
  return measure.unit === '%' ? formatMessage(messages.percentagePoints, { value }) : withUnit(value, measure, { language, messages });
}
