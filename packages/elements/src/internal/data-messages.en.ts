import type { TranslationOf } from '@xaso/core';
import type { DataMessages } from './data-messages.js';

export const dataMessagesEn = {
  loading: 'Loading figures…',
  retry: 'Try again',
  noData: 'No figures yet.',
  staleCopy: 'New figures could not be loaded. This is the copy saved on {date}.',
  brokenRecords: { one: '{count} record has errors and is not shown.', other: '{count} records have errors and are not shown.' },
  findingDetails: 'Details for editors',
  failureAddressRefused: 'The address of the data file is not accepted.',
  failureNotFound: 'The data file was not found.',
  failureForbidden: 'The data file is not open to the public.',
  failureTooManyRequests: 'The server is receiving too many requests. Please try again in a few minutes.',
  failureServer: 'The server that holds the figures has a problem.',
  failureOffline: 'This device is offline, so the figures could not be loaded.',
  failureNetwork: 'The place that holds the figures could not be reached.',
  failurePolicy: 'This page does not allow loading figures from the given address.',
  failureTimeout: 'The place that holds the figures answers too slowly.',
  failureNotData: 'The given address returned a web page, not a data file.',
  failureNoContent: 'The data file is empty.',
  failureTooLarge: 'The data file is larger than allowed.',
  failureEncoding: 'The data file is not encoded in UTF-8.',
  failureUnreadable: 'The data file is broken or incomplete.',
  failureInvalid: 'The figures do not have the right form and cannot be shown yet.',
} as const satisfies TranslationOf<DataMessages>;
