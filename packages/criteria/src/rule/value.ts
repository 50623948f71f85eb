import type { Exact } from '@xaso/core/exact';
import type { InputKind } from '../set/criteria-set.schema.js';

/** A number that is known exactly. */
export interface Amount {
  readonly kind: InputKind;
  /** A share as a fraction of 1; anything else in its unit. */
  readonly value: Exact;
  /** The two counts of a share, when they are known and not only the percentage. */
  readonly numerator?: number;
  readonly denominator?: number;
  /** Stands for a share of nothing: the whole points of its rule, or none of them. */
  readonly standIn?: 'full' | 'zero';
  /** Id of the state that a `choice` is in; its value says nothing. */
  readonly choice?: string;
  /** Does not apply: a case that needs it is no case. */
  readonly absent?: true;
}

/** A number of which only bounds are known; without bounds, nothing is. */
export interface Between {
  readonly kind: InputKind;
  readonly low: Exact | undefined;
  readonly high: Exact | undefined;
  /** Whether the number is not the bound itself. */
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
  /** Whether a source gave the bounds, so that nothing has to stand in for it. */
  readonly given?: true;
}

/** What is known of one operand when a rule is asked how far its points can go. */
export type Value = Amount | Between;

/** Tells a known number apart from mere bounds. */
export function isAmount(value: Value): value is Amount {
  return 'value' in value;
}

/** Points that are still possible. */
export interface PointRange {
  readonly min: Exact;
  readonly max: Exact;
}

/** A move of one operand that reaches a goal, as small as possible. */
export interface Change {
  /** Which operand moves, by its place in the rule. */
  readonly operand: number;
  /**
   * What is told: the count above the line of a share, a percentage whose counts nobody gave, a whole number, any number,
   * or a state (`option`, of a yes or no `yes` or `no`), of which `to` says nothing.
   */
  readonly what: 'count' | 'percent' | 'number' | 'choice';
  /** Id of the state that reaches the goal. */
  readonly option?: string;
  readonly from: number;
  readonly to: number;
  /** Whether `to` itself is not enough yet; only where the number is not whole. */
  readonly beyond: boolean;
}
