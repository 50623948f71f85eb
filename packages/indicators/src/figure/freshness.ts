import { isUnknown, type CivilDate, type KnownPeriod } from '@xaso/core';
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
  if (frequency === undefined || isUnknown(frequency) || isUnknown(period)) return 'unknown';
  return monthIndex(asOf) - lastMonthOf(period) > reportMonths[frequency] ? 'stale' : 'current';
}

/** Whether a newer figure should be there by now. A figure whose period or frequency is unknown is never called stale. */
export function isStale(observation: Observation, definition: IndicatorDefinition | undefined, asOf: CivilDate): boolean {
  return freshnessOf(observation, definition, asOf) === 'stale';
}

function lastMonthOf(period: KnownPeriod): number {
  switch (period.type) {
    case 'month':
      return period.year * 12 + period.month;
    case 'quarter':
      return period.year * 12 + period.quarter * 3;
    case 'half':
      return period.year * 12 + period.half * 6;
    case 'nineMonths':
      return period.year * 12 + 9;
    case 'year':
      return period.year * 12 + 12;
    case 'day':
      return monthIndex(period.date);
    case 'cumulative':
      return monthIndex(period.until);
    case 'span':
      return monthIndex(period.end);
  }
}

/** Months since year 0, so that two days can be told apart by whole months. */
export function monthIndex(date: CivilDate): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
}
