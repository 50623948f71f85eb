import type { Language, Messages } from '@xaso/core';
import { onDemand } from '../internal/on-demand.js';

const english = onDemand(async () => (await import('@xaso/procedures/messages/en')).finderMessagesEn);

/** Loads the English questions about variants; the element's own catalogue waits for them, so that it never speaks half English. */
export const loadEnglishQuestions = english.load;

/** The questions in a language; undefined for Vietnamese, whose questions come with the search. */
export function englishQuestions(language: Language): Messages | undefined {
  return language === 'en' ? english.value : undefined;
}
