import type { TranslationOf } from '@xaso/core';
import type { listMessages } from './list-messages.js';

/** Words about lists of products, in English. */
export const listMessagesEn = {
  noticeExpiring: { one: '{count} day until it expires (on {end}). Time to prepare the new file.', other: '{count} days until it expires (on {end}). Time to prepare the new file.' },
  noticeLastDay: 'Today is the last day of the certificate.',
  noticeExpired: { one: 'Expired {count} day ago. The public page draws no stars.', other: 'Expired {count} days ago. The public page draws no stars.' },
  columnName: 'Product',
  columnPlace: 'Place',
  columnLine: 'Line',
  columnFact: 'Content',
  headingStory: 'The product’s story',
  publication: 'Published by {publisher}, as of {date}',
  productCount: { one: '{count} product', other: '{count} products' },
  countDefinition: 'Counts the products that the list calls OCOP, expired ones and those without a decision number among them.',
  countGoodsDefinition: 'Counts OCOP products and other goods of the list.',
  countUnknown: { one: 'Not known for {count} product.', other: 'Not known for {count} products.' },
} as const satisfies TranslationOf<typeof listMessages>;
