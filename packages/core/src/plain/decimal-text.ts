import { decimalTextOf } from '../number/decimal-text.js';

/**
 * A number in digits, never in powers of ten, with the decimal sign given; empty for what is not a finite number.
 * The digits are the shortest that mean this number.
 */
export function decimalText(value: number, decimalSign: ',' | '.'): string {
  if (!Number.isFinite(value)) return '';
  const { negative, digits, decimals } = decimalTextOf(value);
  const padded = digits.padStart(decimals + 1, '0');
  const point = padded.length - decimals;
  const fraction = decimals === 0 ? '' : `${decimalSign}${padded.slice(point)}`;
  return `${negative ? '-' : ''}${padded.slice(0, point)}${fraction}`;
}
