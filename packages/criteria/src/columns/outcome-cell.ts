import { nearest, roundExact } from '@xaso/core/exact';
import { verdictOf, type Outcome } from '../engine/evaluate-criterion.js';
import type { PlannedCriterion } from '../engine/plan.js';
import type { Rounding } from '../set/criteria-set.schema.js';
import { tableStatuses } from './table-statuses.js';

/** Points are added up in thousandths, so that those of most rules are whole numbers, which doubles add without error. */
export const unitsPerPoint = 1000;

/** What a criterion came to in a row, as numbers: everything that sums and gates need of it. */
export interface OutcomeCell {
  /** Place of the status in `tableStatuses`. */
  readonly status: number;
  /** The double nearest to the points; `NaN` where there are none, or none yet. */
  readonly points: number;
  /** Units that are settled; then what is possible beyond them at least and at most. */
  readonly known: number;
  readonly least: number;
  readonly most: number;
  /** Whether the maximum is shared out among the others. */
  readonly isRescaled: boolean;
  readonly verdict: number;
}

/** A bit each, so that the verdicts of a row are kept in one number. */
export const verdictBits = { passed: 1, failed: 2, unknown: 4, ignored: 8 } as const;

/** Makes an outcome ready for tables. */
export function cellOf(planned: PlannedCriterion, found: Outcome, rounding: Rounding): OutcomeCell {
  const { status, settled, leftOut } = found;
  const tells = planned.hasPoints && leftOut === undefined;
  const [low, high] = [found.low, found.high].map((end) => unitsOf(nearest(rounding.at === 'criterion' ? roundExact(end, rounding) : end))) as [number, number];
  return {
    status: tableStatuses.indexOf(status),
    points: tells && settled ? nearest(found.low) : NaN,
    known: tells && settled ? low : 0,
    least: tells && !settled ? low : 0,
    most: tells && !settled ? high : 0,
    isRescaled: leftOut === 'rescaled',
    verdict: verdictBits[verdictOf(planned, found)],
  };
}

/** Points in units: whole where the points have three digits behind the point or fewer. */
export function unitsOf(points: number): number {
  const units = points * unitsPerPoint;
  const whole = Math.round(units);
  return whole / unitsPerPoint === points ? whole : units;
}
