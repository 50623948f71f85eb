import { multiply, nearest } from '@xaso/core/exact';
import { isAmount, type Value } from './value.js';

/** Percentage points of a known share, for showing. */
export function percentOf(share: Value | undefined): number | undefined {
  if (share === undefined || !isAmount(share) || share.standIn !== undefined) return undefined;
  return nearest(multiply(share.value, { numerator: 100, denominator: 1 }));
}
