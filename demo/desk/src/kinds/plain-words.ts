import { figureMessagesEn, tableMessagesEn } from '@xaso/indicators/messages/en';
import { listMessagesEn, productMessagesEn } from '@xaso/ocop/messages/en';
import { cardMessagesEn } from '@xaso/procedures/messages/en';

/** The English words of plain pages. */
export const indicatorPlainEn = { messages: figureMessagesEn, tableMessages: tableMessagesEn };

export const procedurePlainEn = { messages: cardMessagesEn };

export const ocopPlainEn = { messages: productMessagesEn, listMessages: listMessagesEn };
