import { findingMessagesEn } from './finding-messages.en.js';
import { listMessagesEn } from './list-messages.en.js';
import { productMessagesEn } from './product-messages.en.js';

export { findingMessagesEn as ocopFindingMessagesEn } from './finding-messages.en.js';
export { listMessagesEn } from './list-messages.en.js';
export { productMessagesEn } from './product-messages.en.js';

/** All words of `@xaso/ocop`, findings included, in English. */
export const ocopMessagesEn = { ...productMessagesEn, ...listMessagesEn, ...findingMessagesEn } as const;
