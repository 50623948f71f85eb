import type { Observation } from './observation.schema.js';

/**
 * The figures of one place and period without those that only repeat another: same status and same numbers. Of those that repeat each other
 * one stands, always the same in whatever order they come. More than one left means that the sources contradict each other.
 */
export function distinctFigures(observations: readonly Observation[]): readonly Observation[] {
  const distinct = new Map<string, Observation>();
  for (const observation of observations) {
    const key = saidBy(observation);
    const known = distinct.get(key);
    if (known === undefined || JSON.stringify(observation) < JSON.stringify(known)) distinct.set(key, observation);
  }
  return [...distinct.entries()].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, observation]) => observation);
}

function saidBy({ status, value, range, numerator, denominator, qualifier, unit, definitionVersion }: Observation): string {
  return JSON.stringify([status, value, range?.min, range?.max, numerator, denominator, qualifier ?? 'eq', unit, definitionVersion].map((field) => field ?? null));
}
