import type { Finding } from '@xaso/core';
import type { Exact } from '@xaso/core/exact';
import type { AnyRule, RuleFrame } from '../rule/rule.js';
import type { RuleSpec } from '../rule/rule.schema.js';
import type { CriteriaGroup, CriteriaSet, Criterion } from '../set/criteria-set.schema.js';
import type { BandRef, CriterionInfo } from './evaluation.js';
import type { WholeParts } from './whole-parts.js';

/** A set made ready to judge any number of subjects. Made by `compileCriteriaSet`; its insides are no promise. */
export interface CriteriaPlan {
  readonly set: CriteriaSet;
  readonly criteria: readonly PlannedCriterion[];
  /** The set itself, with everything in it. */
  readonly root: PlannedNode;
  /** Every group, in the order of the set. */
  readonly groups: readonly PlannedNode[];
  /** From low to high. */
  readonly bands: readonly PlannedBand[];
  /** What holds for every evaluation by the set. */
  readonly warnings: readonly Finding[];
  /** Points are counted in whole units of 1/scale where only maximums are added. */
  readonly scale: number;
  /** What only some sets need: tables, decisions, inputs that are worked out. */
  readonly whole?: WholeParts | undefined;
}

/** A criterion with its rule made exact. */
export interface PlannedCriterion {
  readonly criterion: Criterion;
  readonly rule: AnyRule;
  /** The rule as it judges. Of a criterion with figures in tables it holds those of the first row, until `planFor` settles them. */
  readonly spec: RuleSpec;
  readonly prepared: unknown;
  /** What `prepared` was made with. */
  readonly frame: RuleFrame;
  readonly operands: readonly PlannedOperand[];
  /** Maximum, or 1 for a verdict without points. */
  readonly weight: Exact;
  /** Whether it has points that are added up. */
  readonly hasPoints: boolean;
  readonly maxUnits: number;
  /** Where display rounding must not seem to have come: the maximum. */
  readonly lines: readonly Exact[];
  /** What every evaluation says about it. */
  readonly info: CriterionInfo;
}

/** Places of the inputs of an operand in the list of readings. */
export interface PlannedOperand {
  readonly input: number;
  readonly below: number | undefined;
}

/** A group, or the set itself, with what stands directly in it. */
export interface PlannedNode {
  readonly group: CriteriaGroup | undefined;
  readonly criteria: readonly number[];
  readonly children: readonly PlannedNode[];
  /** All criteria in it, those of nested groups included. */
  readonly members: readonly number[];
  readonly maxUnits: number;
  readonly lines: readonly Exact[];
}

/** A band with its edge made exact. */
export interface PlannedBand {
  readonly ref: BandRef;
  readonly min: Exact;
}
