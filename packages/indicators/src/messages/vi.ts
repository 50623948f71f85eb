import { comparisonFindingMessages } from './comparison-finding-messages.js';
import { figureMessages } from './figure-messages.js';
import { importMessages } from './import-messages.js';
import { tableMessages } from './table-messages.js';

/** All words of figures and of findings, in Vietnamese; those of comparisons are `comparisonMessages` of `@xaso/indicators/comparison`. */
export const indicatorMessages = { ...figureMessages, ...tableMessages, ...importMessages, ...comparisonFindingMessages } as const;
