import type { Rounding } from '../set/criteria-set.schema.js';
import { roundClearly } from './clear-rounding.js';
import { unitsPerPoint } from './outcome-cell.js';
import type { TablePlan } from './table-plan.js';

/** The total of one row of a table. */
export interface RowTotal {
  /** Points that are settled; `NaN` while there are none. */
  readonly points: number;
  /** Fewest and most points that are still possible, as the bands are found by them. */
  readonly low: number;
  readonly high: number;
  /** Places of the lowest and highest band that are possible; -1 for below all of them. */
  readonly lowest: number;
  readonly highest: number;
}

/** Both ends of a total in units, as bands are found by them: rounded where the decision rounds the total. `NaN` where it is not clear. */
export function endUnits(units: number, rounding: Rounding, { error }: TablePlan): number {
  return rounding.at === 'total' ? roundClearly(units, rounding, error) : units;
}

/** Place of the band that a total reaches, -1 for none; `NaN` where it is too close to an edge. */
export function bandAt(units: number, { bands, error }: TablePlan, isRounded: boolean): number {
  const doubt = isRounded ? 0 : error;
  let band = -1;
  while (band + 1 < bands.length && units >= bands[band + 1]! - doubt) band += 1;
  return band >= 0 && Math.abs(units - bands[band]!) <= doubt && doubt > 0 ? NaN : band;
}

/** Points of so many units. */
export function pointsOfUnits(units: number): number {
  return units / unitsPerPoint;
}
