import { decimalTextOf, decimalValue } from './decimal-text.js';
import type { PlainQualifier } from './qualifier.js';

/** One number with what it counts or measures: `hơn 1.000 lao động`, `9,117 tỷ đồng`, `97,43%`. */
export interface SingleQuantity {
  readonly form: 'single';
  /** As written, before the scale: 9.117 for `9,117 tỷ đồng`; percentages in percentage points. */
  readonly value: number;
  /** What the value is multiplied with: 1, or 1,000 for nghìn, 1,000,000 for triệu, 1,000,000,000 for tỷ. */
  readonly scale: number;
  /** How many digits after the comma were written, which is how far the figure was rounded. */
  readonly decimals: number;
  /** `%`, `đồng`, `phút`, `hạng` …; words that are not known stay as they are written. */
  readonly unit: string | undefined;
  /** The words after a percentage: what it is a share of, as written. */
  readonly of: string | undefined;
  readonly qualifier: PlainQualifier;
}

/** A share written with both its numbers: `850/16.968`. */
export interface RatioQuantity {
  readonly form: 'ratio';
  readonly numerator: number;
  readonly denominator: number;
  /** Percentage points; `undefined` when the denominator is 0, since that share does not exist. */
  readonly value: number | undefined;
  readonly scale: 1;
  readonly unit: '%';
  /** What was counted, as written: `cơ sở kinh doanh`. */
  readonly of: string | undefined;
  readonly qualifier: PlainQualifier;
}

/** A lower and an upper number: `5-10 phút`. */
export interface RangeQuantity {
  readonly form: 'range';
  readonly range: { readonly min: number; readonly max: number };
  readonly scale: number;
  readonly unit: string | undefined;
  readonly of: string | undefined;
  readonly qualifier: 'range';
}

/** What a quantity in Vietnamese text says. */
export type Quantity = SingleQuantity | RatioQuantity | RangeQuantity;

/**
 * The number to calculate with: value × scale without binary error (9.117 tỷ is exactly 9,117,000,000);
 * percentage points for a ratio. `undefined` for a range and for a share of nothing.
 */
export function quantityAmount(quantity: Quantity): number | undefined {
  if (quantity.form === 'range') return undefined;
  return quantity.value === undefined ? undefined : scaled(quantity.value, quantity.scale);
}

/** Both bounds of a range times its scale, without binary error. */
export function rangeAmounts(quantity: RangeQuantity): { readonly min: number; readonly max: number } {
  return { min: scaled(quantity.range.min, quantity.scale), max: scaled(quantity.range.max, quantity.scale) };
}

function scaled(value: number, scale: number): number {
  return scale === 1 ? value : decimalValue(decimalTextOf(value), Math.round(Math.log10(scale)));
}
