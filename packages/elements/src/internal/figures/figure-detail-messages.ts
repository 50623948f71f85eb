import type { Messages } from '@xaso/core';

/** Headings of what stands behind a figure. Spread into the catalogue of an element that shows details. */
export const figureDetailMessages = {
  detailDefinition: 'Cách tính',
  detailNumerator: 'Tử số',
  detailDenominator: 'Mẫu số',
  detailDefinitionSource: 'Căn cứ',
  detailFrequency: 'Chu kỳ báo cáo',
  detailHistorical: 'Thuật ngữ cũ',
  detailHistoricalText: '{term}: {note}',
  detailScope: 'Phạm vi',
  detailQuote: 'Nguồn viết',
  detailEvidence: 'Minh chứng',
  detailResponsible: 'Cơ quan chịu trách nhiệm',
  detailConfirmed: 'Người xác nhận',
  detailNote: 'Ghi chú',
} as const satisfies Messages;

/** The type of these words. */
export type FigureDetailMessages = typeof figureDetailMessages;
