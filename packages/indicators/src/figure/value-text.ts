import { formatMessage, formatNumber, formatPercent, formatQualified, numberMessagesEn, numberMessagesVi, type Language } from '@xaso/core';
import type { IndicatorDefinition, IndicatorKind } from '../indicator/indicator.schema.js';
import type { FigureMessages } from '../messages/figure-messages.js';
import type { ObservationQualifier } from '../observation/observation.schema.js';

/** In which language and with which words figures are written. */
export interface FigureLanguage {
  readonly language: Language;
  readonly messages: FigureMessages;
}

/** What the numbers of one figure are. */
export interface Measure {
  readonly kind: IndicatorKind | undefined;
  readonly unit: string;
}

/** Percentages and other numbers are rounded to two decimals for the eye; the exact value stays in the row. */
const shownDecimals = 2;

/** Kind and unit of a figure: its own unit, else that of its definition, else a percentage when it has a base. */
export function measureOf(
  definition: IndicatorDefinition | undefined,
  ownUnit: string | undefined,
  isPercentage: boolean,
  language: Language,
): Measure {
  const defined = definition === undefined ? undefined : textIn(definition.unit, language);
  return { kind: definition?.kind, unit: ownUnit ?? defined ?? (isPercentage ? '%' : '') };
}

/** The text of a bilingual field; Vietnamese stands in for an English text that is not given. */
export function textIn(text: { readonly vi: string; readonly en?: string | undefined }, language: Language): string {
  return language === 'en' ? (text.en ?? text.vi) : text.vi;
}

/** A number alone, with the percent sign where it is one: `34,48%`, `16.968`; "có" or "không" for a yes or no. */
export function numberText(value: number, { kind, unit }: Measure, { language, messages }: FigureLanguage): string {
  if (kind === 'yesNo' && (value === 0 || value === 1)) return formatMessage(value === 1 ? messages.yes : messages.no);
  if (unit === '%') return formatPercent(value, { language, maximumDecimals: shownDecimals });
  return formatNumber(value, { language, maximumDecimals: shownDecimals });
}

/** Both bounds of a range, the percent sign once: `5–10`, `30–40%`. */
export function rangeText({ min, max }: { readonly min: number; readonly max: number }, { kind, unit }: Measure, figureLanguage: FigureLanguage): string {
  const plain = { kind, unit: '' };
  return formatMessage(figureLanguage.messages.range, {
    min: numberText(min, plain, figureLanguage),
    max: numberText(max, { kind, unit }, figureLanguage),
  });
}

/** Number with its unit: `1.000 lao động`, `hạng 15`. A percent sign is part of the number, and a yes or no has no unit. */
export function withUnit(text: string, { kind, unit }: Measure, { messages }: FigureLanguage): string {
  if (unit === '' || unit === '%' || kind === 'yesNo') return text;
  return formatMessage(kind === 'rank' ? messages.rank : messages.withUnit, { value: text, unit });
}

/** Puts the words of a qualifier around a text: `hơn 1.000`. An upper bound of a rank has a word of its own: `tốp 15`. */
export function qualified(text: string, qualifier: ObservationQualifier, measure: Measure, { language }: FigureLanguage): string {
  if (!isTop(qualifier, measure)) return formatQualified(text, qualifier, language);
  return formatMessage((language === 'vi' ? numberMessagesVi : numberMessagesEn).top, { value: text });
}

/** Qualifier, number and unit as one reads them: `hơn 1.000 lao động`, `tốp 15`, `hạng 15`. */
export function qualifiedFigure(text: string, qualifier: ObservationQualifier, measure: Measure, figureLanguage: FigureLanguage): string {
  const measured = isTop(qualifier, measure) ? text : withUnit(text, measure, figureLanguage);
  return qualified(measured, qualifier, measure, figureLanguage);
}

function isTop(qualifier: ObservationQualifier, { kind }: Measure): boolean {
  return qualifier === 'lte' && kind === 'rank';
}
