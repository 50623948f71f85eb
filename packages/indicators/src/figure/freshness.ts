import { isUnknown, lastMonthOf, monthIndex, type CivilDate } from '@xaso/core';
import type { IndicatorDefinition } from '../indicator/indicator.schema.js';
import type { Observation } from '../observation/observation.schema.js';
import type { Freshness } from './figure-row.js';

/** Months between two reports. */
export const reportMonths = { month: 1, quarter: 3, half: 6, year: 12 } as const;

/**
 * Says whether a newer figure should be there by now: it is, once a whole reporting period has gone by after the one of the figure.
 * A quarterly figure of September is current until the end of December. What is reported once does not age,
 * and a goal speaks of a day to come.
 */
export function freshnessOf(observation: Observation, definition: IndicatorDefinition | undefined, asOf: CivilDate): Freshness {
  const { period, role } = observation;
  const frequency = definition?.frequency;
  if (role === 'target' || frequency === 'once') return 'current';
  if (frequency === undefined || isUnknown(frequency)) return 'unknown';
  const last = lastMonthOf(period);
  return last === undefined ? 'unknown' : monthIndex(asOf) - last > reportMonths[frequency] ? 'stale' : 'current';
}

/** Whether a newer figure should be there by now. A figure whose period or frequency is unknown is never called stale. */
export function isStale(observation: Observation, definition: IndicatorDefinition | undefined, asOf: CivilDate): boolean {
  return freshnessOf(observation, definition, asOf) === 'stale';
}
