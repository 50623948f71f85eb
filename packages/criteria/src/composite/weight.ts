import type { DatedWeight } from './composite-index.schema.js';

/** The weight that holds in a year: the latest that began in it or before; none where the first began later. */
export function weightIn(weight: DatedWeight, year: number): number | undefined {
  if (typeof weight === 'number') return weight;
  const begun = weight.filter(({ since }) => since <= year);
  return begun.reduce<(typeof begun)[number] | undefined>((latest, each) => (latest === undefined || each.since > latest.since ? each : latest), undefined)?.weight;
}
