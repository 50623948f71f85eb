import { findingMessages } from './finding-messages.js';

/** All words of `@xaso/maps`, in Vietnamese: those of its findings, since a provider shows none of its own. */
export const mapMessages = findingMessages;
