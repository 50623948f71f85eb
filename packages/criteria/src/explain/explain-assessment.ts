import { formatCivilDate, formatNumber } from '@xaso/core';
import type { CriterionResult, OperandTrace } from '../engine/evaluation.js';
import type { AssessmentDocument } from '../subject/subject.js';
import type { ExplanationLine } from './explanation.js';
import { sentence, type Words } from './words.js';

/** What people say about a criterion, as they gave it. */
export function assessmentLines({ assessment }: CriterionResult, words: Words): readonly ExplanationLine[] {
  if (assessment === undefined) return [];
  const { selfScore, verified, explanation, documents = [] } = assessment;
  return [
    ...(selfScore === undefined ? [] : [sentence('points', 'selfScore', words, { points: formatNumber(selfScore, words) })]),
    ...(verified === undefined ? [] : [sentence('points', 'verified', words, { points: formatNumber(verified, words) })]),
    ...(explanation === undefined ? [] : [sentence('input', 'assessmentExplanation', words, { text: explanation })]),
    ...documents.map((document) => sentence('input', 'assessmentDocument', words, { text: documentText(document, words) })),
  ];
}

/** Number, symbol, title and day, as far as they are given. */
function documentText({ number, symbol, title, date }: AssessmentDocument, { language }: Words): string {
  const mark = [number, symbol].filter((part) => part !== undefined && part !== '').join('/');
  return [mark, title, date === undefined ? undefined : formatCivilDate(date, language)].filter((part) => part !== undefined && part !== '').join(', ');
}

/** The reason of points that were given by hand, or that there is none. */
export function reasonLines(operands: readonly OperandTrace[], words: Words): readonly ExplanationLine[] {
  return operands.flatMap(({ reading: { status, note } }) => {
    if (status !== 'known' && status !== 'bounded') return [];
    return [note === undefined ? sentence('warning', 'manualNoReason', words) : sentence('rule', 'manualReason', words, { reason: note })];
  });
}
