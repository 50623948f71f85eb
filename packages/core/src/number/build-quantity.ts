import { decimalTextOf } from './decimal-text.js';
import type { PlainQualifier } from './qualifier.js';
import type { Quantity } from './quantity.js';

/** A number with its scale, as read. */
export interface Amount {
  readonly value: number;
  readonly decimals: number;
  readonly scale: number;
}

/** What was read around the numbers. */
export interface QuantityParts {
  /** The first number; a ratio and a range take only its scale. */
  readonly amount: Amount;
  readonly negative: boolean;
  readonly unit: string | undefined;
  readonly words: string;
  readonly qualifier: PlainQualifier;
}

/**
 * Puts numbers and words together; `undefined` when they make no sense together: a range that goes down, a share of kilometres.
 *
 * @internal
 */
export function buildQuantity(form: 'single' | 'ratio' | 'range', [left = 0, right = 0]: readonly number[], parts: QuantityParts): Quantity | undefined {
  const { amount, qualifier } = parts;
  const words = parts.words === '' ? undefined : parts.words;
  if (form === 'ratio') {
    // A share is of things that are counted: whole numbers, and no unit of measure behind them.
    if (!Number.isInteger(left) || !Number.isInteger(right) || amount.scale > 1 || parts.unit !== undefined) return undefined;
    const value = right === 0 ? undefined : (left * 100) / right;
    return { form, numerator: left, denominator: right, value, scale: 1, unit: '%', of: words, qualifier };
  }
  // "/năm" belongs to the unit, "hộ nghèo" is what the share is of.
  const share = (parts.unit === '%' || parts.unit === '‰' || parts.unit === 'hạng') && !words?.startsWith('/');
  const unit = share ? parts.unit : joinUnit(parts.unit, words);
  const measure = { scale: amount.scale, unit, of: share ? words : undefined };
  if (form === 'range') return left < right ? { form, range: { min: left, max: right }, ...measure, qualifier: 'range' } : undefined;
  return { form: 'single', value: parts.negative && amount.value !== 0 ? -amount.value : amount.value, decimals: amount.decimals, ...measure, qualifier };
}

function joinUnit(unit: string | undefined, words: string | undefined): string | undefined {
  if (unit === undefined || words === undefined) return unit ?? words;
  return words.startsWith('/') ? unit + words : `${unit} ${words}`;
}

/**
 * A number that is a number already, as JSON and spreadsheets hold it.
 *
 * @internal
 */
export function plainQuantity(value: number): Quantity {
  return { form: 'single', value, scale: 1, decimals: decimalTextOf(value).decimals, unit: undefined, of: undefined, qualifier: 'eq' };
}
