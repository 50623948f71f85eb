import type { Language } from '../message/message.js';
import { formatMessage } from '../message/message.js';
import { decimalTextOf, decimalValue, roundDecimalText, type DecimalText } from '../number/decimal-text.js';
import { formatNumber } from '../number/format-number.js';
import { numberMessages } from '../number/number-messages.js';

/** How money is shown: every đồng, or with the largest word of scale that fits. */
export interface MoneyFormat {
  readonly language: Language;
  readonly style?: 'full' | 'short' | undefined;
  /** Most digits after the comma in short style; three, which is one step of scale, when left out. */
  readonly maximumDecimals?: number | undefined;
}

const scales = [
  { power: 9, word: 'billionDong' },
  { power: 6, word: 'millionDong' },
  { power: 3, word: 'thousandDong' },
] as const;

/**
 * An amount in đồng: `9.117.000.000 đồng`, or short `9,117 tỷ đồng`; `VND 9.117 billion` in English.
 * What isn't finite gives a dash.
 */
export function formatMoney(dong: number, { language, style = 'full', maximumDecimals = 3 }: MoneyFormat): string {
  if (!Number.isFinite(dong)) return formatNumber(dong, { language });
  const words = numberMessages(language);
  const text = decimalTextOf(dong);
  for (const { power, word } of style === 'short' ? scales : []) {
    // Rounded before the scale is chosen, so that 999,999,999 is 1 tỷ and not 1.000 triệu.
    const scaled = decimalValue(roundDecimalText(shiftDown(text, power), maximumDecimals));
    if (Math.abs(scaled) >= 1) return formatMessage(words[word], { value: formatNumber(scaled, { language }) });
  }
  return formatMessage(words.dong, { value: formatNumber(dong, { language }) });
}

function shiftDown(text: DecimalText, power: number): DecimalText {
  return { ...text, decimals: text.decimals + power };
}
