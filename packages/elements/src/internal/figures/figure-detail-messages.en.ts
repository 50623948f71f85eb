import type { TranslationOf } from '@xaso/core';
import type { FigureDetailMessages } from './figure-detail-messages.js';

/** Headings of what stands behind a figure, in English. */
export const figureDetailMessagesEn = {
  detailDefinition: 'How it is counted',
  detailNumerator: 'Numerator',
  detailDenominator: 'Denominator',
  detailDefinitionSource: 'Legal basis',
  detailFrequency: 'Reporting cycle',
  detailHistorical: 'Former term',
  detailHistoricalText: '{term}: {note}',
  detailScope: 'Scope',
  detailQuote: 'In the words of the source',
  detailEvidence: 'Evidence',
  detailResponsible: 'Responsible office',
  detailConfirmed: 'Confirmed by',
  detailNote: 'Note',
} as const satisfies TranslationOf<FigureDetailMessages>;
