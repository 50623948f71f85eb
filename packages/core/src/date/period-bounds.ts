import { addDays, compareCivilDates, daysBetween, daysInMonth, monthOf, yearOf } from './civil-arithmetic.js';
import { civilDate, civilDateOf, type CivilDate } from './civil-date.js';
import type { KnownPeriod } from './period.js';

/** The first and the last day of a period; both belong to it. */
export interface PeriodBounds {
  readonly start: CivilDate;
  readonly end: CivilDate;
}

/** The days that a period covers. A cumulative one without a start begins on 1 January of the year in which it ends. */
export function periodBounds(period: KnownPeriod): PeriodBounds {
  switch (period.type) {
    case 'day':
      return { start: period.date, end: period.date };
    case 'month':
      return months(period.year, period.month, period.month);
    case 'quarter':
      return months(period.year, period.quarter * 3 - 2, period.quarter * 3);
    case 'half':
      return months(period.year, period.half * 6 - 5, period.half * 6);
    case 'nineMonths':
      return months(period.year, 1, 9);
    case 'year':
      return months(period.year, 1, 12);
    case 'cumulative':
      return { start: period.start ?? dayOf(yearOf(period.until), 1, 1), end: period.until };
    case 'span':
      return { start: period.start, end: period.end };
  }
}

/** Order of two periods in time for sorting: the one that ends earlier comes first, then the one that starts earlier. */
export function comparePeriods(a: KnownPeriod, b: KnownPeriod): number {
  const first = periodBounds(a);
  const second = periodBounds(b);
  return compareCivilDates(first.end, second.end) || compareCivilDates(first.start, second.start);
}

/** Whether figures of both periods can stand in one series: months beside months, quarters beside quarters. */
export function samePeriodKind(a: KnownPeriod, b: KnownPeriod): boolean {
  return a.type === b.type;
}

/**
 * The period of the same kind right before ("kỳ trước").
 * Undefined for a count at one moment and for a cumulative figure: only the source's rhythm of reporting could tell.
 */
export function previousPeriod(period: KnownPeriod): KnownPeriod | undefined {
  switch (period.type) {
    case 'day':
    case 'cumulative':
      return undefined;
    case 'month':
      return period.month > 1 ? { ...period, month: period.month - 1 } : { ...period, year: period.year - 1, month: 12 };
    case 'quarter':
      return period.quarter > 1 ? { ...period, quarter: period.quarter - 1 } : { ...period, year: period.year - 1, quarter: 4 };
    case 'half':
      return period.half > 1 ? { ...period, half: 1 } : { ...period, year: period.year - 1, half: 2 };
    case 'nineMonths':
    case 'year':
      return { ...period, year: period.year - 1 };
    case 'span':
      return previousSpan(period.start, period.end);
  }
}

/**
 * The same stretch of the year before ("cùng kỳ năm trước").
 * A stretch that ends with a month ends with that month a year earlier too, in leap years as well;
 * a count on 29 February is compared with 28 February.
 */
export function samePeriodLastYear(period: KnownPeriod): KnownPeriod {
  switch (period.type) {
    case 'day':
      return { type: 'day', date: yearEarlier(period.date) };
    case 'cumulative':
      return {
        type: 'cumulative',
        until: endYearEarlier(period.until),
        ...(period.start === undefined ? {} : { start: yearEarlier(period.start) }),
      };
    case 'span':
      return { type: 'span', start: yearEarlier(period.start), end: endYearEarlier(period.end) };
    default:
      return { ...period, year: period.year - 1 };
  }
}

function months(year: number, first: number, last: number): PeriodBounds {
  return { start: dayOf(year, first, 1), end: dayOf(year, last, daysInMonth(year, last)) };
}

/** A stretch of whole months moves by whole months; any other moves by its number of days. */
function previousSpan(start: CivilDate, end: CivilDate): KnownPeriod {
  const before = addDays(start, -1);
  if (!start.endsWith('-01') || !endsMonth(end)) return { type: 'span', start: addDays(before, -daysBetween(start, end)), end: before };
  const length = monthIndex(end) - monthIndex(start) + 1;
  const first = monthIndex(start) - length;
  return { type: 'span', start: dayOf(Math.floor(first / 12), (first % 12) + 1, 1), end: before };
}

function monthIndex(date: CivilDate): number {
  return yearOf(date) * 12 + monthOf(date) - 1;
}

function endsMonth(date: CivilDate): boolean {
  return Number(date.slice(8)) === daysInMonth(yearOf(date), monthOf(date));
}

function yearEarlier(date: CivilDate): CivilDate {
  const year = yearOf(date) - 1;
  const month = monthOf(date);
  return dayOf(year, month, Math.min(Number(date.slice(8)), daysInMonth(year, month)));
}

function endYearEarlier(date: CivilDate): CivilDate {
  if (!endsMonth(date)) return yearEarlier(date);
  const year = yearOf(date) - 1;
  const month = monthOf(date);
  return dayOf(year, month, daysInMonth(year, month));
}

/** A day that exists by construction; anything else is a mistake of the caller and says so. */
function dayOf(year: number, month: number, day: number): CivilDate {
  return civilDateOf(year, month, day) ?? civilDate(`${year}-${month}-${day}`);
}
