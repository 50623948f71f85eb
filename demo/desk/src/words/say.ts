import { coreMessages, formatMessage, type FindingMessages, type Language, type MessageValues } from '@xaso/core';
import { coreMessagesEn } from '@xaso/core/messages/en';
import { criteriaMessages, criteriaSetMessages } from '@xaso/criteria';
import { criteriaImportMessages, criteriaImportMessagesEn } from '@xaso/criteria/import';
import { criteriaMessagesEn, criteriaSetMessagesEn } from '@xaso/criteria/messages/en';
import { snippetMessages } from '@xaso/embed';
import { snippetMessagesEn } from '@xaso/embed/messages/en';
import { indicatorMessages } from '@xaso/indicators';
import { indicatorMessagesEn } from '@xaso/indicators/messages/en';
import { ocopMessages } from '@xaso/ocop';
import { ocopMessagesEn } from '@xaso/ocop/messages/en';
import { placesMessages } from '@xaso/places';
import { placesMessagesEn } from '@xaso/places/messages/en';
import { procedureMessages } from '@xaso/procedures';
import { procedureMessagesEn } from '@xaso/procedures/messages/en';
import { readersMessagesVi } from '@xaso/readers';
import { readersMessagesEn } from '@xaso/readers/messages/en';
import { wordsEn } from './words.en.js';
import { wordsVi, type WordKey, type Words } from './words.vi.js';

const words: Readonly<Record<Language, Words>> = { vi: wordsVi, en: wordsEn };

/** A sentence of the desk. */
export type Say = (key: WordKey, values?: MessageValues) => string;

/** The desk's voice in one language. */
export function sayIn(language: Language): Say {
  return (key, values = {}) => formatMessage(words[language][key], values);
}

/** The sentences of every finding that the desk may meet. */
export const findingWords: Readonly<Record<Language, FindingMessages>> = {
  vi: { ...snippetMessages, ...indicatorMessages, ...criteriaMessages, ...criteriaSetMessages, ...criteriaImportMessages, ...procedureMessages, ...ocopMessages, ...placesMessages, ...readersMessagesVi, ...coreMessages },
  en: { ...snippetMessagesEn, ...indicatorMessagesEn, ...criteriaMessagesEn, ...criteriaSetMessagesEn, ...criteriaImportMessagesEn, ...procedureMessagesEn, ...ocopMessagesEn, ...placesMessagesEn, ...readersMessagesEn, ...coreMessagesEn },
};
