import type { Messages } from '@xaso/core';
import { dataMessages } from '../internal/data-messages.js';
import { figureDetailMessages } from '../internal/figures/figure-detail-messages.js';
import { loadEnglishFigures } from '../internal/figures/figure-language.js';
import type { MessageCatalogue } from '../internal/localize-controller.js';

const vietnamese = {
  ...dataMessages,
  ...figureDetailMessages,
  period: 'Kỳ số liệu',
  source: 'Nguồn',
  checkAgain: 'Cần kiểm tra lại',
  details: 'Cách tính và minh chứng',
} as const satisfies Messages;

/** The words of `xa-indicator`, by key. */
export type IndicatorMessages = typeof vietnamese;

/** The words of `xa-indicator`. */
export const indicatorMessages: MessageCatalogue<IndicatorMessages> = {
  vi: vietnamese,
  en: async () => (await Promise.all([import('./indicator.messages.en.js'), loadEnglishFigures()]))[0].indicatorMessagesEn,
};
