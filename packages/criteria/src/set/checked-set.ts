import type { CriteriaSetHead, Criterion } from './criteria-set.schema.js';

/** A criterion whose shape is right, with its place among the items. */
export interface PlacedCriterion {
  readonly criterion: Criterion;
  /** `items[3]` */
  readonly path: string;
}

/** What the checks look at. Criteria whose shape is wrong are not in it. */
export interface CheckedSet extends CriteriaSetHead {
  readonly items: readonly PlacedCriterion[];
  /** Whether no criterion had to be left out, so that sums mean something. */
  readonly allCriteria: boolean;
}
