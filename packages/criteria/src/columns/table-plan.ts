import { nearest } from '@xaso/core/exact';
import type { CriteriaPlan, PlannedNode } from '../engine/plan.js';
import { addsExactly } from './kernel-of.js';
import { unitsPerPoint } from './outcome-cell.js';

/** A group, or the set itself, as far as sums depend on it. */
export type SummedNode = Pick<PlannedNode, 'group' | 'criteria' | 'children' | 'maxUnits'>;

/** How the points of a plan are added up in doubles. */
export interface TablePlan {
  /** The tree of groups; all criteria in one node where no group changes what is added. */
  readonly root: SummedNode;
  /** Whether points that are left out are made up for by the others of their node. */
  readonly rescales: boolean;
  /** How far a sum can be from the exact one, in units of points; 0 where it is exact. */
  readonly error: number;
  /** Lower edges of the bands in units, from low to high. */
  readonly bands: Float64Array;
}

/** Far more than the rounding error of one addition. */
const relativeError = 2 ** -45;

/** Makes the sums of a plan ready. */
export function tablePlanOf({ set: { rounding, items }, root, criteria, bands }: CriteriaPlan): TablePlan {
  const rescales = items.some(({ notApplicable }) => notApplicable === 'leftOutRescaled');
  const most = criteria.reduce((sum, { hasPoints, weight }) => (hasPoints ? sum + Math.abs(nearest(weight)) : sum), 0) * unitsPerPoint;
  return {
    root: rescales || rounding.at === 'group' ? root : { ...root, criteria: root.members, children: [] },
    rescales,
    error: !rescales && criteria.every(addsExactly) ? 0 : most * relativeError * (criteria.length + 2),
    bands: Float64Array.from(bands, ({ min }) => nearest(min) * unitsPerPoint),
  };
}
