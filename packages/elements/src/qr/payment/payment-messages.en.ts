import type { Message } from '@xaso/core';
import type { PaymentFindingCode } from './payment-findings.js';

/** Sentences of the findings about payments, in English. */
export const paymentFindingMessagesEn = {
  'payment.not-allowed': 'This page does not allow payment codes yet. Its owner sets allow-payment once the account is confirmed.',
  'payment.bank-unknown': 'No bank has the code “{text}”. A bank code (BIN) has 6 digits.',
  'payment.account-unreadable': 'The account number “{text}” is not right: 4 to 19 digits or letters, without spaces.',
  'payment.holder-missing': 'The name of the account holder is missing. A payment code is shown only with a name to compare.',
  'payment.holder-differs': 'The name in the code is “{held}”, other than the one on the page, “{text}”.',
  'payment.amount-unreadable': 'The amount “{text}” is not right: in đồng, digits only, such as 35000.',
  'payment.purpose-too-long': 'The text of the transfer has {length} characters; {limit} at most.',
  'payment.check-failed': 'The check digits at the end of the payment code are wrong: it may have been mistyped or altered.',
  'payment.unsupported': 'This is no VietQR code for a transfer to an account in Vietnamese đồng.',
} as const satisfies Readonly<Record<PaymentFindingCode, Message>>;
