/** Digits behind which a spreadsheet's own arithmetic is noise (IEEE 754 doubles hold 15 of them surely). */
const sureDigits = 15;

/**
 * The text that a cell with a percent format shows: `97,43%` for the stored 0.9743.
 * The point is moved in the digits, since a multiplication by 100 would give 97.42999999999999.
 */
export function percentText(stored: number): string {
  const [mantissa = '0', exponent = '0'] = stored.toExponential(sureDigits - 1).split('e');
  const sign = mantissa.startsWith('-') ? '-' : '';
  const digits = mantissa.replace(/[-.]/g, '');
  const point = Number(exponent) + 3;
  const whole = point <= 0 ? '0' : digits.slice(0, point).padEnd(point, '0').replace(/^0+(?=0)/, '');
  const fraction = `${'0'.repeat(Math.max(0, -point))}${digits.slice(Math.max(0, point))}`.replace(/0+$/, '');
  return `${sign}${whole}${fraction === '' ? '' : `,${fraction}`}%`;
}
