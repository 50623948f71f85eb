import { compare, exactText, nearest, one, parseExact, subtract, zero, type Exact } from '@xaso/core/exact';
import type { CriterionResult, Evaluation } from '../engine/evaluation.js';
import type { CriteriaPlan } from '../engine/plan.js';
import type { Amount } from '../rule/value.js';
import type { Bilingual } from '../set/criteria-set.schema.js';
import type { Subject } from '../subject/subject.js';
import { wholeOperandValue } from '../engine/whole-operand.js';
import { flowNeed, flowOf } from './flow-need.js';
import type { CriterionGap, Flow, GapState, GoalGap } from './gap.js';
import { judgedRule, type JudgedRule } from './judged-rule.js';
import { moveOf } from './move.js';
import { moverOf } from './responsible.js';

/** What is known of the rest of the period. */
export interface GapOptions {
  /** Inputs that add up over the period, by id; of a share of two inputs the one below the line. */
  readonly flows?: Readonly<Record<string, Flow>> | undefined;
}

/**
 * What each criterion still lacks, in counts: "thiếu 12 hộ". Nothing is said where the numbers are not known.
 *
 * @param plan The plan by which the evaluation was made; its criteria give the order.
 * @param subject The subject of the evaluation: the moves name its numbers.
 */
export function gapsOf({ criteria }: CriteriaPlan, subject: Subject, evaluation: Evaluation, { flows = {} }: GapOptions = {}): readonly CriterionGap[] {
  const results = new Map(evaluation.criteria.map((result) => [result.id, result]));
  return criteria.flatMap(({ criterion: { id } }) => {
    const result = results.get(id);
    return result === undefined ? [] : [gapOf(result, subject, flows)];
  });
}

/** What one criterion still lacks. */
export function gapOf(result: CriterionResult, { facts }: Pick<Subject, 'facts'>, flows: Readonly<Record<string, Flow>> = {}): CriterionGap {
  const { id, info: { code, name, responsible }, trace: { operands } } = result;
  const judged = judgedRule(result);
  const head = { id, code, name, mover: moverOf(result), responsible, passes: judged?.rule.passes === true, operands: operands.length, unknownAttributes: unknownAttributes(result) };
  const missing = operands.flatMap((operand) => [operand.reading, ...(operand.below === undefined ? [] : [operand.below])].filter(({ status }) => status === 'missing' || status === 'bounded').map(({ input }) => input));
  const flow = operands.length === 1 ? flowOf(operands[0]!, flows) : undefined;
  const state = judged === undefined ? 'notJudged' : standing(result, judged, flow !== undefined);
  if (judged === undefined || state !== 'gap') return { ...head, state, next: undefined, full: undefined, missing };
  const now = pointsNow(result, judged);
  const goals = judged.rule.goals(judged.prepared);
  const above = goals.filter((points) => compare(points, now) > 0);
  // What adds up over the period is at its best only when the period is over.
  const better = above.length === 0 && flow !== undefined ? goals.slice(-1) : above;
  const best = better.at(-1);
  if (best === undefined) return { ...head, state: 'met', next: undefined, full: undefined, missing };
  const gap = (goal: Exact): GoalGap => goalGap(result, judged, facts, now, goal, flow);
  const next = gap(better[0]!);
  const full = better.length > 1 ? gap(best) : undefined;
  return { ...head, state: reachOf([next, ...(full === undefined ? [] : [full])]), next, full, missing };
}

function unknownAttributes({ trace: { thresholds = [] } }: CriterionResult): readonly Bilingual[] {
  const open = thresholds.filter(({ rows, values }) => rows.length === 0 || values.length > 1).flatMap(({ by }) => by.filter(({ value }) => value === undefined));
  return [...new Map(open.flatMap(({ id, name }) => (name === undefined ? [] : [[id, name] as const]))).values()];
}

function reachOf(gaps: readonly GoalGap[]): GapState {
  if (gaps.every(({ flow }) => flow?.state === 'certain')) return 'met';
  return gaps.every(({ way }) => way === 'none') ? 'outOfReach' : 'gap';
}

/** `gap` stands for everything that a goal can be asked of. */
function standing({ status, trace: { operands } }: CriterionResult, { rule, values }: JudgedRule, isFlow: boolean): GapState {
  switch (status) {
    case 'passed':
      // What adds up over the period is passed only when the period is over.
      return isFlow ? 'gap' : 'met';
    case 'scored':
    case 'failed':
      return values === undefined && !isFlow ? 'unknown' : 'gap';
    case 'zeroDenominator':
      return isFlow && operands.every(({ reading, below }) => wholeOperandValue(reading, below) === 'zeroDenominator') ? 'gap' : 'notJudged';
    case 'missing':
      return 'unknown';
    default:
      return rule.passes && values !== undefined && status !== 'notApplicable' ? 'gap' : 'notJudged';
  }
}

/** The points that a criterion has now; of a share that goes on nothing is won yet. */
function pointsNow({ status, points }: CriterionResult, { rule, prepared, values }: JudgedRule): Exact {
  if (values !== undefined && status !== 'passed') return rule.score(prepared, values);
  return status === 'zeroDenominator' || status === 'passed' ? zero : (parseExact(points?.exact ?? '0') ?? zero);
}

function goalGap(result: CriterionResult, judged: JudgedRule, facts: Subject['facts'], now: Exact, goal: Exact, flow: Flow | undefined): GoalGap {
  const { info: { max } } = result;
  const told = { points: max === undefined ? undefined : nearest(goal), gain: exactText(subtract(goal, now)) };
  if (flow !== undefined) {
    const need = flowNeed(judged, result, flow, goal);
    if (need !== undefined) return { ...told, way: need.state === 'impossible' ? 'none' : 'alone', moves: [], flow: need };
  }
  const { values } = judged;
  if (values === undefined) return { ...told, way: 'none', moves: [], flow: undefined };
  const alone = movesAlone(result, judged, values, facts, goal);
  if (alone.length > 0) return { ...told, way: 'alone', moves: alone, flow: undefined };
  const together = movesTogether(result, judged, values, facts, goal);
  return { ...told, way: together.length > 0 ? 'together' : 'none', moves: together, flow: undefined };
}

function movesAlone(result: CriterionResult, { rule, prepared }: JudgedRule, values: readonly Amount[], facts: Subject['facts'], goal: Exact): GoalGap['moves'] {
  return rule
    .inverse(prepared, values, goal)
    .map((change) => moveOf(change, result, facts))
    .filter(isPossible)
    .sort((a, b) => a.relative - b.relative);
}

/** A count above the line of a share can't be larger than what is below it. */
function isPossible({ what, to, whole }: { readonly what: string; readonly to: number; readonly whole: number | undefined }): boolean {
  if (what === 'percent') return to <= 100;
  return what !== 'count' || whole === undefined || to <= whole;
}

/** Where no share is enough by itself: whole shares one after another, those with the least to go first, until the last one need not be whole. */
function movesTogether(result: CriterionResult, judged: JudgedRule, values: readonly Amount[], facts: Subject['facts'], goal: Exact): GoalGap['moves'] {
  const { rule, prepared } = judged;
  const now = [...values];
  const moved = new Map<number, number>();
  const rest = values.map((value, operand) => ({ operand, distance: 1 - nearest(value.value) })).filter(({ operand, distance }) => distance > 0 && values[operand]!.numerator !== undefined).sort((a, b) => a.distance - b.distance);
  for (const { operand } of rest) {
    const { denominator = 1 } = now[operand]!;
    const before = rule.score(prepared, now);
    const raised = [...now];
    raised[operand] = { kind: 'share', value: one, numerator: denominator, denominator };
    if (compare(rule.score(prepared, raised), before) <= 0) continue;
    // Not more of it than its own points need.
    const least = leastFor(judged, now, operand, rule.score(prepared, raised));
    now[operand] = least;
    moved.set(operand, least.numerator!);
    const isReached = compare(rule.score(prepared, now), goal) >= 0;
    const change = isReached ? undefined : rule.inverse(prepared, now, goal).find((each) => !moved.has(each.operand) && isPossible(moveOf(each, result, facts)));
    if (!isReached && change === undefined) continue;
    const changes = [...moved].map(([index, to]) => ({ operand: index, what: 'count' as const, from: values[index]!.numerator!, to, beyond: false }));
    return [...changes, ...(change === undefined ? [] : [change])].map((each) => moveOf(each, result, facts));
  }
  return [];
}

function leastFor({ rule, prepared }: JudgedRule, values: readonly Amount[], operand: number, points: Exact): Amount {
  const { denominator = 1, numerator: from = 0 } = values[operand]!;
  const at = (numerator: number): Amount => ({ kind: 'share', value: { numerator, denominator }, numerator, denominator });
  const isEnough = (numerator: number): boolean => compare(rule.score(prepared, values.map((value, index) => (index === operand ? at(numerator) : value))), points) >= 0;
  let low = from;
  let high = denominator;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (isEnough(middle)) high = middle;
    else low = middle;
  }
  return at(isEnough(low) ? low : high);
}

