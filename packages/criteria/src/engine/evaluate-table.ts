import type { DecisionResult, Evaluation } from './evaluation.js';
import type { AtLeastRule, AtMostRule } from '../rule/rule.schema.js';
import type { Verdict } from '../rule/all-must-pass.js';
import { readFact, type Facts } from '../subject/reading.js';
import type { Fact, Subject } from '../subject/subject.js';
import { evaluate } from './evaluate.js';
import type { EvaluateOptions } from './evaluate-basic.js';
import { judgeCriterion } from './evaluate-criterion.js';
import type { CriterionStatus } from './evaluation.js';
import type { CriteriaPlan, PlannedCriterion } from './plan.js';

/** The statuses of a table, by their number in its cells. */
export const tableStatuses = ['passed', 'failed', 'scored', 'missing', 'notApplicable', 'zeroDenominator', 'unscored'] as const satisfies readonly CriterionStatus[];

/** Many places judged, without their traces: for whole provinces, and for what is then looked at one by one. */
export interface TableEvaluation {
  readonly subjects: readonly Subject[];
  /** Ids of the criteria, in the order of the set. */
  readonly criteria: readonly string[];
  /** Number of the status in `tableStatuses`; the criteria of the first subject, then those of the second. */
  readonly cells: Uint8Array;
  /** Whether each place is recognised; `undefined` for a set that recognises nothing. */
  readonly decisions: readonly DecisionResult['state'][] | undefined;
  /** The status of one criterion of one subject, by their places. */
  statusOf(subject: number, criterion: number): CriterionStatus;
  /** How many subjects have a criterion in a status. */
  countOf(criterion: number, status: CriterionStatus): number;
  /** The whole evaluation of one subject, with its trace: the same as `evaluate` gives. */
  evaluationOf(subject: number): Evaluation;
}

/**
 * Judges many places at once. Statuses and decisions are those of `evaluate`; a plain number is compared with its threshold right away, and
 * whatever is not plain (a word of the source, a share of nothing, a rule with points) goes the whole way. It does not round: both numbers are
 * the doubles nearest to decimals of at most fifteen digits, and those stand in the order of the decimals.
 */
export function evaluateTable(plan: CriteriaPlan, subjects: readonly Subject[], options: EvaluateOptions = {}): TableEvaluation {
  const ids = plan.set.items.map(({ id }) => id);
  const width = ids.length;
  const cells = new Uint8Array(subjects.length * width);
  const decisions: DecisionResult['state'][] = [];
  const kernels = plan.whole === undefined ? plan.criteria.map((planned) => kernelOf(planned, plan)) : undefined;
  subjects.forEach((subject, index) => {
    const state = kernels === undefined ? fillWhole(plan, subject, options, ids, cells, index * width) : fillByKernels(plan, kernels, subject.facts, cells, index * width);
    if (state !== undefined) decisions.push(state);
  });
  const statusOf = (subject: number, criterion: number): CriterionStatus => tableStatuses[cells[subject * width + criterion]!]!;
  return {
    subjects,
    criteria: ids,
    cells,
    decisions: plan.set.recognition === undefined ? undefined : decisions,
    statusOf,
    countOf: (criterion, status) => subjects.reduce((count, _subject, index) => (statusOf(index, criterion) === status ? count + 1 : count), 0),
    evaluationOf: (subject) => evaluate(plan, subjects[subject]!, options),
  };
}

/** What becomes of a criterion: the number of its status, and of its verdict. */
type Kernel = (facts: Facts) => number;

const passedCell = tableStatuses.indexOf('passed');
const failedCell = tableStatuses.indexOf('failed');

/** A kernel tells the status, and the verdict in steps of this; a cell keeps the status. */
const verdictStep = 16;
const verdicts: readonly Verdict[] = ['passed', 'failed', 'unknown', 'ignored'];

function kernelOf(planned: PlannedCriterion, plan: CriteriaPlan): Kernel {
  const { spec } = planned;
  const slow: Kernel = (facts) => {
    const { result, verdict } = judgeCriterion(planned, neededReadings(planned, plan, facts), plan.set.rounding);
    return tableStatuses.indexOf(result.status as (typeof tableStatuses)[number]) + verdictStep * verdicts.indexOf(verdict);
  };
  if ((spec.kind !== 'atLeast' && spec.kind !== 'atMost') || spec.of === undefined) return slow;
  const input = plan.set.inputs[planned.operands[0]!.input]!;
  if (input.part !== undefined && input.part !== 'value') return slow;
  return plainKernel(spec, input.id, input.indicator, input.kind, input.unit?.vi === '%', slow);
}

/** Only the readings of the criterion's own operands; the others are never looked at. */
function neededReadings({ operands }: PlannedCriterion, { set: { inputs } }: CriteriaPlan, facts: Facts): ReturnType<typeof readFact>[] {
  const readings: ReturnType<typeof readFact>[] = [];
  for (const { input, below } of operands) {
    readings[input] = readFact(inputs[input]!, facts);
    if (below !== undefined) readings[below] = readFact(inputs[below]!, facts);
  }
  return readings;
}

/** Largest number of a plain cell: with more digits the double may not be the decimal. */
const largestPlain = 1e9;

function plainKernel(spec: AtLeastRule | AtMostRule, id: string, indicator: string | undefined, kind: string, isPercent: boolean, slow: Kernel): Kernel {
  const { threshold, strict = false } = spec;
  const isUp = spec.kind === 'atLeast';
  return (facts) => {
    const fact: Fact | undefined = facts?.[id] ?? (indicator === undefined ? undefined : facts?.[indicator]);
    if (typeof fact !== 'object' || fact === null) return slow(facts);
    const { value } = fact;
    const isPlain =
      typeof value === 'number' &&
      value >= 0 &&
      value < largestPlain &&
      (fact.status === undefined || fact.status === 'ok') &&
      (fact.qualifier === undefined || fact.qualifier === 'eq') &&
      fact.numerator === undefined &&
      fact.denominator === undefined &&
      (fact.unit === undefined || (kind === 'share' ? fact.unit === '%' : fact.unit !== '%' || isPercent)) &&
      (kind === 'share' || kind === 'number' || Number.isInteger(value)) &&
      isShortDecimal(value);
    if (!isPlain) return slow(facts);
    const isHeld = value === threshold ? !strict : isUp === value > threshold;
    return isHeld ? passedCell : failedCell + verdictStep;
  };
}

/** Whether a number is the double of a decimal with at most six digits behind the point, which the engine takes exactly. */
function isShortDecimal(value: number): boolean {
  return Math.round(value * 1e6) / 1e6 === value;
}

function fillByKernels({ set: { complete, recognition } }: CriteriaPlan, kernels: readonly Kernel[], facts: Facts, cells: Uint8Array, at: number): DecisionResult['state'] | undefined {
  let seen = 0;
  for (const [index, kernel] of kernels.entries()) {
    const found = kernel(facts);
    cells[at + index] = found % verdictStep;
    seen |= 1 << Math.floor(found / verdictStep);
  }
  if (recognition === undefined) return undefined;
  const has = (verdict: Verdict): boolean => (seen & (1 << verdicts.indexOf(verdict))) !== 0;
  if (has('failed')) return 'notAchieved';
  return has('unknown') || !has('passed') || !complete ? 'undecided' : 'achieved';
}

/** A set that asks for more is judged whole; a criterion whose time is not there stays without a status of its own: nothing is known of it. */
function fillWhole(plan: CriteriaPlan, subject: Subject, options: EvaluateOptions, ids: readonly string[], cells: Uint8Array, at: number): DecisionResult['state'] | undefined {
  const { criteria, decision } = evaluate(plan, subject, options);
  const byId = new Map(criteria.map(({ id, status }) => [id, status]));
  ids.forEach((id, index) => {
    const status = byId.get(id);
    cells[at + index] = status === undefined ? tableStatuses.indexOf('unscored') : tableStatuses.indexOf(status as (typeof tableStatuses)[number]);
  });
  return decision?.state;
}
