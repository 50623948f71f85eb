import { formatCivilDate, formatNumber } from '@xaso/core';
import type { OperandTrace } from '../engine/evaluation.js';
import type { AttributeReading, ThresholdTrace } from '../table/threshold-trace.js';
import type { ExplanationLine } from './explanation.js';
import { sentence, textIn, valueText, type Words } from './words.js';

/** Which row of a table gave a figure, and why it was that one. */
export function thresholdLine({ name, rows, values, by, path }: ThresholdTrace, operands: readonly OperandTrace[], words: Words): readonly ExplanationLine[] {
  const { language } = words;
  const table = textIn(name, language);
  const isShare = isFigureOfShare(path, operands);
  const told = (value: (typeof values)[number]): string =>
    value === 'notApplicable' ? sentence('rule', 'thresholdNotApplicable', words).text : isShare ? valueText({ percent: value }, language) : formatNumber(value, { language });
  if (rows.length === 0) return [sentence('rule', 'thresholdNone', words, { table })];
  if (values.length > 1) return [sentence('rule', 'thresholdOpen', words, { table, values: values.map(told).join(' · ') }), ...by.filter(({ value }) => value === undefined).map((reading) => sentence('warning', ...unknownTerm(reading, words)))];
  const row = rows.map((index) => formatNumber(index + 1, { language })).join(' · ');
  const known = by.filter(({ value }) => value !== undefined).map((reading) => knownText(reading, words));
  const figure = { value: told(values[0]!), row, table };
  return [known.length === 0 ? sentence('rule', 'threshold', words, figure) : sentence('rule', 'thresholdBy', words, { ...figure, by: known.join(', ') })];
}

/** A figure of one operand is told in that operand's unit; a part of a rule has its number in the path. */
function isFigureOfShare(path: string, operands: readonly OperandTrace[]): boolean {
  const place = Number(/\[(\d+)\]/.exec(path)?.[1] ?? 0);
  const operand = operands.length === 1 ? operands[0] : operands[place];
  return operand !== undefined && (operand.below !== undefined || operand.reading.input.kind === 'share');
}

function knownText({ name, value }: AttributeReading, words: Words): string {
  const { language } = words;
  const text = typeof value === 'object' ? textIn(value, language) : typeof value === 'number' ? formatNumber(value, { language }) : value === undefined ? '' : formatCivilDate(value, language);
  return name === undefined ? sentence('rule', 'dayIs', words, { value: text }).text : sentence('rule', 'attributeIs', words, { name: textIn(name, language), value: text }).text;
}

function unknownTerm({ name }: AttributeReading, words: Words): ['attributeUnknown' | 'dayUnknown', Words, Readonly<Record<string, string>>] {
  return name === undefined ? ['dayUnknown', words, {}] : ['attributeUnknown', words, { name: textIn(name, words.language) }];
}
