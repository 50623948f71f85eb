import { suffixBounds, tolerance } from './bounds.js';
import { roundedUp } from './cheapest-sum.js';
import type { Outcome } from './component.js';
import type { Option } from './options.js';

/** A choice of one option for each component. */
export type Choice = readonly Option[];

/** What is looked for. */
export interface Search {
  /** The options of each component, from the one that takes least. */
  readonly components: readonly (readonly Option[])[];
  /** Whether a choice reaches the goal: asked of the engine, the last word. */
  readonly isReached: (choice: Choice) => boolean;
  /** What the components have to bring together at least, whatever else the goal asks for; -Infinity where nothing is known. */
  readonly needed: number;
  /** How much of it an option brings. */
  readonly amountOf: (outcome: Outcome) => number;
  /** A choice that reaches the goal, from which to start. */
  readonly start: Choice | undefined;
  /** Every effort is a multiple of it, so that a bound may be rounded up; 0 where there is no such unit. */
  readonly unit: number;
}

/** The choice that takes least, and how sure that is. */
export interface Found {
  readonly choice: Choice | undefined;
  /** No choice takes less. */
  readonly bound: number;
}

/** Nodes of the tree and questions to the engine, after which the search gives what it has, with its bound. */
export const nodeLimit = 100_000;
export const questionLimit = 2000;

/**
 * Branch and bound. A component that must move for the goal to be reached, even with all others at their best, starts from its cheapest option
 * with which it is; the points that are missing are bounded by the best points for each effort, components together. The rest is tried.
 */
export function leastEffort(search: Search): Found {
  const order = search.components.map((_options, index) => index).sort((a, b) => search.components[a]!.length - search.components[b]!.length);
  const tops = search.components.map((options) => topOf(options));
  const sorted = order.map((index) => [...requiredOptions(index, search, tops)].sort((a, b) => a.least - b.least));
  if (sorted.some((options) => options.length === 0)) return { choice: undefined, bound: Infinity };
  const bounds = suffixBounds(sorted.map((options) => options.map(({ least, outcome }) => ({ effort: least, points: search.amountOf(outcome) }))));
  let best = search.start;
  let bestEffort = best === undefined ? Infinity : effortOf(best);
  let bound = Infinity;
  let nodes = 0;
  let questions = 0;
  const path: Option[] = [];

  const visit = (depth: number, least: number, effort: number, points: number): void => {
    if (depth === sorted.length) {
      if (points < search.needed - tolerance) return;
      questions += 1;
      const choice: Option[] = [];
      order.forEach((index, place) => (choice[index] = path[place]!));
      if (!search.isReached(choice)) return;
      bound = Math.min(bound, roundedUp(least, search.unit));
      if (effort < bestEffort - tolerance) [best, bestEffort] = [choice, effort];
      return;
    }
    for (const option of sorted[depth]!) {
      const nextLeast = least + option.least;
      if (nextLeast >= bestEffort - tolerance) break;
      const nextPoints = points + search.amountOf(option.outcome);
      const limit = roundedUp(nextLeast + bounds[depth + 1]!(search.needed - nextPoints), search.unit);
      if (limit >= bestEffort - tolerance) continue;
      nodes += 1;
      if (nodes > nodeLimit || questions > questionLimit) {
        bound = Math.min(bound, limit);
        continue;
      }
      path[depth] = option;
      visit(depth + 1, nextLeast, effort + option.effort, nextPoints);
    }
  };
  visit(0, 0, 0, 0);
  return { choice: best, bound: Math.min(bound, bestEffort) };
}

/** What a choice takes. */
export function effortOf(choice: Choice): number {
  return choice.reduce((sum, { effort }) => sum + effort, 0);
}

/** An option that is at least as good as all others; none where what helps one criterion harms another. */
function topOf(options: readonly Option[]): Option | undefined {
  const best = options.reduce((top, option) => (option.outcome.points > top.outcome.points || (option.outcome.points === top.outcome.points && sumOfEach(option) > sumOfEach(top)) ? option : top));
  return options.every((option) => option.outcome.each.every((points, index) => Number(points.numerator) / Number(points.denominator) <= Number(best.outcome.each[index]!.numerator) / Number(best.outcome.each[index]!.denominator))) ? best : undefined;
}

function sumOfEach({ outcome: { each } }: Option): number {
  return each.reduce((sum, { numerator, denominator }) => sum + Number(numerator) / Number(denominator), 0);
}

/** Without the options with which the goal is out of reach even when all other components are at their best. */
function requiredOptions(index: number, { components, isReached }: Search, tops: readonly (Option | undefined)[]): readonly Option[] {
  const options = components[index]!;
  if (tops.some((top, other) => top === undefined && other !== index)) return options;
  const reaches = (option: Option): boolean => isReached(tops.map((top, other) => (other === index ? option : top!)));
  if (reaches(options[0]!)) return options;
  if (tops[index] === undefined) return options.filter(reaches);
  // Options may trade one criterion for another, so that each is asked while there are few of them.
  const asked = 200;
  if (options.length <= asked) return options.filter(reaches);
  return options.slice(1);
}
