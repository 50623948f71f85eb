import type { CivilDate } from '@xaso/core';
import type { PlaceRef } from '@xaso/indicators';
import type { DecisionOutcome } from '../decision/decision-result.js';
import type { Bilingual } from '../set/criteria-set.schema.js';
import type { BandRef, EvaluatedSet } from '../engine/evaluation.js';
import type { DecisionState } from '../difference/difference.js';

/**
 * What a change of criteria does to the points of a unit: `gains`, `loses`, `same`; `open` as long as missing data could make it
 * either.
 */
export type PointsEffect = 'gains' | 'loses' | 'same' | 'open';

/** Up or down; `open` while either side is not certain. */
export type ClassEffect = 'up' | 'down' | 'same' | 'open';

/** Points of a unit under one version: between two ends while data are missing. */
export interface UnitPoints {
  readonly low: number;
  readonly high: number;
}

/** What becomes of one unit. */
export interface UnitImpact {
  readonly place: PlaceRef;
  /** As they are shown; none where nothing has points. */
  readonly before: UnitPoints | undefined;
  readonly after: UnitPoints | undefined;
  /** Change of the shown points, or of their percentage of the maximum where the two versions have different ones; none while it is open. */
  readonly change: number | undefined;
  readonly points: PointsEffect;
  readonly bandBefore: BandRef | undefined;
  readonly bandAfter: BandRef | undefined;
  readonly band: ClassEffect;
  readonly decisionBefore: DecisionState;
  readonly decisionAfter: DecisionState;
  readonly decision: ClassEffect;
}

/** Which units a change of criteria moves, and where to. Lists hold the same objects as `units`. */
export interface Impact {
  readonly before: Pick<EvaluatedSet, 'id' | 'version' | 'name'>;
  readonly after: Pick<EvaluatedSet, 'id' | 'version' | 'name'>;
  /** The first day of the new version; none where it does not say. */
  readonly from: CivilDate | undefined;
  /** What the points are told in: points, or percent of the maximum where the two maximums differ. */
  readonly measure: 'points' | 'percentOfMaximum';
  /** In the order in which they were given. */
  readonly units: readonly UnitImpact[];
  /** Those that gain most first, those that lose most first. */
  readonly gains: readonly UnitImpact[];
  readonly loses: readonly UnitImpact[];
  readonly bandUp: readonly UnitImpact[];
  readonly bandDown: readonly UnitImpact[];
  readonly decisionUp: readonly UnitImpact[];
  readonly decisionDown: readonly UnitImpact[];
  /** Decisions about titles that both versions have, or one of them; none for sets without such. */
  readonly titles: readonly TitleImpact[];
  /** Units of which missing data do not let anyone say whether they gain or lose. */
  readonly open: readonly UnitImpact[];
  readonly counts: ImpactCounts;
}

/** Which units a decision about a title is now taken for, and for which no longer. */
export interface TitleImpact {
  readonly id: string;
  readonly name: Bilingual;
  readonly kind: DecisionOutcome['kind'];
  readonly nowTaken: readonly PlaceRef[];
  readonly noLongerTaken: readonly PlaceRef[];
}

/** How many units each list holds, and those with the same points. */
export interface ImpactCounts {
  readonly units: number;
  readonly gains: number;
  readonly loses: number;
  readonly same: number;
  readonly open: number;
  readonly bandUp: number;
  readonly bandDown: number;
  readonly decisionUp: number;
  readonly decisionDown: number;
}
