import type { Language } from '@xaso/core';
import type { CardMessages } from '@xaso/procedures';
import { onDemand } from '../internal/on-demand.js';

const english = onDemand(async () => (await import('@xaso/procedures/messages/en')).cardMessagesEn);

/** Loads the English words of cards; an element's catalogue waits for them, so that it never speaks half English. */
export const loadEnglishCards = english.load;

/** Marks of Vietnamese that no English word has. */
const vietnamese = /[ăâđêôơư\u0300-\u036f]/iu;

/**
 * Language of a line where it is not that of the card: what data says is Vietnamese, and in an English card has to be read out as such.
 * Lines of the card's own words and of data come alike, so that the letters tell them apart.
 */
export function languageOf(line: string, language: Language): 'vi' | undefined {
  return language !== 'vi' && vietnamese.test(line.normalize('NFD') + line) ? 'vi' : undefined;
}

/** Language and words for a card, as an element speaks now; the Vietnamese ones come with the code that works out cards. */
export function cardWords(language: Language): { readonly language: Language; readonly messages?: CardMessages } {
  return language === 'en' && english.value ? { language, messages: english.value } : { language: 'vi' };
}
