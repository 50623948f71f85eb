// The sentences of all findings that an element may meet. An editor's panel loads them when it is opened.
import { coreMessages, describeFinding, type Finding, type FindingMessages } from '@xaso/core';
import { evaluationMessages } from '@xaso/criteria/league';
import { indicatorMessages } from '@xaso/indicators';
import { mapFindingMessages } from '@xaso/maps';
import { ocopFindingMessages } from '@xaso/ocop';
import { placeFindingMessages } from '@xaso/places';
import { procedureFindingMessages } from '@xaso/procedures';
import { readersMessagesVi } from '@xaso/readers';
import { paymentFindingMessages } from '../qr/payment/payment-messages.js';
import { elementFindingMessages } from './element-finding-messages.js';

const messages: FindingMessages = { ...coreMessages, ...readersMessagesVi, ...indicatorMessages, ...evaluationMessages, ...procedureFindingMessages, ...ocopFindingMessages, ...placeFindingMessages, ...mapFindingMessages, ...paymentFindingMessages, ...elementFindingMessages };

/** A finding as a Vietnamese sentence with its place. */
export function sentenceOf(finding: Finding): string {
  return describeFinding(finding, messages, 'vi');
}
