/** The shortest decimal text of a number, taken apart: 97.43 is the digits `9743`, two of them after the point. */
export interface DecimalText {
  readonly negative: boolean;
  /** Digits without leading zeros; `0` for zero. */
  readonly digits: string;
  /** How many of the digits stand after the point; may be more than there are digits (0.05 is `5` and 2). */
  readonly decimals: number;
}

/**
 * Reads a finite number as the decimal that JSON and people write for it, not as the binary fraction behind it.
 *
 * @internal
 */
export function decimalTextOf(value: number): DecimalText {
  const [mantissa = '', exponent = '0'] = String(Math.abs(value)).split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const shift = fraction.length - Number(exponent);
  const digits = (whole + fraction).replace(/^0+(?=\d)/, '') + '0'.repeat(Math.max(0, -shift));
  return { negative: value < 0, digits, decimals: Math.max(0, shift) };
}

/**
 * Cuts a decimal to at most so many places after the point, half away from zero, on its digits:
 * 1.005 becomes 1.01, which binary rounding misses.
 *
 * @internal
 */
export function roundDecimalText(text: DecimalText, places: number): DecimalText {
  const cut = text.decimals - places;
  if (cut <= 0) return text;
  const unit = 10n ** BigInt(cut);
  return { ...text, digits: String((BigInt(text.digits) + unit / 2n) / unit), decimals: places };
}

/**
 * The number that a decimal text stands for, times a power of ten; exact wherever the product has a double.
 *
 * @internal
 */
export function decimalValue(text: DecimalText, powerOfTen = 0): number {
  const value = Number(`${text.digits}e${powerOfTen - text.decimals}`);
  return text.negative ? -value : value;
}
