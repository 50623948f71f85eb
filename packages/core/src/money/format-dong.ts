import { formatMessage, type Language } from '../message/message.js';

const amountWithUnit = { vi: '{amount} đồng', en: '{amount} VND' } as const;
const locales = { vi: 'vi-VN', en: 'en-GB' } as const;

/**
 * An amount of money as people read it: `300.000 đồng` in Vietnamese, `300,000 VND` in English.
 * Undefined when the amount is not a whole number of đồng that is held exactly (a fraction, or past 2^53): such a figure is not shown as if it were one.
 */
export function formatDong(amount: number, language: Language): string | undefined {
  if (!Number.isSafeInteger(amount)) return undefined;
  // Adding 0 turns -0 into 0.
  return formatMessage(amountWithUnit[language], { amount: new Intl.NumberFormat(locales[language]).format(amount + 0) });
}
