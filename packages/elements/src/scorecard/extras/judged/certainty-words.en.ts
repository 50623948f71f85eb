export { certaintyMessagesEn } from '@xaso/criteria/composite/messages/en';
