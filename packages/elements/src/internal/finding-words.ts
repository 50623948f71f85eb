// The sentences of all findings that an element may meet. An editor's panel loads them when it is opened.
import { coreMessages, describeFinding, type Finding, type FindingMessages } from '@xaso/core';
import { indicatorMessages } from '@xaso/indicators';
import { procedureFindingMessages } from '@xaso/procedures';
import { readersMessagesVi } from '@xaso/readers';
import { elementFindingMessages } from './element-finding-messages.js';

const messages: FindingMessages = { ...coreMessages, ...readersMessagesVi, ...indicatorMessages, ...procedureFindingMessages, ...elementFindingMessages };

/** A finding as a Vietnamese sentence with its place. */
export function sentenceOf(finding: Finding): string {
  return describeFinding(finding, messages, 'vi');
}
