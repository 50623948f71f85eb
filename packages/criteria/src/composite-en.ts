// The words of `@xaso/criteria/composite` and `@xaso/criteria/uncertainty` in English.
export { compositeMessagesEn } from './composite/composite-messages.en.js';
export { certaintyMessagesEn } from './uncertainty/certainty-messages.en.js';
