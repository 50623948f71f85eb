import { nearest, parseExact } from '@xaso/core/exact';
import { oddCell, plainCell, type PreparedFigures } from '../columns/prepared-figures.js';
import { evaluateTable } from '../columns/evaluate-table.js';
import { exactTotal } from '../columns/exact-total.js';
import { figuresOf } from '../columns/prepare-figures.js';
import { unitsPerPoint } from '../columns/outcome-cell.js';
import { bandAt, endUnits } from '../columns/row-total.js';
import { tablePlanOf } from '../columns/table-plan.js';
import { tableStatuses } from '../columns/table-statuses.js';
import { evaluate, type EvaluateOptions } from '../engine/evaluate.js';
import type { Evaluation } from '../engine/evaluation.js';
import type { CriteriaPlan } from '../engine/plan.js';
import { movedFacts } from '../plan/fact-place.js';
import { gapsOf } from '../plan/gaps-of.js';
import { aimAt, type AimedPlan, type PlanGoal } from '../plan/goal.js';
import { relativeSize } from '../plan/move.js';
import { planToGoal } from '../plan/plan-to-goal.js';
import type { Subject } from '../subject/subject.js';
import { gateOf } from './gate.js';
import { growthOf, growthTree } from './growth.js';
import { leverOf, type TableLever } from './lever.js';
import { rowPlanner, type RowPlanner } from './row-plan.js';
import type { TablePlanOutcome, TablePlans, TableStep } from './table-plans.js';

const outcomes: readonly TablePlanOutcome[] = ['reached', 'planned', 'outOfReach', 'noGoal', 'onDemand'];

/**
 * What each of many places has to do first to reach a goal: the plans of `planToGoal` without efforts, for all communes of the country at once. They are
 * the same plans, steps included; where a row asks for more than sums of points, it says `onDemand` instead of guessing, and what is lacking to its gate.
 * A goal of points or of a band without gates takes a small part of what the plans take one by one; any other takes as long as judging the rows.
 *
 * @param figures What `prepareFigures` or `figuresOf` made ready for this plan.
 */
export function planTable(plan: CriteriaPlan, figures: PreparedFigures, goal: PlanGoal, options: EvaluateOptions = {}): TablePlans {
  const { rows, subjectOf } = figures;
  const results = new Uint8Array(rows);
  const missing = new Float64Array(rows).fill(NaN);
  const steps = stepList(rows);
  const gates = new Map<number, readonly number[]>();
  const plans: TablePlans = {
    rows,
    goal,
    missing,
    countOf: (outcome) => results.reduce((count, each) => count + Number(outcomes[each] === outcome), 0),
    outcomeOf: (row) => outcomes[results[row]!]!,
    stepsOf: (row) => steps.of(row),
    gapsOf: (row) => gapsOf(plan, subjectOf(row), evaluate(plan, subjectOf(row), options)),
    gatesOf: (row) => gates.get(row) ?? [],
    gateGapsOf: (row) => {
      const ids = (gates.get(row) ?? []).map((place) => plan.criteria[place]!.criterion.id);
      return ids.length === 0 ? [] : plans.gapsOf(row).filter(({ id }) => ids.includes(id));
    },
    planOf: (row) => planToGoal(plan, subjectOf(row), goal, options),
  };
  const aimed = aimAt(plan, goal);
  const put = (row: number, outcome: TablePlanOutcome): void => void (results[row] = outcomes.indexOf(outcome));
  if (aimed === undefined) {
    results.fill(outcomes.indexOf('noGoal'));
    return plans;
  }
  if (aimed.points === undefined || aimed.isGated || aimed.plan.whole !== undefined) {
    const gate = gateOf(aimed, goal);
    for (let row = 0; row < rows; row += 1) {
      const subject = subjectOf(row);
      const evaluation = evaluate(gate.plan, subject, options);
      const isReached = aimed.isReached(evaluation);
      put(row, isReached ? 'reached' : 'onDemand');
      if (aimed.points !== undefined) missing[row] = isReached ? 0 : Math.max(0, aimed.points - surePoints(evaluation));
      const unmet = gate.unmetOf(evaluation, subject);
      if (unmet.length > 0) gates.set(row, unmet);
    }
    return plans;
  }
  const judge = tableJudge(aimed, goal, figuresFor(aimed, plan, figures), missing);
  for (let row = 0; row < rows; row += 1) {
    if (judge.isReachedAtStart(row)) put(row, 'reached');
    else {
      const found = judge.plan(row);
      put(row, found === undefined ? 'onDemand' : found ? 'planned' : 'outOfReach');
      if (found !== undefined) steps.add(row, judge.planner!);
    }
  }
  return plans;
}

/** Without its bands a set can be one that is judged by columns, though its figures were not made ready for it. */
function figuresFor(aimed: AimedPlan, plan: CriteriaPlan, figures: PreparedFigures): PreparedFigures {
  if (plan.whole === undefined) return figures;
  return figuresOf(aimed.plan, [...Array(figures.rows).keys()].map(figures.subjectOf));
}

/** Points that are there whatever becomes of what is open, as bands are found by them. */
function surePoints({ total: { points, open }, set: { rounding } }: Evaluation): number {
  if (open !== undefined) return open.min;
  if (points === undefined) return 0;
  const exact = rounding.at === 'total' ? undefined : parseExact(points.exact);
  return exact === undefined ? points.rounded : nearest(exact);
}

interface TableJudge {
  readonly isReachedAtStart: (row: number) => boolean;
  readonly planner: RowPlanner | undefined;
  /** Whether the goal is reached; `undefined` where only `planToGoal` can tell. */
  readonly plan: (row: number) => boolean | undefined;
}

function tableJudge({ plan }: AimedPlan, goal: PlanGoal, figures: PreparedFigures, missing: Float64Array): TableJudge {
  const { rounding } = plan.set;
  const wanted = goal.kind === 'band' ? plan.bands.findIndex(({ ref: { id } }) => id === goal.id) : 0;
  const judged = evaluateTable(plan, figures);
  // Sums are needed as they are; where they are rounded, `isReached` rounds them.
  const table = rounding.at === 'total' ? evaluateTable({ ...plan, set: { ...plan.set, rounding: { ...rounding, at: 'display' } } }, figures) : judged;
  const exact = tablePlanOf(plan);
  // Moves are added and taken off again.
  const tablePlan = { ...exact, error: exact.error * 8 };
  const unitsOfRow = (points: number): number => (exact.error === 0 ? Math.round(points * unitsPerPoint) : points * unitsPerPoint);
  for (let row = 0; row < missing.length; row += 1) missing[row] = judged.lowestBand[row]! >= wanted ? 0 : Math.max(0, exact.bands[wanted]! / unitsPerPoint - judged.low[row]!);

  const levers = leversOf(plan, figures);
  const planner = levers && rowPlanner(levers);
  const groups = growthTree(exact.root);
  const growth = new Float64Array(plan.criteria.length).fill(1);
  const leftOutStatus = tableStatuses.indexOf('notApplicable');
  const leftOutOf = (row: number) => (criterion: number): number => (plan.criteria[criterion]!.criterion.notApplicable === 'leftOutRescaled' && table.statuses[criterion * table.rows + row] === leftOutStatus ? plan.criteria[criterion]!.maxUnits : 0);
  const isReached = (row: number) => (units: number, standing: () => ArrayLike<number>): boolean => {
    const end = endUnits(units, rounding, tablePlan);
    const band = bandAt(end, tablePlan, rounding.at === 'total');
    return Number.isNaN(end + band) ? exactTotal(plan, movedSubject(figures.subjectOf(row), planner!, standing())).lowest >= wanted : band >= wanted;
  };
  return {
    planner,
    isReachedAtStart: (row) => judged.lowestBand[row]! >= wanted,
    plan: (row) => {
      if (planner === undefined || planner.levers.some(({ operand: { states } }) => states[row] === oddCell)) return undefined;
      if (exact.rescales) growthOf(groups, leftOutOf(row), growth);
      return planner.plan({ row, growth, total: unitsOfRow(table.low[row]!), isReached: isReached(row) }, ({ operand: { states } }) => states[row] === plainCell);
    },
  };
}

/** The levers of a plan; `undefined` where moving one number could change more than the points of its own criterion, or where a rule asks for several. */
function leversOf(plan: CriteriaPlan, { operands }: PreparedFigures): readonly TableLever[] | undefined {
  const { rounding, inputs } = plan.set;
  if (plan.whole !== undefined || rounding.at === 'criterion' || rounding.at === 'group') return undefined;
  const readers = new Map<string, number>();
  const namesOf = (input: number): readonly string[] => [...new Set([inputs[input]!.id, inputs[input]!.indicator ?? inputs[input]!.id])];
  for (const planned of plan.criteria) {
    const read = new Set(planned.operands.flatMap(({ input, below }) => [...namesOf(input), ...(below === undefined ? [] : namesOf(below))]));
    for (const name of read) readers.set(name, (readers.get(name) ?? 0) + 1);
  }
  const levers: TableLever[] = [];
  for (const [index, planned] of plan.criteria.entries()) {
    const { criterion: { responsible = 'commune' }, spec: { kind } } = planned;
    if (responsible !== 'commune' || kind === 'published' || kind === 'manual' || kind === 'unscored') continue;
    const lever = leverOf(plan, index, planned, operands[index]!);
    const { input, below } = planned.operands[0] ?? {};
    if (lever === undefined || input === undefined || input === below || namesOf(input).some((name) => readers.get(name)! > 1)) return undefined;
    levers.push(lever);
  }
  return levers;
}

function movedSubject(subject: Subject, { levers, from }: RowPlanner, standing: ArrayLike<number>): Subject {
  const facts = levers.reduce<Subject['facts']>((moved, { input, what }, index) => {
    const at = standing[index]!;
    if (at === from[index]) return moved;
    const key = input.indicator === undefined || Object.hasOwn(moved, input.id) ? input.id : input.indicator;
    const part = input.kind !== 'share' ? (input.part ?? 'value') : what === 'count' ? 'numerator' : 'value';
    return movedFacts(moved, { key, part }, at, input);
  }, subject.facts);
  return { ...subject, facts };
}

/** The steps of all rows, kept as numbers: there are a hundred thousand of them. */
function stepList(rows: number): { readonly add: (row: number, planner: RowPlanner) => void; readonly of: (row: number) => readonly TableStep[] } {
  const ends = new Int32Array(rows + 1);
  const numbers: number[] = [];
  let levers: readonly TableLever[] = [];
  let last = 0;
  const perStep = 4;
  return {
    add: (row, planner) => {
      levers = planner.levers;
      ends.fill(numbers.length, last, row + 1);
      levers.forEach((_lever, index) => {
        const [from, to] = [planner.from[index]!, planner.at[index]!];
        if (to !== from) numbers.push(index, from, to, planner.gates[index]!);
      });
      last = row + 1;
      ends[last] = numbers.length;
    },
    of: (row) => {
      const steps: TableStep[] = [];
      for (let at = ends[row]!; at < ends[row + 1]!; at += perStep) {
        const [index, from, to, gate] = numbers.slice(at, at + perStep) as [number, number, number, number];
        const { criterion, input: { id: input }, what, whole } = levers[index]!;
        steps.push({ criterion, input, what, from, to, whole: whole(row), relative: relativeSize(what, from, to, whole(row)), isGate: gate === 1 });
      }
      return steps.sort((a, b) => Number(b.isGate) - Number(a.isGate) || a.relative - b.relative);
    },
  };
}
