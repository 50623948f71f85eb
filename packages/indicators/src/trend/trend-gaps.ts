import { monthIndex, type KnownPeriod } from '@xaso/core';
import { coversSameDays, daysOf, periodBefore } from '../comparison/same-period.js';
import { reportMonths } from '../figure/freshness.js';
import type { IndicatorDefinition } from '../indicator/indicator.schema.js';
import type { SeriesEntry } from './trend-series.js';

/** Months are the shortest steps, and documents speak of 300 years. */
const mostSteps = 12 * 300;

/** The same entries with an entry for each period that is missing between two of them. */
export function withGaps(entries: readonly SeriesEntry[], definition: IndicatorDefinition): readonly SeriesEntry[] {
  return entries.flatMap((entry, index): readonly SeriesEntry[] => {
    const before = entries[index - 1];
    const missing = before === undefined ? [] : (periodsBetween(before.period, entry.period, definition) ?? []);
    return [...missing.map((period): SeriesEntry => ({ kind: 'gap', period, observation: undefined, rolledUpFrom: undefined })), entry];
  });
}

/** Whether nothing is missing between two periods of a series, and the later one does not count anew. */
export function isAdjacent(before: KnownPeriod, after: KnownPeriod, definition: IndicatorDefinition): boolean {
  const missing = periodsBetween(before, after, definition);
  if (missing !== undefined) return missing.length === 0;
  if (after.type === 'cumulative') return daysOf(before).start === daysOf(after).start;
  const { frequency } = definition;
  // Counts in no known rhythm leave no gap that anybody could tell.
  if (after.type === 'day') return typeof frequency !== 'string' || frequency === 'once' || monthIndex(daysOf(after).end) - monthIndex(daysOf(before).end) <= reportMonths[frequency];
  return false;
}

/** The periods between two, in order; undefined where the steps from the later one do not lead to the earlier one. */
function periodsBetween(before: KnownPeriod, after: KnownPeriod, definition: IndicatorDefinition): readonly KnownPeriod[] | undefined {
  const missing: KnownPeriod[] = [];
  let period = periodBefore(after, definition);
  while (period !== undefined && missing.length < mostSteps) {
    if (coversSameDays(period, before)) return missing.reverse();
    if (daysOf(period).end < daysOf(before).end) return undefined;
    missing.push(period);
    period = periodBefore(period, definition);
  }
  return undefined;
}
