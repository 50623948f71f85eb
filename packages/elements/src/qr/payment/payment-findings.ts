import { findingMaker, type Severity } from '@xaso/core';

/** Every finding about codes for payments, with its severity. Codes are promises. */
export const paymentFindingSeverities = {
  'payment.not-allowed': 'error',
  'payment.bank-unknown': 'error',
  'payment.account-unreadable': 'error',
  'payment.holder-missing': 'error',
  'payment.holder-differs': 'error',
  'payment.amount-unreadable': 'error',
  'payment.purpose-too-long': 'error',
  'payment.check-failed': 'error',
  'payment.unsupported': 'error',
} as const satisfies Record<string, Severity>;

/** Code of a finding about a payment. */
export type PaymentFindingCode = keyof typeof paymentFindingSeverities;

/** Makes a finding about a payment, with the severity of its code. */
export const paymentFinding = findingMaker<PaymentFindingCode>(paymentFindingSeverities);
