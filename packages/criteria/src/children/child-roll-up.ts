import type { Evaluation } from '../engine/evaluation.js';

/** A unit of which the whole is made. */
export interface ChildUnit {
  readonly code?: string | undefined;
  readonly name: string;
}

/** A unit with its evaluation; without one it is named as missing and never counted as 0. */
export interface ChildEvaluation {
  readonly unit: ChildUnit;
  readonly evaluation?: Evaluation | undefined;
  /** Inhabitants, where the rule weighs by them. */
  readonly population?: number | undefined;
}

/**
 * What of each unit is rolled up: points of the whole, of a group or of a criterion; or, for a share of units, whether the unit meets a
 * criterion, a group's verdict, the recognition (or a decision by its id), or so many points.
 */
export type ChildMeasure =
  | { readonly kind: 'total'; readonly atLeast?: number | undefined }
  | { readonly kind: 'group'; readonly id: string; readonly atLeast?: number | undefined }
  | { readonly kind: 'criterion'; readonly id: string; readonly atLeast?: number | undefined }
  | { readonly kind: 'decision'; readonly id?: string | undefined };

/**
 * How the whole comes of its units. `shareMeeting`: units that meet, of all to which it applies. `minimum`: the worst unit. `populationWeighted`:
 * the mean by inhabitants. `mean`: the plain mean, where the rule says so. (Sums of numerators and denominators are rolled up as figures, by
 * `rollUp` of `@xaso/indicators`, and judged afterwards.)
 */
export type ChildRule = 'shareMeeting' | 'minimum' | 'populationWeighted' | 'mean';

/**
 * What became of a unit: `used`; `open`: its own data leave it between two ends; `missing`: there is no evaluation; `notApplicable`: not expected
 * either; `populationMissing`: its weight is not known; `otherSet`, `otherPeriod`: judged by another version, or for another period, than the
 * first unit.
 */
export type ChildState = 'used' | 'open' | 'missing' | 'notApplicable' | 'populationMissing' | 'otherSet' | 'otherPeriod';

/** One unit in a roll-up. */
export interface RolledUpChild {
  readonly unit: ChildUnit;
  readonly state: ChildState;
  /** Its points as they are shown, between two ends while they are open; of a share of units 1 for one that meets and 0 for one that does not. */
  readonly low: number | undefined;
  readonly high: number | undefined;
}

/** An exact number as text in lowest terms, and rounded as the set rounds. */
export interface RolledUpNumber {
  readonly exact: string;
  readonly shown: number;
}

/** The whole made of its units. */
export interface ChildRollUp {
  readonly rule: ChildRule;
  readonly of: ChildMeasure;
  /** The number of the whole: points, or of a share of units a fraction of 1. None while a unit is missing or open. */
  readonly value: RolledUpNumber | undefined;
  /** The same over the units that are settled: never to be passed off as the whole. */
  readonly ofKnown: RolledUpNumber | undefined;
  /** Where the number of the whole can still lie, once every unit is settled; none where nothing bounds it. */
  readonly range: { readonly low: RolledUpNumber; readonly high: RolledUpNumber } | undefined;
  /** Of a share of units: how many meet, how many do not, of how many to which it applies. */
  readonly meeting: { readonly met: number; readonly notMet: number; readonly of: number } | undefined;
  /** Settled units among those expected. */
  readonly coverage: { readonly covered: number; readonly expected: number };
  /** Every unit, in the order given. */
  readonly children: readonly RolledUpChild[];
}
