import type { Language } from '../message/message.js';
import { formatMessage } from '../message/message.js';
import { formatMoney } from '../money/format-money.js';
import { formatNumber } from './format-number.js';
import { numberMessages } from './number-messages.js';
import type { Qualifier } from './qualifier.js';
import { quantityAmount, rangeAmounts, type Quantity, type SingleQuantity } from './quantity.js';

/** More than any number that was read has. */
const allDecimals = 30;

/** Puts the words of a qualifier around a number that is formatted already: `hơn 1.000`, `at least 50%`. */
export function formatQualified(text: string, qualifier: Qualifier, language: Language): string {
  return qualifier === 'eq' || qualifier === 'range' ? text : formatMessage(numberMessages(language)[qualifier], { value: text });
}

/**
 * A quantity as people read it, with qualifier and unit and no digit lost: `hơn 1.000 lao động`, `850/16.968`, `5–10 phút`, `9,117 tỷ đồng`.
 * Units stay as the source words them; only numbers, money and qualifiers change with the language.
 */
export function formatQuantity(quantity: Quantity, language: Language): string {
  const number = (value: number): string => formatNumber(value, { language });
  if (quantity.form === 'ratio') {
    return formatQualified(withUnit(`${number(quantity.numerator)}/${number(quantity.denominator)}`, undefined, quantity.of), quantity.qualifier, language);
  }
  if (quantity.form === 'range') {
    const { min, max } = rangeAmounts(quantity);
    return withUnit(`${number(min)}–${number(max)}`, quantity.unit, quantity.of);
  }
  const amount = quantityAmount(quantity) ?? quantity.value;
  if (quantity.unit === 'hạng' && quantity.qualifier === 'lte') {
    return withUnit(formatMessage(numberMessages(language).top, { value: number(amount) }), undefined, quantity.of);
  }
  return formatQualified(singleText(quantity, amount, language), quantity.qualifier, language);
}

function singleText({ scale, decimals, unit, of }: SingleQuantity, amount: number, language: Language): string {
  // Money that was written with a word of scale is shown with one.
  if (unit === 'đồng') return formatMoney(amount, { language, style: scale > 1 ? 'short' : 'full', maximumDecimals: allDecimals });
  return withUnit(formatNumber(amount, { language, minimumDecimals: scale === 1 ? decimals : 0 }), unit, of);
}

function withUnit(number: string, unit: string | undefined, of: string | undefined): string {
  const measured = unit === undefined ? number : /^[%‰]/.test(unit) ? number + unit : `${number} ${unit}`;
  return of === undefined ? measured : `${measured} ${of}`;
}
