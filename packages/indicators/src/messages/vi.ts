import { figureMessages } from './figure-messages.js';
import { importMessages } from './import-messages.js';
import { tableMessages } from './table-messages.js';

/** All words of `@xaso/indicators`, findings included, in Vietnamese. */
export const indicatorMessages = { ...figureMessages, ...tableMessages, ...importMessages } as const;
