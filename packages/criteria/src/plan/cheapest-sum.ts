import { hullOf, suffixBounds, tolerance, type Piece } from './bounds.js';

/** One option of each component is to be chosen, so that their points reach a sum. */
export interface SumProblem {
  readonly components: readonly (readonly Piece[])[];
  readonly needed: number;
  /** Every effort is a multiple of it, so that a bound may be rounded up; 0 where there is no such unit. */
  readonly unit: number;
}

/** The cheapest choice, by places among the options; none when no choice reaches the sum. */
export interface CheapestSum {
  readonly choice: readonly number[] | undefined;
  readonly effort: number;
  /** No choice takes less. */
  readonly bound: number;
}

/** Partial choices that are looked at for one component; more are not kept than this allows. */
const growthLimit = 200_000;
const leastStates = 100;

interface State extends Piece {
  readonly before: State | undefined;
  readonly option: number;
}

/** An option with its place among all options of its component. */
interface Placed extends Piece {
  readonly place: number;
}

/**
 * Component by component all partial choices are kept that nobody could do better than: none with less effort and as many points, and none
 * that, with the best that the rest could bring, would take as much as a choice that is known already. Exact as long as they are few enough;
 * else the least promising are dropped, and the bound says so.
 */
export function cheapestSum({ components: all, needed, unit }: SumProblem): CheapestSum {
  const root: State = { effort: 0, points: 0, before: undefined, option: -1 };
  const places = all.map((options) => options.map((option, place): Placed => ({ ...option, place })));
  const first = completed(root, places, needed);
  if (first === undefined) return { choice: undefined, effort: Infinity, bound: Infinity };
  const reduced = promisingOptions(places, needed, first.effort);
  // Few options first: while there are few partial choices, the bound can still sort out many of them.
  const order = reduced.map((_options, index) => index).sort((a, b) => reduced[a]!.length - reduced[b]!.length);
  const components = order.map((index) => reduced[index]!);
  const bounds = suffixBounds(components);
  const limitOf = ({ effort, points }: Piece, depth: number): number => roundedUp(effort + bounds[depth]!(needed - points), unit);
  let best: State | undefined;
  let leastEffort = first.effort;
  let bound = Infinity;
  let states: readonly State[] = [root];
  const consider = (state: State | undefined): void => {
    if (state !== undefined && state.points >= needed - tolerance && state.effort < leastEffort) [best, leastEffort] = [state, state.effort];
  };
  components.forEach((options, depth) => {
    const promising = states.reduce<State | undefined>((one, other) => (one === undefined || limitOf(other, depth) < limitOf(one, depth) ? other : one), undefined);
    if (promising !== undefined) consider(completed(promising, components.slice(depth), needed));
    const grown: State[] = [];
    for (const before of states) {
      options.forEach(({ effort, points, place }) => {
        const state: State = { effort: before.effort + effort, points: before.points + points, before, option: place };
        if (limitOf(state, depth + 1) < leastEffort - tolerance) grown.push(state);
      });
    }
    const kept = undominated(grown);
    const stateLimit = Math.max(leastStates, Math.floor(growthLimit / (components[depth + 1]?.length ?? 1)));
    if (kept.length > stateLimit) {
      const order = kept.map((state) => ({ state, limit: limitOf(state, depth + 1) })).sort((a, b) => a.limit - b.limit);
      bound = Math.min(bound, order[stateLimit]!.limit);
      states = order.slice(0, stateLimit).map(({ state }) => state);
    } else states = kept;
  });
  states.forEach(consider);
  if (best === undefined) return { choice: choiceOf(first), effort: leastEffort, bound: Math.min(bound, leastEffort) };
  const choice: number[] = [];
  choiceOf(best).forEach((place, index) => (choice[order[index]!] = place));
  return { choice, effort: leastEffort, bound: Math.min(bound, leastEffort) };
}

/** A bound as the smallest effort that is possible from there on. */
export function roundedUp(effort: number, unit: number): number {
  return unit > 0 && Number.isFinite(effort) ? Math.ceil(effort / unit - tolerance) * unit : effort;
}

/**
 * The options that can be part of a choice with less effort than a known one. Each point has a price, at which the whole is bounded from below; an
 * option that is so much dearer at this price than the best one of its component can't be made up for by the others.
 */
function promisingOptions(components: readonly (readonly Placed[])[], needed: number, known: number): readonly (readonly Placed[])[] {
  const price = priceOfPoints(components, needed);
  const dearness = components.map((options) => options.map(({ effort, points }) => effort - price * points));
  const least = dearness.map((each) => each.reduce((one, other) => Math.min(one, other)));
  const bound = price * needed + least.reduce((sum, each) => sum + each, 0);
  const slack = known - bound + tolerance * Math.max(1, known);
  return components.map((options, index) => {
    const kept = options.filter((_option, place) => dearness[index]![place]! - least[index]! <= slack);
    return kept.length === 0 ? options : kept;
  });
}

/** What the last point takes when options can be had in part. */
function priceOfPoints(components: readonly (readonly Piece[])[], needed: number): number {
  const hulls = components.map(hullOf);
  let points = hulls.reduce((sum, [base]) => sum + base!.points, 0);
  const pieces = hulls.flatMap((hull) => hull.slice(1).map((corner, index) => ({ effort: corner.effort - hull[index]!.effort, points: corner.points - hull[index]!.points })));
  for (const piece of pieces.sort((a, b) => a.effort * b.points - b.effort * a.points)) {
    points += piece.points;
    if (points >= needed) return piece.effort / piece.points;
  }
  return 0;
}

function choiceOf(state: State): readonly number[] {
  const choice: number[] = [];
  for (let now: State | undefined = state; now?.before !== undefined; now = now.before) choice.unshift(now.option);
  return choice;
}

function undominated(states: State[]): readonly State[] {
  states.sort((a, b) => a.effort - b.effort || b.points - a.points);
  const kept: State[] = [];
  let most = -Infinity;
  for (const state of states) {
    if (state.points <= most) continue;
    most = state.points;
    kept.push(state);
  }
  return kept;
}

/** A partial choice made whole: everything at its best, then each component, the dearest for its points first, back as far as the sum allows. */
function completed(start: State, rest: readonly (readonly Placed[])[], needed: number): State | undefined {
  const chosen = rest.map((options) => options.reduce((top, { points }, index) => (points > options[top]!.points ? index : top), 0));
  let surplus = start.points + chosen.reduce((sum, option, index) => sum + rest[index]![option]!.points, 0) - needed;
  if (surplus < -tolerance) return undefined;
  // Twice: the second time what others left over is used up.
  for (let round = 0; round < 2; round += 1) {
    const worth = (index: number): number => {
      const [base, now] = [rest[index]![0]!, rest[index]![chosen[index]!]!];
      return (now.effort - base.effort) / Math.max(tolerance, now.points - base.points);
    };
    for (const index of rest.map((_options, place) => place).sort((a, b) => worth(b) - worth(a))) {
      const options = rest[index]!;
      const now = options[chosen[index]!]!;
      let cheapest = chosen[index]!;
      options.forEach(({ effort, points }, option) => {
        if (effort < options[cheapest]!.effort && points >= now.points - surplus - tolerance) cheapest = option;
      });
      surplus -= now.points - options[cheapest]!.points;
      chosen[index] = cheapest;
    }
  }
  return chosen.reduce<State>((before, option, index) => ({ effort: before.effort + rest[index]![option]!.effort, points: before.points + rest[index]![option]!.points, before, option: rest[index]![option]!.place }), start);
}
