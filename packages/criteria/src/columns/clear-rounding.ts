import type { DecimalRounding } from '@xaso/core/exact';
import { unitsPerPoint } from './outcome-cell.js';

/** A sum in units cut to decimals of points; `NaN` where an error of that size could change it. */
export function roundClearly(units: number, { mode, digits }: DecimalRounding, error: number): number {
  const scale = 10 ** digits / unitsPerPoint;
  const scaled = units * scale;
  const turningPoint = mode === 'floor' ? Math.round(scaled) : Math.floor(scaled) + 0.5;
  // An exact sum in doubles can still be off by its last digit once it is scaled.
  if (Math.abs(scaled - turningPoint) <= (error + Math.abs(units) * 2 ** -50) * scale) return NaN;
  return (mode === 'floor' ? Math.floor(scaled) : Math.round(scaled)) / scale;
}
