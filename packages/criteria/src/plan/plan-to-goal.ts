import { evaluate, type EvaluateOptions } from '../engine/evaluate.js';
import type { CriterionResult, Evaluation } from '../engine/evaluation.js';
import type { CriteriaPlan } from '../engine/plan.js';
import type { Subject } from '../subject/subject.js';
import { effortOf, effortTo, type Efforts, type LeverEffort } from './effort.js';
import { statesOf } from './fact-place.js';
import { gapOf } from './gaps-of.js';
import { aimAt, type PlanGoal } from './goal.js';
import type { GoalPlan, PlanStep, StepEffect, WaitingCriterion } from './goal-plan.js';
import { planOfLeastEffort, type EffortProblem } from './least-effort.js';
import { leversOf, waitReason, type Lever } from './lever.js';
import { relativeSize } from './move.js';
import { smallestGapFirst } from './smallest-gap-first.js';
import { benchOf, type Bench, type Standing } from './standing.js';

/** How a plan is made. */
export interface PlanOptions extends EvaluateOptions {
  /** What each move takes. With them the plan is the one that takes least; without, the smallest gaps come first. */
  readonly efforts?: Efforts | undefined;
}

/**
 * What to do first, and how far, to reach a goal. Only what the commune can move is moved; each number that several criteria look at is moved
 * and paid for once. The engine judges the subject after the steps: a plan that says `planned` reaches its goal.
 */
export function planToGoal(plan: CriteriaPlan, subject: Subject, goal: PlanGoal, { efforts, ...options }: PlanOptions = {}): GoalPlan {
  const method = efforts === undefined ? 'smallestGapFirst' : 'leastEffort';
  const before = evaluate(plan, subject, options);
  const nothing = { goal, method, steps: [], proof: undefined, planned: subject, before, after: before, waiting: [], withoutEffort: [] } as const;
  const aimed = aimAt(plan, goal);
  if (aimed === undefined) return { ...nothing, outcome: 'noGoal' };
  const start = evaluate(aimed.plan, subject, options);
  if (aimed.isReached(start)) return { ...nothing, outcome: 'reached' };
  const all = leversOf(start, subject);
  const known = new Map(all.flatMap((lever): readonly [string, LeverEffort][] => estimated(lever, efforts)));
  const levers = efforts === undefined ? all : all.filter(({ id }) => known.has(id)).map((lever) => within(lever, known.get(lever.id)!));
  const bench = benchOf(aimed, subject, levers, options);
  const problem = { aimed, subject, start, bench, options, goal };
  const { standing, proof } = efforts === undefined ? { standing: bySmallestGaps(problem), proof: undefined } : planOfLeastEffort({ ...problem, efforts: known });
  const planned = bench.subjectAt(standing);
  return {
    ...nothing,
    outcome: bench.isReached(standing) ? 'planned' : 'outOfReach',
    steps: stepsOf(bench, standing, start, known),
    proof,
    planned,
    after: evaluate(plan, planned, options),
    waiting: waitingCriteria(start, subject),
    withoutEffort: efforts === undefined ? [] : all.filter(({ id }) => !known.has(id)).map(({ input }) => input),
  };
}

/** Going by the smallest gaps can end where one number helps one criterion and harms another; then the least move of all is sought. */
function bySmallestGaps(problem: Omit<EffortProblem, 'efforts'>): Standing {
  const { bench, start, goal } = problem;
  const standing = smallestGapFirst(bench, start, goal);
  if (bench.isReached(standing)) return standing;
  const sizes = bench.levers.map((lever): readonly [string, LeverEffort] => [lever.id, { perUnit: relativeSize(lever.what, lever.from, lever.from + 1, lever.whole), once: 0, most: Infinity }]);
  const found = planOfLeastEffort({ ...problem, efforts: new Map(sizes) });
  return found.proof === undefined ? standing : found.standing;
}

function estimated(lever: Lever, efforts: Efforts | undefined): readonly [string, LeverEffort][] {
  const effort = efforts && effortOf(lever, efforts);
  return effort === undefined ? [] : [[lever.id, effort]];
}

/** A lever goes no further than can be managed. */
function within(lever: Lever, { most }: LeverEffort): Lever {
  const reach = lever.what === 'choice' ? (most >= 1 ? Infinity : 0) : most;
  const bounds = { least: Math.max(lever.least, lever.from - reach), most: Math.min(lever.most, lever.from + reach) };
  return { ...lever, ...bounds, seeds: lever.seeds.filter((seed) => seed >= bounds.least && seed <= bounds.most) };
}

function stepsOf(bench: Bench, standing: Standing, start: Evaluation, efforts: ReadonlyMap<string, LeverEffort>): readonly PlanStep[] {
  const isReached = bench.isReached(standing);
  const everything: Standing = new Map(bench.levers.map(({ id, from, seeds }) => [id, standing.get(id) ?? seeds.at(-1) ?? from]));
  const steps = bench.levers.flatMap((lever): readonly PlanStep[] => {
    const to = standing.get(lever.id) ?? lever.from;
    if (to === lever.from) return [];
    const effort = efforts.get(lever.id);
    const without = (from: Standing): Standing => new Map(from).set(lever.id, lever.from);
    return [
      {
        input: lever.input,
        fact: lever.fact,
        what: lever.what,
        options: lever.what === 'choice' ? { from: statesOf(lever.input)[lever.from]!, to: statesOf(lever.input)[to]! } : undefined,
        from: lever.from,
        to,
        whole: lever.whole,
        relative: relativeSize(lever.what, lever.from, to, lever.whole),
        effort: effort && effortTo(lever, effort, to),
        isGate: isReached && !bench.isReached(without(everything)),
        effects: effectsOf(start, bench.evaluationAt(new Map([[lever.id, to]]))),
      },
    ];
  });
  return steps.sort((a, b) => Number(b.isGate) - Number(a.isGate) || a.relative - b.relative);
}

/** What a step does by itself. */
function effectsOf(before: Evaluation, after: Evaluation): readonly StepEffect[] {
  return before.criteria.flatMap((result, index): readonly StepEffect[] => {
    const moved = after.criteria[index];
    if (moved === undefined || moved.id !== result.id) return [];
    const told = [shownPoints(result), shownPoints(moved)] as const;
    const isSame = result.status === moved.status && result.points?.exact === moved.points?.exact;
    return isSame ? [] : [{ id: result.id, name: result.info.name, before: told[0], after: told[1], isVerdict: result.info.max === undefined }];
  });
}

function shownPoints(result: CriterionResult): number {
  return result.points?.rounded ?? result.open?.min ?? (result.status === 'passed' ? 1 : 0);
}

function waitingCriteria({ criteria }: Evaluation, subject: Subject): readonly WaitingCriterion[] {
  return criteria.flatMap((result) => {
    const reason = waitReason(result);
    const { id, info: { code, name } } = result;
    return reason === undefined || gapOf(result, subject).state === 'met' ? [] : [{ id, code, name, reason }];
  });
}
