import { compare, exactOf, multiply, parseExact, zero, type Exact } from '@xaso/core/exact';
import type { RankPolicy } from '../set/criteria-set.schema.js';
import type { Evaluation, Points } from './evaluation.js';

/** How places are put in order when the set says nothing: by exact totals, equal ones with the smallest of their numbers. */
const plainPolicy: RankPolicy = { basis: 'exact', ties: 'min' };

/** A place with its rank. */
export interface Ranked {
  readonly evaluation: Evaluation;
  /** From 1; half numbers only with `ties: 'average'`. */
  readonly rank: number;
  /** How many others share the rank. */
  readonly tiedWith: number;
  /** Whether points that are still missing could change it. */
  readonly provisional: boolean;
}

/** Why a place has no rank. `coverage`: too little is scored. `otherSet`: judged by another set or version than the first. */
export type RankRefusal = 'coverage' | 'noPoints' | 'otherSet';

/** A place without a rank. */
export interface Unranked {
  readonly evaluation: Evaluation;
  readonly reason: RankRefusal;
  /** Share of the maximum that is scored, in percent; for `coverage`. */
  readonly coverage: number | undefined;
}

/** Places in order. */
export interface Ranking {
  readonly policy: RankPolicy;
  /** Least share of the maximum that has to be scored, in percent. */
  readonly coverageFloor: number;
  readonly ranked: readonly Ranked[];
  readonly unranked: readonly Unranked[];
}

/**
 * Puts places in order by their totals. A place of which too little is scored gets no rank: what is missing is not 0.
 * Policy and floor are those of the set; without a floor everything has to be scored.
 */
export function rankEvaluations(evaluations: readonly Evaluation[], given: { readonly policy?: RankPolicy | undefined; readonly coverageFloor?: number | undefined } = {}): Ranking {
  const [first] = evaluations;
  const policy = given.policy ?? first?.set.rank ?? plainPolicy;
  const coverageFloor = given.coverageFloor ?? first?.set.coverageFloor ?? 100;
  const judged = evaluations.map((evaluation) => ({ evaluation, refusal: refusalOf(evaluation, first!, coverageFloor) }));
  const entries = judged.flatMap(({ evaluation, refusal }) => (refusal === undefined ? [{ evaluation, keys: keysOf(evaluation, policy) }] : []));
  // Equal places stay in the order in which they came.
  const sorted = entries.map((entry, index) => ({ ...entry, index })).sort((one, other) => compareKeys(other.keys, one.keys) || one.index - other.index);
  const ranked: Ranked[] = [];
  let distinct = 0;
  for (let from = 0, to = 0; from < sorted.length; from = to) {
    while (to < sorted.length && compareKeys(sorted[from]!.keys, sorted[to]!.keys) === 0) to += 1;
    distinct += 1;
    const rank = policy.ties === 'dense' ? distinct : policy.ties === 'min' ? from + 1 : (from + 1 + to) / 2;
    for (const { evaluation } of sorted.slice(from, to)) ranked.push({ evaluation, rank, tiedWith: to - from - 1, provisional: evaluation.total.open !== undefined });
  }
  const unranked = judged.flatMap(({ evaluation, refusal }) => (refusal === undefined ? [] : [{ evaluation, ...refusal }]));
  return { policy, coverageFloor, ranked, unranked };
}

function refusalOf({ set, total }: Evaluation, first: Evaluation, floor: number): Omit<Unranked, 'evaluation'> | undefined {
  if (set.id !== first.set.id || set.version !== first.set.version) return { reason: 'otherSet', coverage: undefined };
  if (total.points === undefined) return { reason: 'noPoints', coverage: undefined };
  const { known, of } = total.coverage.points ?? total.coverage.criteria;
  return isShare(known, of, floor) ? undefined : { reason: 'coverage', coverage: of === 0 ? 0 : (known / of) * 100 };
}

/** Whether so much is at least so many percent. Compared across and exactly, so that 8.2 of 10 is 82% and not a hair less. */
function isShare(known: number, of: number, percent: number): boolean {
  const [part, whole, line] = [known, of, percent].map(exactOf);
  // A floor that somebody computed can have more digits than an exact decimal.
  if (part === undefined || whole === undefined || line === undefined) return known * 100 >= percent * of;
  return compare(multiply(part, { numerator: 100, denominator: 1 }), multiply(line, whole)) >= 0;
}

/** The total, then the points that decide between equal totals. */
function keysOf({ total, criteria, groups }: Evaluation, { basis, tieBreakers = [] }: RankPolicy): readonly Exact[] {
  const pointsOf = (points: Points | undefined): Exact => (points === undefined ? zero : ((basis === 'exact' ? parseExact(points.exact) : undefined) ?? roundedOf(points)));
  return [pointsOf(total.points), ...tieBreakers.map(({ criterion, group }) => pointsOf(criterion === undefined ? groups.find(({ id }) => id === group)?.points : criteria.find(({ id }) => id === criterion)?.points))];
}

/** Rounded points; of such as have more digits than an exact decimal, the whole ones. */
function roundedOf({ rounded }: Points): Exact {
  return exactOf(rounded) ?? (Number.isFinite(rounded) ? { numerator: BigInt(Math.trunc(rounded)), denominator: 1n } : zero);
}

function compareKeys(one: readonly Exact[], other: readonly Exact[]): number {
  for (const [index, key] of one.entries()) {
    const order = compare(key, other[index]!);
    if (order !== 0) return order;
  }
  return 0;
}
