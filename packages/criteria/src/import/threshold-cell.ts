import { numberOf, foldMethod } from './fold-method.js';
import type { MethodThreshold } from './method.js';
import { readBound } from './read-bound.js';

/** What the column of thresholds says: a bound, or that the criterion does not apply. */
export type ThresholdCell =
  | { readonly kind: 'bound'; readonly side: 'least' | 'most'; readonly threshold: MethodThreshold }
  | { readonly kind: 'notApplicable' }
  | { readonly kind: 'unknown' };

/** Reads a threshold. In its own column a number alone is the least that is needed. */
export function readThreshold(text: string): ThresholdCell {
  const words = foldMethod(text).replace(/[.;: ]+$/, '');
  if (/^(?:khong ap dung|khong quy dinh|-|x)$/.test(words)) return { kind: 'notApplicable' };
  const plain = numberOf(words);
  if (plain !== undefined) return least({ at: plain, strict: false, isPercent: false, unit: '' });
  const bound = readBound(text);
  if (bound === undefined || (bound.low !== undefined && bound.high !== undefined)) return { kind: 'unknown' };
  const { low, high, isPercent, unit } = bound;
  if (low !== undefined) return least({ at: low.at, strict: low.open, isPercent, unit });
  return high === undefined ? { kind: 'unknown' } : { kind: 'bound', side: 'most', threshold: { at: high.at, strict: high.open, isPercent, unit } };
}

function least(threshold: MethodThreshold): ThresholdCell {
  return { kind: 'bound', side: 'least', threshold };
}
