import type { CivilDate } from '@xaso/core';
import type { Bilingual, InputDefinition, ResponsibleLevel } from '../set/criteria-set.schema.js';
import type { Move } from './move.js';

/** What still comes of something that adds up over the period, such as the dossiers of the rest of the year. */
export interface Flow {
  /** How many more are expected below the line of the share until the date; a whole number. */
  readonly remaining: number;
  readonly until?: CivilDate | undefined;
}

/** What is needed among that which still comes. */
export interface FlowNeed {
  readonly input: InputDefinition;
  readonly remaining: number;
  readonly until: CivilDate | undefined;
  /**
   * `atLeast` or `atMost` so many (`count`) of what remains; `certain`: reached whatever comes; `impossible`: not even if all of what remains
   * were as it should be.
   */
  readonly state: 'atLeast' | 'atMost' | 'certain' | 'impossible';
  readonly count: number | undefined;
  /** Percentage points at the end if all of what remains is as it should be. */
  readonly best: number;
}

/** The way to one goal of a criterion. */
export interface GoalGap {
  /** Points at the goal; none for a verdict without points. */
  readonly points: number | undefined;
  /** Points that are gained, without rounding, as text in lowest terms. */
  readonly gain: string;
  /** `alone`: each of the moves is enough; `together`: all of them are needed; `none`: no move of the numbers gets there. */
  readonly way: 'alone' | 'together' | 'none';
  /** Smallest first. */
  readonly moves: readonly Move[];
  /** Instead of the moves, where what is counted still goes on. */
  readonly flow: FlowNeed | undefined;
}

/**
 * Where a criterion stands on the way: `met` at its best; `gap`: something is missing; `outOfReach`: no move of one's own numbers gets further;
 * `unknown`: there are not enough data to say; `notJudged`: it does not apply, is only followed, or is judged by a rule of another version of the kit.
 */
export type GapState = 'met' | 'gap' | 'outOfReach' | 'unknown' | 'notJudged';

/** What one criterion still lacks. */
export interface CriterionGap {
  readonly id: string;
  readonly code: string | undefined;
  readonly name: Bilingual;
  /** Who can move it; see `responsible` for what the set says. */
  readonly mover: ResponsibleLevel;
  readonly responsible: ResponsibleLevel | undefined;
  readonly state: GapState;
  /** Whether its goal is a verdict, "đạt", rather than points. */
  readonly passes: boolean;
  /** How many numbers the rule looks at; with several a move has to say which one it is. */
  readonly operands: number;
  /** The nearest better outcome. */
  readonly next: GoalGap | undefined;
  /** The best outcome, where it is another one. */
  readonly full: GoalGap | undefined;
  /** Inputs of which no exact number is known. */
  readonly missing: readonly InputDefinition[];
  /** What has to be known of the place before it is clear which threshold holds: `Nhóm xã`. */
  readonly unknownAttributes: readonly Bilingual[];
}
