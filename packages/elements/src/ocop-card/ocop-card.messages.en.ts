import type { TranslationOf } from '@xaso/core';
import { dataMessagesEn } from '../internal/data-messages.en.js';
import type { OcopCardMessages } from './ocop-card.messages.js';

/** The words of `xa-ocop-card`, in English. */
export const ocopCardMessagesEn = {
  ...dataMessagesEn,
  unknownProduct: 'No product with the id {id} was found.',
  photoMissing: 'No photo yet',
  photoBroken: 'The photo could not be loaded',
  photoOf: 'Photo of {name}',
  credit: 'Photo: {credit}',
  gallery: 'Photos of {name}',
  photoNumber: 'Photo {number} of {total}',
  previous: 'Previous photo',
  next: 'Next photo',
  story: 'Story of the product',
  details: 'More about it',
  code: 'Show QR code',
  codeOf: 'QR code that opens {host}',
  codeFailed: 'What draws QR codes could not be loaded.',
  published: 'Published by {publisher}, as of {date}.',
  source: 'Source: {source}.',
  share: 'Send to family',
  shareHint: 'Copy this text and paste it into a message.',
  shareSee: 'See it all: {address}',
  shareLine: '{label}: {text}',
  copy: 'Copy',
  copied: 'Copied.',
  copyByHand: 'The text is selected. Touch and hold it, then choose Copy.',
  copyFailed: 'It could not be copied. The page has to be opened over https.',
  copyJsonLd: 'Copy JSON-LD',
  print: 'Print this card',
  printedOn: 'Printed on {date}',
  staff: 'Reminder for staff and owner',
} as const satisfies TranslationOf<OcopCardMessages>;
