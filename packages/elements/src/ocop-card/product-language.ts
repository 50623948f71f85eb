import type { Language } from '@xaso/core';
import type { ListMessages, ProductMessages } from '@xaso/ocop';
import { onDemand } from '../internal/on-demand.js';

const english = onDemand(() => import('@xaso/ocop/messages/en'));

/** Loads the English words about products; an element's catalogue waits for them, so that it never speaks half English. */
export const loadEnglishProducts = english.load;

/** The language and the words in which products are told now; the Vietnamese words come with the code that tells them. */
export interface ProductWording {
  readonly language: Language;
  readonly messages?: ProductMessages | undefined;
  readonly listMessages?: ListMessages | undefined;
}

/** Language and words for products, as an element speaks now. */
export function productWording(language: Language): ProductWording {
  const words = english.value;
  return language === 'en' && words ? { language, messages: words.productMessagesEn, listMessages: words.listMessagesEn } : { language: 'vi' };
}
