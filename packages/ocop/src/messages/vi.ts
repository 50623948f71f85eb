import { findingMessages } from './finding-messages.js';
import { listMessages } from './list-messages.js';
import { productMessages } from './product-messages.js';

/** All words of `@xaso/ocop`, findings included, in Vietnamese. */
export const ocopMessages = { ...productMessages, ...listMessages, ...findingMessages } as const;
