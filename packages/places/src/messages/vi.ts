import { coverageMessages } from './coverage-messages.js';
import { findingMessages } from './finding-messages.js';
import { hoursMessages } from './hours-messages.js';
import { placeMessages } from './place-messages.js';
import { plainMessages } from './plain-messages.js';

/** All words of `@xaso/places`, findings included, in Vietnamese. */
export const placesMessages = { ...placeMessages, ...hoursMessages, ...plainMessages, ...coverageMessages, ...findingMessages } as const;
