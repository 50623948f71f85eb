import type { Confidence } from '@xaso/core';
import type { Bilingual, Decision } from '../set/criteria-set.schema.js';
import type { LeafCondition } from './condition.js';

/** Whether a condition holds; `undecided` as long as what is missing could turn it. */
export type ConditionState = 'met' | 'notMet' | 'undecided';

/** A title before an evaluation. */
export type PreviousState = 'held' | 'lost' | 'never';

/** A condition that decided, or that keeps a decision open, with what it was tested on. Plain JSON without a sentence. */
export interface ConditionReason {
  readonly condition: LeafCondition;
  readonly state: ConditionState;
  /** Names of the criteria, groups, bands, decisions or classes that the condition speaks of, in its order. */
  readonly names: readonly Bilingual[];
  /** How many are counted, surely and at most, and out of how many; for a condition that counts. */
  readonly counted?: { readonly sure: number; readonly possible: number; readonly of: number } | undefined;
  /** Points, fewest and most; for a condition on points. */
  readonly points?: { readonly min: number; readonly max: number } | undefined;
}

/** What came of a decision. */
export interface DecisionOutcome {
  readonly id: string;
  readonly name: Bilingual;
  readonly kind: Decision['kind'];
  /** The title that is kept or revoked. */
  readonly of: string | undefined;
  /** `achieved`: the decision is to be taken. `notApplicable`: there is no title that could be kept or revoked. */
  readonly state: 'achieved' | 'notAchieved' | 'undecided' | 'notApplicable';
  /** The conditions that decided or that keep it open, those that are not met first. */
  readonly reasons: readonly ConditionReason[];
  /** Levels below that are not held, or of which that is not known. */
  readonly lacking: readonly string[];
  /** Whether criteria that the set does not hold keep it undecided. */
  readonly setIncomplete: boolean;
  readonly confidence: Confidence | undefined;
}

/** What a band's gate came to. */
export interface GateOutcome {
  /** Id of the band. */
  readonly band: string;
  readonly name: Bilingual;
  readonly state: ConditionState;
  readonly reasons: readonly ConditionReason[];
}
