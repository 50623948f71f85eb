import type { Language } from '../message/message.js';
import { formatMessage } from '../message/message.js';
import { decimalTextOf, decimalValue, roundDecimalText, type DecimalText } from './decimal-text.js';
import { numberMessages } from './number-messages.js';

/** How a number is shown. Rounding happens here and nowhere before. */
export interface NumberFormat {
  readonly language: Language;
  /** Most digits after the comma; rounded half away from zero. All digits are shown when it is left out. */
  readonly maximumDecimals?: number | undefined;
  /** Fewest digits after the comma, filled with zeros. */
  readonly minimumDecimals?: number | undefined;
}

/** What is shown for something that is no number: the dash that also reads as "no value". */
const noNumber = '–';

/**
 * A number as people read it: `16.968` and `97,43` in Vietnamese, `16,968` and `97.43` in English.
 * Made without `Intl`, whose Vietnamese some browsers lack. What isn't finite gives a dash.
 */
export function formatNumber(value: number, { language, maximumDecimals, minimumDecimals = 0 }: NumberFormat): string {
  if (!Number.isFinite(value)) return noNumber;
  const text = decimalTextOf(value);
  return formatDecimalText(maximumDecimals === undefined ? text : roundDecimalText(text, maximumDecimals), language, minimumDecimals);
}

/**
 * Percentage points as a percentage, no space before the sign. Never cut off at 100.
 * Rounding makes no false claims: a share above 0 that rounds to 0 is "dưới 0,01%", and one below 100 never becomes 100%.
 */
export function formatPercent(percent: number, { language, maximumDecimals = 2, minimumDecimals }: NumberFormat): string {
  if (!Number.isFinite(percent)) return noNumber;
  const rounded = decimalValue(roundDecimalText(decimalTextOf(percent), maximumDecimals));
  const step = decimalValue({ negative: false, digits: '1', decimals: maximumDecimals });
  const show = (value: number): string => `${formatNumber(value, { language, maximumDecimals, minimumDecimals })}%`;
  if (percent > 0 && rounded === 0) return formatMessage(numberMessages(language).lessThan, { value: show(step) });
  if (percent < 100 && rounded === 100) return show(100 - step);
  return show(rounded);
}

function formatDecimalText({ negative, digits, decimals }: DecimalText, language: Language, minimumDecimals: number): string {
  const [group, point] = language === 'vi' ? ['.', ','] : [',', '.'];
  const padded = digits.padStart(decimals + 1, '0');
  const whole = padded.slice(0, padded.length - decimals);
  const fraction = padded.slice(padded.length - decimals).replace(/0+$/, '').padEnd(minimumDecimals, '0');
  const sign = negative && /[1-9]/.test(digits) ? '-' : '';
  return sign + whole.replace(/\B(?=(?:\d{3})+$)/g, group) + (fraction === '' ? '' : point + fraction);
}
