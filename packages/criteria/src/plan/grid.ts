import type { Lever } from './lever.js';

/** Numbers at which a lever is looked at, from the lowest to the highest. */
export interface Grid {
  readonly values: readonly number[];
  /** Whether something may change between a number and the next one that was not looked at. */
  readonly isCoarse: readonly boolean[];
}

/**
 * The numbers of a lever that matter: those at which what it moves changes. Between two numbers with the same outcome nothing is sought,
 * so that a threshold takes a few looks and only what grows with every unit takes as many as there are units, up to the limit.
 */
export function gridOf({ from, least, most, seeds, what }: Lever, outcomeAt: (value: number) => string, limit: number, around?: number): Grid {
  const outcomes = new Map<number, string>();
  const look = (value: number): string => {
    let outcome = outcomes.get(value);
    if (outcome === undefined) outcomes.set(value, (outcome = outcomeAt(value)));
    return outcome;
  };
  for (const value of [from, least, most, ...seeds]) look(value);
  if (around !== undefined && (what === 'count' || what === 'percent')) for (let value = Math.max(least, Math.ceil(around - limit / 4)); value <= Math.min(most, around + limit / 4); value += 1) look(value);
  const first = [...outcomes.keys()].sort((a, b) => a - b);
  const waiting = first.slice(1).map((high, index): readonly [number, number] => [first[index]!, high]);
  // Widest first, since the loop also visits what it appends: halves after wholes.
  for (const [low, high] of waiting) {
    const middle = betweenOf(low, high, what);
    if (middle === undefined || look(low) === look(high)) continue;
    if (outcomes.size >= limit) break;
    look(middle);
    waiting.push([low, middle], [middle, high]);
  }
  const values = [...outcomes.keys()].sort((a, b) => a - b);
  return { values, isCoarse: values.slice(1).map((high, index) => betweenOf(values[index]!, high, what) !== undefined && look(values[index]!) !== look(high)) };
}

/** A number between two others: a whole unit, or a whole percentage point; of other numbers, and of states, only those that matter to a rule are looked at. */
function betweenOf(low: number, high: number, what: Lever['what']): number | undefined {
  if (what === 'number' || what === 'choice') return undefined;
  const middle = Math.floor((low + high) / 2);
  if (middle > low) return middle;
  const next = Math.floor(low) + 1;
  return next < high ? next : undefined;
}
