// The words of `@xaso/criteria/analysis` in English.
export { childrenMessagesEn } from './children/children-messages.en.js';
export { differenceMessagesEn } from './difference/difference-messages.en.js';
export { impactMessagesEn } from './impact/impact-messages.en.js';
export { planMessagesEn } from './plan/plan-messages.en.js';
