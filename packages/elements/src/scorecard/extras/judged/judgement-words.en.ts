export { criteriaMessagesEn } from '@xaso/criteria/messages/en';
