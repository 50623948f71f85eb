import type { EvaluateOptions } from '../engine/evaluate.js';
import type { Evaluation } from '../engine/evaluation.js';
import type { Subject } from '../subject/subject.js';
import { cheapestSum, type CheapestSum } from './cheapest-sum.js';
import { tolerance } from './bounds.js';
import { componentsOf, type Component } from './component.js';
import { effortTo, type LeverEffort } from './effort.js';
import type { AimedPlan, PlanGoal } from './goal.js';
import type { PlanProof } from './goal-plan.js';
import { optionsOf, type Option } from './options.js';
import { effortOf, leastEffort, type Choice, type Found } from './search.js';
import { requirementsOf, type Requirement } from './requirements.js';
import { trimmed, type Bench, type Standing } from './standing.js';

/** Where the levers stand in the plan of least effort, and how sure that is; `proof` is undefined when the goal is out of reach. */
export interface LeastEffortPlan {
  readonly standing: Standing;
  readonly proof: PlanProof | undefined;
}

/** What the search is about. */
export interface EffortProblem {
  readonly aimed: AimedPlan;
  readonly subject: Subject;
  readonly start: Evaluation;
  readonly bench: Bench;
  readonly efforts: ReadonlyMap<string, LeverEffort>;
  readonly options: EvaluateOptions;
  readonly goal: PlanGoal;
}

/**
 * The cheapest set of moves that reaches the goal. Exact as long as the moves are few enough to be looked at one by one; else a second look
 * around the first answer makes it finer, and the proof says how far it can be from the best.
 */
export function planOfLeastEffort(problem: EffortProblem): LeastEffortPlan {
  const { aimed, subject, start, bench, options } = problem;
  const components = componentsOf(aimed.plan, subject, start, bench.levers, options);
  const first = solve(problem, components, undefined, undefined);
  if (first.proof === undefined || first.proof.isOptimal) return first;
  const second = solve(problem, components, first.standing, first);
  return second.proof === undefined || first.proof.effort < second.proof.effort ? first : second;
}

function solve(problem: EffortProblem, components: readonly Component[], around: Standing | undefined, earlier: LeastEffortPlan | undefined): LeastEffortPlan {
  const { bench, efforts } = problem;
  const standingOf = (choice: Choice): Standing => new Map(components.flatMap(({ levers }, index) => levers.map(({ id }, place): [string, number] => [id, choice[index]!.values[place]!])));
  const isReached = (choice: Choice): boolean => bench.isReached(standingOf(choice));
  const lists = components.map((component) => optionsOf(component, efforts, around));
  const requirements = requirementsOf(problem, components);
  const unit = effortUnit(problem);
  const plain = requirements.find(({ isEnough }) => isEnough);
  const found = (plain === undefined ? undefined : bySum(lists, plain, unit, isReached)) ?? bySearch(lists, requirements, unit, isReached);
  if (found.choice === undefined) return { standing: around ?? standingOf(lists.map((list) => list.at(-1)!)), proof: undefined };
  const cost = (standing: Standing): number => bench.levers.reduce((sum, lever) => sum + effortTo(lever, efforts.get(lever.id)!, standing.get(lever.id) ?? lever.from), 0);
  const dearest = [...bench.levers].sort((a, b) => efforts.get(b.id)!.perUnit - efforts.get(a.id)!.perUnit);
  const standing = trimmed(bench, standingOf(found.choice), dearest);
  const effort = Math.min(effortOf(found.choice), cost(standing));
  const bound = Math.max(Math.min(found.bound, effort), Math.min(earlier?.proof?.bound ?? 0, effort));
  return { standing, proof: { effort, bound, isOptimal: effort - bound <= 1e-9 * Math.max(1, effort) } };
}

/** A first answer: everything at its best, then each component back to the cheapest option with which the goal stays reached. */
function pulledDown(lists: readonly (readonly Option[])[], best: Choice, isReached: (choice: Choice) => boolean): Choice | undefined {
  if (!isReached(best)) return undefined;
  let choice = best;
  const worth = ({ effort, outcome }: Option, [base]: readonly Option[]): number => effort / Math.max(1e-9, outcome.points - base!.outcome.points);
  const order = lists.map((_list, index) => index).sort((a, b) => worth(best[b]!, lists[b]!) - worth(best[a]!, lists[a]!));
  for (const index of order) {
    const list = lists[index]!;
    let low = -1;
    let high = list.indexOf(choice[index]!);
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      const moved = choice.map((option, other) => (other === index ? list[middle]! : option));
      if (isReached(moved)) [high, choice] = [middle, moved];
      else low = middle;
    }
  }
  return choice;
}

/** Where the sum of points is all that counts. The engine has the last word: what it does not take for the goal is left to the search that asks it. */
function bySum(lists: readonly (readonly Option[])[], { needed, amountOf }: Requirement, unit: number, isReached: (choice: Choice) => boolean): Found | undefined {
  const pieces = (effortIn: 'effort' | 'least'): CheapestSum => cheapestSum({ components: lists.map((list) => list.map((option) => ({ effort: option[effortIn], points: amountOf(option.outcome) }))), needed, unit });
  const { choice: places, bound } = pieces('effort');
  const choice = places?.map((place, index) => lists[index]![place]!);
  if (choice === undefined || !isReached(choice)) return undefined;
  const isCoarse = lists.some((list) => list.some(({ effort, least }) => least < effort));
  return { choice, bound: isCoarse ? Math.min(bound, pieces('least').bound) : bound };
}

/**
 * Where more than a sum counts: what the goal surely requires bounds the effort from below, each requirement by itself; the cheapest way to more
 * than that is a first answer; the rest is searched.
 */
function bySearch(lists: readonly (readonly Option[])[], requirements: readonly Requirement[], unit: number, isReached: (choice: Choice) => boolean): Found {
  const none = { requirement: undefined as Requirement | undefined, bound: 0 };
  const bounds = requirements.map((requirement) => {
    const components = lists.map((list) => list.map(({ least, outcome }) => ({ effort: least, points: requirement.amountOf(outcome) })));
    return { requirement, bound: cheapestSum({ components, needed: requirement.needed, unit }).bound };
  });
  const hardest = bounds.reduce((one, other) => (other.bound > one.bound || one.requirement === undefined ? other : one), none);
  if (hardest.bound === Infinity) return { choice: undefined, bound: Infinity };
  const sure = requirements.flatMap(({ needed, slack, amountOf }) => {
    const components = lists.map((list) => list.map(({ effort, outcome }) => ({ effort, points: amountOf(outcome) })));
    const places = cheapestSum({ components, needed: needed + slack, unit }).choice;
    const choice = places?.map((place, index) => lists[index]![place]!);
    return choice !== undefined && isReached(choice) ? [choice] : [];
  });
  const answers = [...sure, ...[pulledDown(lists, lists.map((list) => list.at(-1)!), isReached)].flatMap((choice) => (choice === undefined ? [] : [choice]))];
  const start = answers.reduce<Choice | undefined>((one, other) => (one === undefined || effortOf(other) < effortOf(one) ? other : one), undefined);
  if (start !== undefined && effortOf(start) <= hardest.bound + tolerance) return { choice: start, bound: hardest.bound };
  const { requirement } = hardest;
  const found = leastEffort({ components: lists, isReached, needed: requirement?.needed ?? -Infinity, amountOf: requirement?.amountOf ?? (() => 0), start, unit });
  return { ...found, bound: Math.max(found.bound, Math.min(hardest.bound, found.choice === undefined ? Infinity : effortOf(found.choice))) };
}

/** The largest decimal unit of which every effort is a multiple; 0 where numbers that are not whole are paid by the unit. */
function effortUnit({ efforts, bench: { levers } }: EffortProblem): number {
  const digits = 4;
  let common = 0;
  for (const { id, what } of levers) {
    const { perUnit, once } = efforts.get(id)!;
    if (what !== 'count' && what !== 'choice' && perUnit > 0) return 0;
    for (const effort of [perUnit, once]) {
      const scaled = Math.round(effort * 10 ** digits);
      if (Math.abs(scaled / 10 ** digits - effort) > 1e-12 || !Number.isSafeInteger(scaled)) return 0;
      common = commonDivisor(common, scaled);
    }
  }
  return common / 10 ** digits;
}

function commonDivisor(a: number, b: number): number {
  while (b !== 0) [a, b] = [b, a % b];
  return a;
}
