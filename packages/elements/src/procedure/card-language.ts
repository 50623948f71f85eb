import type { Language } from '@xaso/core';
import type { CardMessages } from '@xaso/procedures';
import { onDemand } from '../internal/on-demand.js';

const english = onDemand(async () => (await import('@xaso/procedures/messages/en')).cardMessagesEn);

/** Loads the English words of cards; an element's catalogue waits for them, so that it never speaks half English. */
export const loadEnglishCards = english.load;

/** Language and words for a card, as an element speaks now; the Vietnamese ones come with the code that works out cards. */
export function cardWords(language: Language): { readonly language: Language; readonly messages?: CardMessages } {
  return language === 'en' && english.value ? { language, messages: english.value } : { language: 'vi' };
}
