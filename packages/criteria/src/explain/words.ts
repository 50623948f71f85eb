import { formatMessage, formatNumber, formatPercent, type Language } from '@xaso/core';
import type { CriteriaMessageKey, CriteriaMessages } from '../messages/vi.js';
import type { LineValue, RuleLine } from '../rule/rule.js';
import type { Bilingual } from '../set/criteria-set.schema.js';
import type { ExplanationLine, ExplanationLineKind } from './explanation.js';

/** A language and its words. */
export interface Words {
  readonly language: Language;
  readonly messages: CriteriaMessages;
}

/** The text of a bilingual field; Vietnamese stands in for an English text that is not given. */
export function textIn({ vi, en }: Bilingual, language: Language): string {
  return language === 'en' ? (en ?? vi) : vi;
}

/** A line of an explanation from its key and values without language. */
export function lineOf(kind: ExplanationLineKind, { message, values }: RuleLine, words: Words): ExplanationLine {
  const texts = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, valueText(value, words.language)]));
  return sentence(kind, message, words, texts);
}

/** A line without values, or with texts that are ready. A unit that is not known leaves no gap at the end. */
export function sentence(kind: ExplanationLineKind, message: CriteriaMessageKey, words: Words, values: Readonly<Record<string, string>> = {}): ExplanationLine {
  return { kind, message, text: formatMessage(words.messages[message], values).trim() };
}

/** Digits after the comma for the eye. */
const shownDecimals = 2;
const mostDecimals = 8;

/** A value in the words of a language: `74,58%`, `1.234,5`. */
export function valueText(value: LineValue, language: Language): string {
  if ('text' in value) return textIn(value.text, language);
  if ('number' in value) return formatNumber(value.number, { language });
  const { percent, line } = value;
  let maximumDecimals = shownDecimals;
  // 59,996% is not shown as 60% beside a threshold of 60%.
  while (line !== undefined && percent !== line && maximumDecimals < mostDecimals && Number(percent.toFixed(maximumDecimals)) === line) maximumDecimals += 1;
  return formatPercent(percent, { language, maximumDecimals });
}
