import type { Language } from '@xaso/core';
import type { CoverageMessages, HoursMessages, PlaceMessages } from '@xaso/places';
import type { PlainMessages } from '@xaso/places/plain';
import { onDemand } from '../internal/on-demand.js';

const english = onDemand(() => import('@xaso/places/messages/en'));

/** Loads the English words about places; an element's catalogue waits for them, so that it never speaks half English. */
export const loadEnglishPlaces = english.load;

/** The language and the words in which places are told now; the Vietnamese words come with the code that tells them. */
export interface PlaceWords {
  readonly language: Language;
  readonly messages?: PlaceMessages | undefined;
  readonly hours?: HoursMessages | undefined;
  readonly coverage?: CoverageMessages | undefined;
  readonly plainMessages?: PlainMessages | undefined;
}

const vietnamese: PlaceWords = { language: 'vi' };
let spokenEnglish: PlaceWords | undefined;

/** Language and words for places, as an element speaks now; the same object while the language is the same. */
export function placeWords(language: Language): PlaceWords {
  const words = english.value;
  if (language !== 'en' || !words) return vietnamese;
  return (spokenEnglish ??= { language, messages: words.placeMessagesEn, hours: words.hoursMessagesEn, coverage: words.coverageMessagesEn, plainMessages: words.plainMessagesEn });
}
