import { cardMessages } from './card-messages.js';
import { finderMessages } from './finder-messages.js';
import { findingMessages } from './finding-messages.js';

/** All words of `@xaso/procedures`, findings included, in Vietnamese. */
export const procedureMessages = { ...cardMessages, ...finderMessages, ...findingMessages } as const;
