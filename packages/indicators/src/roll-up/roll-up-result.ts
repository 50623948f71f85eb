import type { Finding } from '@xaso/core';
import type { FigureRow } from '../figure/figure-row.js';
import type { RollUpRule } from '../indicator/indicator.schema.js';
import type { Observation } from '../observation/observation.schema.js';

/**
 * What became of one part: `used` in the sum, or why not. `notApplicable` is not expected either; `baseMissing` has a percentage
 * without its two numbers; `inexact` has no number that the rule can take; `differs` has two numbers for one period.
 */
export type RollUpChildState = 'used' | 'noFigure' | 'notApplicable' | 'otherPeriod' | 'baseMissing' | 'inexact' | 'differs';

/** One part of the whole. */
export interface RollUpChild {
  readonly code: string;
  readonly name: string;
  readonly state: RollUpChildState;
  /** The state in words. */
  readonly text: string;
  /** The figure that was used. */
  readonly observation: Observation | undefined;
}

/**
 * Why nothing is rolled up: the indicator has no rule, or one that says that it can't be; nobody says of which units the whole is made, or
 * they stand on several levels; the figures are of several periods, ways of counting or units of measure; percentages would have to be added;
 * upper and lower bounds would; the sum is larger than can be told exactly; no part has a figure.
 */
export type RollUpRefusal =
  | 'ruleUnknown'
  | 'ruleNone'
  | 'noUnits'
  | 'otherLevel'
  | 'otherPeriod'
  | 'periodUnknown'
  | 'otherDefinition'
  | 'otherMeasure'
  | 'percentages'
  | 'qualifiers'
  | 'tooLarge'
  | 'nothing';

interface RollUpBase {
  readonly rule: RollUpRule | undefined;
  /** `cộng riêng tử số, cộng riêng mẫu số rồi mới tính tỷ lệ`. */
  readonly ruleText: string;
  /** Every unit of which the whole is made, in the order in which they were given. */
  readonly children: readonly RollUpChild[];
  /** Parts that were used, among those to which the indicator applies. */
  readonly coverage: { readonly covered: number; readonly expected: number; readonly text: string };
  /** Figures that were left out although they are of this indicator and period. */
  readonly findings: readonly Finding[];
}

/** The figure of the whole. */
export interface RolledUp extends RollUpBase {
  readonly ok: true;
  /** Whether every part to which the indicator applies is in it. */
  readonly isComplete: boolean;
  /** The figure of the whole as an observation; undefined while parts are missing, so that part of a sum never passes for the whole. */
  readonly observation: Observation | undefined;
  /** All about the figure of the parts that are there, as it is shown; the note says how it was made and of how many parts. */
  readonly row: FigureRow;
  /** `60% (75/125 hồ sơ); 2/3 đơn vị có số liệu`. */
  readonly text: string;
}

/** No figure, and why. */
export interface RollUpRefused extends RollUpBase {
  readonly ok: false;
  readonly reason: RollUpRefusal;
  readonly text: string;
}

/** The figure of a whole made of its parts, or the reason why there is none. */
export type RollUpResult = RolledUp | RollUpRefused;
