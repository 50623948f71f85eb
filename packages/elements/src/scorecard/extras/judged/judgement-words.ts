// The words and the looks of a judgement. They come with the engine.
import type { Language } from '@xaso/core';
import { criteriaMessages, explain, type Evaluation, type Explanation } from '@xaso/criteria';
import { onDemand } from '../../../internal/on-demand.js';

export { renderJudgement, renderReasons, renderVerdict } from './render-judgement.js';

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

/** The criteria of an explanation, by their ids. */
export function criteriaOf(explanation: Explanation): ReadonlyMap<string, Explanation> {
  return new Map(leavesOf(explanation).map((leaf) => [leaf.id, leaf]));
}

function leavesOf(explanation: Explanation): readonly Explanation[] {
  return explanation.kind === 'criterion' ? [explanation] : explanation.children.flatMap(leavesOf);
}
