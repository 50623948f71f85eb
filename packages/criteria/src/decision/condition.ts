/**
 * What has to hold for a decision or for a band, as a tree. What is not known leaves it open exactly as far as it could turn it.
 * Bounds are counted whole (`count`) or as a percentage of what is counted (`percent`); one of both stands.
 */
export type Condition = AllCondition | AnyCondition | NotCondition | AtLeastCondition | LeafCondition;

/** Every part holds. */
export interface AllCondition {
  readonly kind: 'all';
  readonly of: readonly Condition[];
}

/** One part at least holds. */
export interface AnyCondition {
  readonly kind: 'any';
  readonly of: readonly Condition[];
}

/** The one part does not hold. */
export interface NotCondition {
  readonly kind: 'not';
  readonly of: readonly [Condition];
}

/** So many of the parts hold. */
export interface AtLeastCondition {
  readonly kind: 'atLeast';
  readonly count: number;
  readonly of: readonly Condition[];
}

/** A condition without parts. */
export type LeafCondition =
  | CriterionCondition
  | CriteriaCondition
  | GroupsCondition
  | PointsCondition
  | BandCondition
  | DecisionCondition
  | PreviousCondition
  | ChildrenCondition
  | AttributeCondition;

/** One criterion is passed, or failed. */
export interface CriterionCondition {
  readonly kind: 'criterion';
  readonly criterion: string;
  readonly is: 'passed' | 'failed';
}

/** So many criteria are passed, or failed: of a list, of a group, or of the set. What does not apply and is left out is not counted. */
export interface CriteriaCondition {
  readonly kind: 'criteria';
  readonly among?: readonly string[] | undefined;
  readonly group?: string | undefined;
  readonly are: 'passed' | 'failed';
  readonly count?: number | undefined;
  readonly percent?: number | undefined;
}

/** So many groups are passed (each of their criteria is), or failed: of a list, or all that are not within another. */
export interface GroupsCondition {
  readonly kind: 'groups';
  readonly among?: readonly string[] | undefined;
  readonly are: 'passed' | 'failed';
  readonly count?: number | undefined;
  readonly percent?: number | undefined;
}

/** So many points: of the total, or of one criterion or group. `percent` is that of the maximum. */
export interface PointsCondition {
  readonly kind: 'points';
  readonly criterion?: string | undefined;
  readonly group?: string | undefined;
  readonly atLeast?: number | undefined;
  readonly percent?: number | undefined;
}

/** The total is in a band, or in one above it. */
export interface BandCondition {
  readonly kind: 'band';
  readonly atLeast: string;
}

/** Another decision of the set is met now. */
export interface DecisionCondition {
  readonly kind: 'decision';
  readonly decision: string;
}

/** An earlier decision: the title is `held` until now, or was held `ever`. */
export interface PreviousCondition {
  readonly kind: 'previous';
  readonly decision: string;
  readonly is: 'held' | 'ever';
}

/** So many of the units below have a decision met, or not met: "30% số xã bị thu hồi". */
export interface ChildrenCondition {
  readonly kind: 'children';
  readonly decision: string;
  readonly is: 'achieved' | 'notAchieved';
  readonly count?: number | undefined;
  readonly percent?: number | undefined;
}

/** The place is of one of these classes. */
export interface AttributeCondition {
  readonly kind: 'attribute';
  readonly of: string;
  readonly in: readonly string[];
}
