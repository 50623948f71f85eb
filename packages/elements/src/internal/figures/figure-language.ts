import type { Language } from '@xaso/core';
import type { FigureMessages } from '@xaso/indicators';
import { onDemand } from '../on-demand.js';

const english = onDemand(async () => (await import('@xaso/indicators/messages/en')).figureMessagesEn);

/** Loads the English words of figures; an element's catalogue waits for them, so that it never speaks half English. */
export const loadEnglishFigures = english.load;

/** Language and words for figures, as an element speaks now; the Vietnamese ones come with the code that writes figures. */
export function figureWords(language: Language): { readonly language: Language; readonly messages?: FigureMessages } {
  return language === 'en' && english.value ? { language, messages: english.value } : { language: 'vi' };
}
