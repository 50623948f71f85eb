import type { TranslationOf } from '@xaso/core';
import { dataMessagesEn } from '../internal/data-messages.en.js';
import { figureDetailMessagesEn } from '../internal/figures/figure-detail-messages.en.js';
import type { ScorecardMessages } from './scorecard.messages.js';

/** The words of `xa-scorecard` in English. */
export const scorecardMessagesEn = {
  ...dataMessagesEn,
  ...figureDetailMessagesEn,
  untitled: 'Indicators',
  asOf: 'Data file vouched for by its publisher on {date}',
  asOfUnknown: 'The day of the figures is not given',
  responsibleFor: 'Responsible for the content: {name}',
  place: 'Place: {name}',
  periodOfAll: 'Period: {period}',
  placeOfMost: 'Place: {name}, unless a row says otherwise',
  printedOn: 'Printed on {date}',
  indicatorCount: { one: '{count} indicator', other: '{count} indicators' },
  downloadCsv: 'Download table (CSV)',
  print: 'Print this table',
  exportFailed: 'The file could not be made. Check the connection and try again.',
  shown: { one: '{count} indicator is shown.', other: '{count} indicators are shown.' },
  columnIndicator: 'Indicator',
  columnValue: 'Value',
  columnComparison: 'Target, benchmark',
  columnOrigin: 'Period, source',
  checkAgain: 'To be checked',
  responsible: 'In charge: {name}',
  sourceNumber: 'Source {number}',
  sources: 'Sources of the figures',
  licence: 'Licence: {name}',
  period: 'Period',
  source: 'Source',
} as const satisfies TranslationOf<ScorecardMessages>;
