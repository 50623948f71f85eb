import type { Lever } from './lever.js';

/** What it takes to move a number: person-days, millions of đồng, or any one measure for all. */
export interface StepEffort {
  /** For each unit counted; for a percentage whose counts nobody gave, for each percentage point; for a new state, once. */
  readonly perUnit?: number | undefined;
  /** Once, however far it goes. */
  readonly once?: number | undefined;
  /** The most units that can be managed until the date. */
  readonly most?: number | undefined;
}

/** Efforts as an officer estimates them. Nothing is taken to be without effort: what has no estimate has no part in the plan, and is named. */
export interface Efforts {
  /** By id of the input that moves. */
  readonly inputs?: Readonly<Record<string, StepEffort>> | undefined;
  /**
   * By id of the criterion: what it takes to work on it at all. It counts once for each of its numbers that moves; where several criteria
   * look at one number the largest counts. An effort of the input itself goes before.
   */
  readonly criteria?: Readonly<Record<string, number>> | undefined;
}

/** The effort of a lever, complete. */
export interface LeverEffort {
  readonly perUnit: number;
  readonly once: number;
  readonly most: number;
}

/** The effort of a lever; `undefined` when nobody has estimated it, or when the estimate is no possible number. */
export function effortOf({ input: { id }, criteria }: Lever, { inputs = {}, criteria: byCriterion = {} }: Efforts): LeverEffort | undefined {
  if (Object.hasOwn(inputs, id)) {
    const { perUnit = 0, once = 0, most = Infinity } = inputs[id]!;
    return [perUnit, once, most].every((number) => number >= 0) && Number.isFinite(perUnit + once) ? { perUnit, once, most } : undefined;
  }
  const estimates = criteria.flatMap((criterion) => (Object.hasOwn(byCriterion, criterion) ? [byCriterion[criterion]!] : []));
  const once = Math.max(...estimates);
  return estimates.length > 0 && Number.isFinite(once) && once >= 0 ? { perUnit: 0, once, most: Infinity } : undefined;
}

/** What it takes to move a lever to a number. */
export function effortTo({ from, what }: Pick<Lever, 'from' | 'what'>, { perUnit, once }: LeverEffort, to: number): number {
  return to === from ? 0 : once + perUnit * (what === 'choice' ? 1 : Math.abs(to - from));
}
