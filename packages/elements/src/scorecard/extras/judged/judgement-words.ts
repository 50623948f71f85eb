// The words and the looks of a judgement. They come with the engine.
import type { Language } from '@xaso/core';
import { criteriaMessages, explain, type Evaluation, type Explanation } from '@xaso/criteria';
import { onDemand } from '../../../internal/on-demand.js';

export { criteriaOf } from './criteria-of.js';
export { renderJudgement } from './render-judgement.js';
export { renderReasons, renderVerdict } from './render-verdict.js';

const english = onDemand(async () => (await import('./judgement-words.en.js')).criteriaMessagesEn);

/** Brings the English words of judgements. */
export const loadEnglishJudgements = english.load;

/** Whether judgements can be told in a language now. */
export function speaksJudgements(language: Language): boolean {
  return language === 'vi' || english.value !== undefined;
}

/** An evaluation in words; Vietnamese ones while the English are on their way. */
export function explainJudgement(evaluation: Evaluation, language: Language): Explanation {
  return language === 'en' && english.value ? explain(evaluation, english.value, 'en') : explain(evaluation, criteriaMessages, 'vi');
}
