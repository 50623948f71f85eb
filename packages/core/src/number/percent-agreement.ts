import { isRatio, percentageCross, type Ratio } from './exact-ratio.js';
import type { PlainQualifier } from './qualifier.js';

/** A percentage as a source prints it. */
export interface ReportedPercent {
  /** Percentage points. */
  readonly value: number;
  readonly qualifier?: PlainQualifier | undefined;
  /** Digits after the comma as printed, when that is more than the value shows (`30,0%`). */
  readonly decimals?: number | undefined;
}

/**
 * Whether a percentage agrees with the two numbers it is the share of, exactly calculated.
 * Plain percentages may differ by half a unit of their last printed digit, which is what rounding does;
 * "hơn", "dưới", "ít nhất", "không quá" are taken at their word; "khoảng" and "ước" allow one unit of the last digit
 * that isn't 0, but no more than a tenth of the figure; "gần" allows the same below and nothing above.
 * 20/58 agrees with "hơn 30%", not with "40%". `undefined` when the ratio or the percentage is none.
 */
export function ratioAgreesWithPercent(ratio: Ratio, reported: ReportedPercent): boolean | undefined {
  if (!isRatio(ratio) || !Number.isFinite(reported.value)) return undefined;
  const cross = percentageCross(ratio, reported.value, reported.decimals);
  const difference = cross.share - cross.reported;
  switch (reported.qualifier ?? 'eq') {
    case 'gt':
      return difference > 0n;
    case 'gte':
      return difference >= 0n;
    case 'lt':
      return difference < 0n;
    case 'lte':
      return difference <= 0n;
    case 'approxLt':
      return difference <= 0n && -difference <= roughly(cross);
    case 'approx':
    case 'estimate':
      return magnitude(difference) <= roughly(cross);
    case 'eq':
      return magnitude(difference) * 2n <= cross.unit;
  }
}

/** How far a rough figure may be off; at least as much as rounding. */
function roughly({ reported, unit }: { readonly reported: bigint; readonly unit: bigint }): bigint {
  let lastDigit = unit;
  while (reported !== 0n && reported % (lastDigit * 10n) === 0n) lastDigit *= 10n;
  const tenth = magnitude(reported) / 10n;
  const allowed = lastDigit < tenth ? lastDigit : tenth;
  return allowed > unit / 2n ? allowed : unit / 2n;
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}
