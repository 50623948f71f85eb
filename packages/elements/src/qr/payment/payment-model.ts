// What codes for payments need beside those for addresses; it comes when a page asks for one.
import { formatMessage, type Finding, type Language } from '@xaso/core';
import { paymentFinding } from './payment-findings.js';
import { paymentFindingMessagesEn } from './payment-messages.en.js';
import { paymentFindingMessages } from './payment-messages.js';

export { makePayment, readPayment } from './payment-code.js';
export { renderPayment } from './render-payment.js';

/** Says that the page does not allow codes for payments. */
export function notAllowed(): Finding {
  return paymentFinding('payment.not-allowed', { path: '' });
}

/** Why there is no code, as a sentence. */
export function problemOf({ code, values }: Finding, language: Language): string | undefined {
  const messages: Readonly<Record<string, string>> = language === 'en' ? paymentFindingMessagesEn : paymentFindingMessages;
  return Object.hasOwn(messages, code) ? formatMessage(messages[code]!, values) : undefined;
}
