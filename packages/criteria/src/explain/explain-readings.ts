import { formatNumber, formatPercent, formatQualified } from '@xaso/core';
import type { OperandTrace } from '../engine/evaluation.js';
import type { CriteriaMessageKey } from '../messages/vi.js';
import { nearest } from '@xaso/core/exact';
import { percentOf } from '../rule/percent.js';
import { isAmount } from '../rule/value.js';
import { wholeOperandValue } from '../engine/whole-operand.js';
import type { Reading } from '../subject/reading.js';
import type { ExplanationLine } from './explanation.js';
import { sentence, textIn, valueText, type Words } from './words.js';

/** What was read for one operand: the share with its counts, the number, or why there is none. */
export function readingLines({ reading, below }: OperandTrace, line: number | undefined, words: Words): readonly ExplanationLine[] {
  const parts = [...(reading.parts ?? []), ...(below?.parts ?? [])];
  if (parts.length > 0) return [...parts.flatMap((part) => readingLines({ reading: part, below: undefined }, undefined, words)), ...ownLines({ reading, below }, line, words)];
  return ownLines({ reading, below }, line, words);
}

function ownLines({ reading, below }: OperandTrace, line: number | undefined, words: Words): readonly ExplanationLine[] {
  if (below === undefined) return [readingLine(reading, line, words), ...doubtLines(reading, words)];
  const lines = [readingLine(reading, undefined, words), readingLine(below, undefined, words), ...doubtLines(reading, words), ...doubtLines(below, words)];
  const value = wholeOperandValue(reading, below);
  const percent = typeof value === 'string' ? undefined : percentOf(value);
  if (percent === undefined) return lines;
  const { language } = words;
  if (reading.value === undefined || below.value === undefined) return lines;
  const share = valueText({ percent, ...(line === undefined ? {} : { line }) }, language);
  const [numerator, denominator] = [reading.value, below.value].map((count) => formatNumber(count ?? 0, { language }));
  return [...lines, sentence('input', 'readingCounts', words, { numerator: numerator!, denominator: denominator!, share })];
}

const missingTerms = {
  absent: 'readingMissing',
  missing: 'readingMissing',
  notCollected: 'readingNotCollected',
  invalid: 'readingInvalid',
  unit: 'readingUnit',
  tooOld: 'readingTooOld',
  later: 'readingLater',
  imputed: 'readingImputed',
} as const satisfies Record<NonNullable<Reading['reason']>, CriteriaMessageKey>;

function readingLine(reading: Reading, line: number | undefined, words: Words): ExplanationLine {
  const { language } = words;
  const name = textIn(reading.input.name, language);
  if (reading.parts !== undefined) return workedOutLine(reading, name, words);
  if (reading.choice !== undefined) return sentence('input', 'readingState', words, { name, state: stateText(reading.input, reading.choice, words) });
  if (reading.status === 'notApplicable') return sentence('input', 'readingNotApplicable', words, { name });
  if (reading.status === 'missing') return sentence('input', missingTerms[reading.reason ?? 'missing'], words, { name });
  const unit = reading.input.unit === undefined ? undefined : textIn(reading.input.unit, language);
  const qualified = (text: string): string => (reading.bound === undefined ? text : formatQualified(text, reading.bound, language));
  const { input: { kind }, numerator, denominator, value = 0, range } = reading;
  if (numerator !== undefined && denominator !== undefined) {
    const share = denominator === 0 ? '–' : valueText({ percent: (100 * numerator) / denominator, ...(line === undefined ? {} : { line }) }, language);
    const values = { name, share: qualified(share), numerator: formatNumber(numerator, { language }), denominator: formatNumber(denominator, { language }) };
    return unit === undefined ? sentence('input', 'readingShare', words, values) : sentence('input', 'readingShareUnit', words, { ...values, unit });
  }
  const told = (number: number): string => (kind === 'share' ? formatPercent(number, { language, maximumDecimals: 8 }) : formatNumber(number, { language }));
  const text = range === undefined ? qualified(told(value)) : sentence('input', 'readingRange', words, { min: told(range.min), max: told(range.max) }).text;
  if (kind === 'share') return sentence('input', 'readingPercent', words, { name, share: text });
  return sentence('input', 'readingNumber', words, { name, value: text, unit: unit ?? '' });
}

/** A state in words: the name of an option, yes or no. */
export function stateText({ kind, options = [] }: Reading['input'], state: string, words: Words): string {
  if (kind === 'yesNo') return sentence('input', state === 'yes' ? 'stateYes' : 'stateNo', words).text;
  const option = options.find(({ id }) => id === state);
  return option === undefined ? state : textIn(option.name, words.language);
}

function workedOutLine(reading: Reading, name: string, words: Words): ExplanationLine {
  const value = wholeOperandValue(reading, undefined);
  if (typeof value === 'string' || !isAmount(value)) return sentence('input', 'readingWorkedOutOpen', words, { name });
  const { language } = words;
  const percent = percentOf(value);
  const told = reading.input.kind === 'share' && percent !== undefined ? valueText({ percent }, language) : formatNumber(nearest(value.value), { language });
  return sentence('input', 'readingWorkedOut', words, { name, value: told });
}

const doubtTerms = { notVerified: 'doubtNotVerified', estimate: 'doubtEstimate', carriedForward: 'doubtCarriedForward', imputed: 'doubtImputed' } as const satisfies Record<NonNullable<Reading['doubt']>, CriteriaMessageKey>;

function doubtLines({ doubt, input: { name } }: Reading, words: Words): readonly ExplanationLine[] {
  return doubt === undefined ? [] : [sentence('warning', doubtTerms[doubt], words, { name: textIn(name, words.language) })];
}
