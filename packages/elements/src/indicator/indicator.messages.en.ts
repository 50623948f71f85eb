import type { TranslationOf } from '@xaso/core';
import { dataMessagesEn } from '../internal/data-messages.en.js';
import { figureDetailMessagesEn } from '../internal/figures/figure-detail-messages.en.js';
import type { IndicatorMessages } from './indicator.messages.js';

/** The words of `xa-indicator`, in English. */
export const indicatorMessagesEn = {
  ...dataMessagesEn,
  ...figureDetailMessagesEn,
  period: 'Period',
  source: 'Source',
  checkAgain: 'To be checked again',
  details: 'How it is counted, and evidence',
} as const satisfies TranslationOf<IndicatorMessages>;
