// The sentences of all findings in English; see `finding-words.ts`.
import { describeFinding, type Finding, type FindingMessages } from '@xaso/core';
import { coreMessagesEn } from '@xaso/core/messages/en';
import { indicatorMessagesEn } from '@xaso/indicators/messages/en';
import { procedureFindingMessagesEn } from '@xaso/procedures/messages/en';
import { readersMessagesEn } from '@xaso/readers/messages/en';
import { elementFindingMessagesEn } from './element-finding-messages.en.js';

const messages: FindingMessages = { ...coreMessagesEn, ...readersMessagesEn, ...indicatorMessagesEn, ...procedureFindingMessagesEn, ...elementFindingMessagesEn };

/** A finding as an English sentence with its place. */
export function sentenceOf(finding: Finding): string {
  return describeFinding(finding, messages, 'en');
}
