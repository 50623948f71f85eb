import { coverageMessagesEn } from './coverage-messages.en.js';
import { findingMessagesEn } from './finding-messages.en.js';
import { hoursMessagesEn } from './hours-messages.en.js';
import { placeMessagesEn } from './place-messages.en.js';
import { plainMessagesEn } from './plain-messages.en.js';

export { coverageMessagesEn } from './coverage-messages.en.js';
export { findingMessagesEn as placeFindingMessagesEn } from './finding-messages.en.js';
export { hoursMessagesEn } from './hours-messages.en.js';
export { placeMessagesEn } from './place-messages.en.js';
export { plainMessagesEn } from './plain-messages.en.js';

/** All words of `@xaso/places`, findings included, in English. */
export const placesMessagesEn = { ...placeMessagesEn, ...hoursMessagesEn, ...plainMessagesEn, ...coverageMessagesEn, ...findingMessagesEn } as const;
