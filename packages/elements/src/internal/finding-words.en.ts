// The sentences of all findings in English; see `finding-words.ts`.
import { describeFinding, type Finding, type FindingMessages } from '@xaso/core';
import { coreMessagesEn } from '@xaso/core/messages/en';
import { evaluationMessagesEn } from '@xaso/criteria/league/messages/en';
import { indicatorMessagesEn } from '@xaso/indicators/messages/en';
import { mapMessagesEn as mapFindingMessagesEn } from '@xaso/maps/messages/en';
import { ocopFindingMessagesEn } from '@xaso/ocop/messages/en';
import { placeFindingMessagesEn } from '@xaso/places/messages/en';
import { procedureFindingMessagesEn } from '@xaso/procedures/messages/en';
import { readersMessagesEn } from '@xaso/readers/messages/en';
import { paymentFindingMessagesEn } from '../qr/payment/payment-messages.en.js';
import { elementFindingMessagesEn } from './element-finding-messages.en.js';

const messages: FindingMessages = { ...coreMessagesEn, ...readersMessagesEn, ...indicatorMessagesEn, ...evaluationMessagesEn, ...procedureFindingMessagesEn, ...ocopFindingMessagesEn, ...placeFindingMessagesEn, ...mapFindingMessagesEn, ...paymentFindingMessagesEn, ...elementFindingMessagesEn };

/** A finding as an English sentence with its place. */
export function sentenceOf(finding: Finding): string {
  return describeFinding(finding, messages, 'en');
}
