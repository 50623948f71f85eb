import { civilDateOf, compareCivilDates, isUnknown, periodBounds, previousPeriod, samePeriodLastYear, type CivilDate, type KnownPeriod, type Period, type PeriodBounds } from '@xaso/core';
import { reportMonths } from '../figure/freshness.js';
import type { IndicatorDefinition } from '../indicator/indicator.schema.js';

/** Which period of the other figure is right: the same, the one before, or the same one a year earlier. */
export type PeriodRelation = 'samePeriod' | 'previousPeriod' | 'samePeriodLastYear';

/** Documents speak of these years; a step in time does not leave them. */
const firstDay = '1900-01-01';

/** Days worked out before. A period is a value that nobody changes, and a trend asks for its days again and again. */
const knownDays = new WeakMap<KnownPeriod, PeriodBounds>();

/** The first and the last day of a period. */
export function daysOf(period: KnownPeriod): PeriodBounds {
  const known = knownDays.get(period);
  if (known !== undefined) return known;
  const days = periodBounds(period);
  knownDays.set(period, days);
  return days;
}

/** Order of two periods in time: the one that ends earlier comes first, then the one that starts earlier. */
export function byTime(one: KnownPeriod, other: KnownPeriod): number {
  const [first, second] = [daysOf(one), daysOf(other)];
  return compareCivilDates(first.end, second.end) || compareCivilDates(first.start, second.start);
}

/** Whether two periods cover the same days: nine months of a year are the same as the year up to 30 September. */
export function coversSameDays(one: KnownPeriod, other: KnownPeriod): boolean {
  if (isWrittenAlike(one, other)) return true;
  const [first, second] = [daysOf(one), daysOf(other)];
  return first.start === second.start && first.end === second.end;
}

/** Whether two periods are the same to the letter, which is told without the calendar. */
export function isWrittenAlike(one: Period, other: Period): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/** The last day of a period, or undefined when the source does not give it. */
export function endOf(period: Period): CivilDate | undefined {
  return isUnknown(period) ? undefined : daysOf(period).end;
}

/**
 * The period right before. A count at one moment has one where its indicator is reported in a known rhythm: the same day
 * one report earlier, and the end of a month from the end of a month. A cumulative figure has none, since each one holds the earlier.
 */
export function periodBefore(period: KnownPeriod, definition: IndicatorDefinition | undefined): KnownPeriod | undefined {
  if (daysOf(period).start < firstDay) return undefined;
  if (period.type !== 'day') return previousPeriod(period);
  const frequency = definition?.frequency;
  if (typeof frequency !== 'string' || frequency === 'once') return undefined;
  return { type: 'day', date: monthsEarlier(period.date, reportMonths[frequency]) };
}

/** The period with which a figure is compared by a relation; undefined when there is none. */
export function periodInRelation(period: KnownPeriod, relation: PeriodRelation, definition: IndicatorDefinition | undefined): KnownPeriod | undefined {
  if (relation === 'samePeriod') return period;
  if (relation === 'previousPeriod') return periodBefore(period, definition);
  return daysOf(period).start < firstDay ? undefined : samePeriodLastYear(period);
}

function monthsEarlier(date: CivilDate, months: number): CivilDate {
  const index = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
  const target = index - months;
  const lastDay = endOfMonth(target);
  const isLastDay = endOfMonth(index) === date;
  return (isLastDay ? undefined : civilDateOf(Math.floor(target / 12), (target % 12) + 1, Number(date.slice(8)))) ?? lastDay;
}

/** The last day of a month that is counted from year 0. */
function endOfMonth(index: number): CivilDate {
  return periodBounds({ type: 'month', year: Math.floor(index / 12), month: (index % 12) + 1 }).end;
}
