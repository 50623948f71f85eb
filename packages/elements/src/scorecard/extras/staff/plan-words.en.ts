export { planMessagesEn } from '@xaso/criteria/analysis/messages/en';
