import { compareExactly } from '../exact/compare-exactly.js';
import { exactTotal } from '../exact/exact-number.js';
import { boundsOf, type Bounds, type ComparedNumber } from '../figure/compare-numbers.js';
import type { Observation } from '../observation/observation.schema.js';
import type { RollUpRefusal } from './roll-up-result.js';

/** The number fields of a combined figure. */
export type CombinedNumber = Pick<Observation, 'value' | 'range' | 'qualifier'>;

/**
 * Adds numbers up and keeps what they leave open: with one lower bound the sum is a lower bound, with one rough number it is rough,
 * and ranges add up to a range. Upper and lower bounds together, and bounds with rough numbers, make no sum.
 */
export function addNumbers(numbers: readonly ComparedNumber[]): CombinedNumber | Extract<RollUpRefusal, 'qualifiers' | 'tooLarge'> {
  const bounds = numbers.map(boundsOf).filter((each) => each !== undefined);
  const isLower = bounds.some(({ max }) => max === Infinity);
  const isUpper = bounds.some(({ min }) => min === -Infinity);
  const isRough = bounds.some((each) => each.isRough);
  const isSpread = bounds.some(({ min, max }) => min !== max);
  if ((isLower && isUpper) || (isRough && isSpread)) return 'qualifiers';
  const min = isUpper ? undefined : exactTotal(bounds.map((each) => each.min));
  const max = isLower ? undefined : exactTotal(bounds.map((each) => each.max));
  const value = min ?? max;
  if (value === undefined || (!isUpper && min === undefined) || (!isLower && max === undefined)) return 'tooLarge';
  if (isLower || isUpper) return { value, qualifier: boundQualifier(isLower, bounds) };
  if (min !== max) return { range: { min: min!, max: max! }, qualifier: 'range' };
  if (!isRough) return { value };
  return { value, qualifier: numbers.every(({ qualifier }) => qualifier === 'eq' || qualifier === 'estimate') ? 'estimate' : 'approx' };
}

/** The least or the most of exact numbers; shares are told apart through their whole numbers. Undefined for an empty list. */
export function extremeOf(numbers: readonly ComparedNumber[], rule: 'minimum' | 'maximum'): CombinedNumber | undefined {
  const wanted = rule === 'minimum' ? 'below' : 'above';
  const extreme = numbers.reduce<ComparedNumber | undefined>((found, each) => (found === undefined || compareExactly(each, found).relation === wanted ? each : found), undefined);
  return extreme?.value === undefined ? undefined : { value: extreme.value };
}

function boundQualifier(isLower: boolean, bounds: readonly Bounds[]): Observation['qualifier'] {
  const isOpen = bounds.some((each) => each.isOpen);
  if (isLower) return isOpen ? 'gt' : 'gte';
  return isOpen ? 'lt' : 'lte';
}
