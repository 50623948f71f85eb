import { findingMessagesEn } from './finding-messages.en.js';

/** All words of `@xaso/maps`, in English. */
export const mapMessagesEn = findingMessagesEn;
