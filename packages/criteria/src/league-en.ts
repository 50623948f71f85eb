// The words of `@xaso/criteria/league` in English.
export { evaluationMessagesEn } from './league/evaluation-messages.en.js';
