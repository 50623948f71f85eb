import type { TranslationOf } from '@xaso/core';
import type { QrMessages } from './qr.messages.js';

/** The words of `xa-qr`, in English. */
export const qrMessagesEn = {
  codeOfLabel: 'QR code: {label}',
  codeOfHost: 'QR code that opens {host}',
  codeOfText: 'QR code that holds the text beside it',
  leadsTo: 'Scan the code to open the page at',
  holds: 'Scan the code to read this text',
  hostInOtherLetters: 'This domain has letters beyond a–z, which machines write as “xn--…”. Please make sure that it is the page you need.',
  codeOfPayment: 'VietQR code for a transfer to {holder}',
  paysTo: 'Open a banking app and scan the code to pay',
  account: 'Account number',
  bank: 'Bank',
  amount: 'Amount',
  amountOpen: 'whoever pays types it',
  purpose: 'Purpose',
  compareHolder: 'Before you pay, compare the name of the account holder on your screen with the one printed here.',
  empty: 'There is no address or text to make a QR code of.',
  tooLong: 'No QR code can be made: the content has {length} characters, and one code holds only {limit}.',
  notLoaded: 'What draws QR codes could not be loaded. Please load the page again once there is a connection.',
} as const satisfies TranslationOf<QrMessages>;
