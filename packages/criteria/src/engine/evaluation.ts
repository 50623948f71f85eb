import type { CivilDate, Confidence, DocumentSource, Finding, Period } from '@xaso/core';
import type { PlaceRef } from '@xaso/indicators';
import type { DecisionOutcome, GateOutcome } from '../decision/decision-result.js';
import type { Judgement, Member } from '../rule/all-must-pass.js';
import type { RuleSpec } from '../rule/rule.schema.js';
import type { Bilingual, CriteriaSet, ResponsibleLevel, Rounding } from '../set/criteria-set.schema.js';
import type { Reading } from '../subject/reading.js';
import type { Assessment } from '../subject/subject.js';
import type { ThresholdTrace } from '../table/threshold-trace.js';

/**
 * Where a criterion stands. Missing, not applicable and a share of nothing are three different things, and none of them is 0 points
 * unless the set says so.
 */
export type CriterionStatus = 'scored' | 'passed' | 'failed' | 'missing' | 'notApplicable' | 'zeroDenominator' | 'unscored';

/** Points without rounding, as a whole number or a fraction in lowest terms (`17`, `49120/2751`), and as they are shown. */
export interface Points {
  readonly exact: string;
  readonly rounded: number;
}

/** Points that are still possible, rounded as points are. */
export interface OpenPoints {
  readonly min: number;
  readonly max: number;
}

/** The operands of a rule as they were read: one input, or the two counts of a share. */
export interface OperandTrace {
  readonly reading: Reading;
  /** The count below the line, when the share is made of two inputs. */
  readonly below: Reading | undefined;
}

/** All that the words of an explanation are made of; it holds no sentence. */
export interface CriterionTrace {
  /** With the figures that hold for the place and the day. */
  readonly rule: RuleSpec;
  readonly operands: readonly OperandTrace[];
  /** What the set says for a share of nothing, or where the criterion does not apply; only when it was needed. */
  readonly policy: 'zeroFull' | 'zeroZero' | 'zeroUndefined' | 'notApplicableFull' | 'notApplicableRescaled' | 'notApplicableKept' | 'notApplicableNotProvided' | 'missingZero' | 'missingLeast' | undefined;
  /** The rows of tables that gave figures of the rule, or that could; only where the rule has such. */
  readonly thresholds?: readonly ThresholdTrace[] | undefined;
}

/** What the set says about a criterion, its rule aside. */
export interface CriterionInfo {
  readonly code: string | undefined;
  readonly name: Bilingual;
  /** None for a criterion that stands in the set itself. */
  readonly group: string | undefined;
  /** None for a verdict without points and for what is only followed. */
  readonly max: number | undefined;
  /** How well the weakest of its figures is founded. */
  readonly confidence: Confidence | undefined;
  readonly sourceIds: readonly string[];
  readonly responsible: ResponsibleLevel | undefined;
  readonly disputed: Bilingual | undefined;
  readonly note: Bilingual | undefined;
  /** Points on top of the whole, or taken from it; only for such a criterion. Points of a penalty are negative. */
  readonly counts?: 'bonus' | 'penalty' | undefined;
  /** Whether the points depend on other places; only where they do. */
  readonly notLocal?: true | undefined;
}

/** One criterion of an evaluation. */
export interface CriterionResult {
  readonly id: string;
  readonly info: CriterionInfo;
  readonly status: CriterionStatus;
  /** None while nothing is known, for a criterion without points, and for one that is left out. */
  readonly points: Points | undefined;
  /** Points that are still possible, while they are not settled. */
  readonly open: OpenPoints | undefined;
  readonly trace: CriterionTrace;
  /** What people say about it, as they gave it; only where they did. */
  readonly assessment?: Assessment | undefined;
}

/** How much of the whole is known. What does not apply and is left out counts on neither side. */
export interface Coverage {
  readonly criteria: { readonly known: number; readonly of: number };
  /** None where nothing has points. */
  readonly points: { readonly known: number; readonly of: number } | undefined;
}

/** Sum of points over what is known. */
export interface PointTotal {
  readonly points: Points | undefined;
  readonly max: number | undefined;
  readonly open: OpenPoints | undefined;
  readonly coverage: Coverage;
}

/** One group of an evaluation. */
export interface GroupResult extends PointTotal {
  readonly id: string;
  readonly name: Bilingual;
  readonly parent: string | undefined;
  /** How many of the group's criteria the set holds, where the decision has more. */
  readonly partial: { readonly count: number; readonly declared: number } | undefined;
  /** Verdict of a group whose criteria must all pass. */
  readonly judgement: Judgement | undefined;
}

/** A band as an evaluation names it. */
export interface BandRef {
  readonly id: string;
  readonly name: Bilingual;
  readonly min: number;
  readonly confidence: Confidence | undefined;
}

/** The class of the total; certain when both ends are the same band and the set is complete. */
export interface BandResult {
  readonly certain: boolean;
  readonly lowest: BandRef | undefined;
  readonly highest: BandRef | undefined;
  /** The next band above the lowest, and the points that are missing to it. */
  readonly next: { readonly band: BandRef; readonly gap: number } | undefined;
  /** Gates of the bands whose points are or may be reached; only where bands have gates. */
  readonly gates?: readonly GateOutcome[] | undefined;
}

/** Whether the whole is recognised. */
export interface DecisionResult {
  readonly name: Bilingual;
  readonly state: 'achieved' | 'notAchieved' | 'undecided';
  /** Criteria that failed, then those that are not known. */
  readonly reasons: readonly Member[];
  /** Whether criteria that the set does not hold keep it undecided. */
  readonly setIncomplete: boolean;
  readonly confidence: Confidence | undefined;
}

/** The set that judged, without its criteria. */
export type EvaluatedSet = Pick<CriteriaSet, 'id' | 'version' | 'name' | 'nature' | 'decision' | 'effectiveFrom' | 'effectiveTo' | 'complete' | 'declaredCriteria' | 'note'> & {
  readonly rounding: Rounding;
  readonly sources: readonly DocumentSource[];
  readonly rank?: CriteriaSet['rank'];
  readonly coverageFloor?: CriteriaSet['coverageFloor'];
};

/** A criterion that is not judged, since the day is outside its time. */
export interface OutOfForce {
  readonly id: string;
  readonly name: Bilingual;
  readonly state: 'future' | 'obsolete';
  /** The day on which it begins, or the last day on which it held. */
  readonly date: CivilDate;
}

/** What a set says about one place in one period. Plain JSON: it can be kept and shown again in another language. */
export interface Evaluation {
  readonly set: EvaluatedSet;
  readonly place: PlaceRef;
  readonly period: Period;
  readonly asOf: CivilDate | undefined;
  /** In the order of the set. */
  readonly criteria: readonly CriterionResult[];
  readonly groups: readonly GroupResult[];
  readonly total: PointTotal;
  /** None for a set without bands. */
  readonly band: BandResult | undefined;
  /** None for a set that recognises nothing. */
  readonly decision: DecisionResult | undefined;
  /** Decisions about titles; only for a set that has such. */
  readonly decisions?: readonly DecisionOutcome[] | undefined;
  /** Criteria whose time has not come or is over; only where there are such. */
  readonly outOfForce?: readonly OutOfForce[] | undefined;
  /** Set incomplete, past its time, disputed or weakly founded figures, doubtful facts. */
  readonly warnings: readonly Finding[];
}
