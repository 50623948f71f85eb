// The sentences about a set of criteria in English; see `set-finding-words.ts`.
import { describeFinding, type Finding } from '@xaso/core';
import { coreMessagesEn } from '@xaso/core/messages/en';
import { criteriaSetMessagesEn } from '@xaso/criteria/messages/en';

/** A finding as an English sentence with its place. */
export function sentenceOf(finding: Finding): string {
  return describeFinding(finding, { ...coreMessagesEn, ...criteriaSetMessagesEn }, 'en');
}
