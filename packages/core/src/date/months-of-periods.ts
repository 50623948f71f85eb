import { isUnknown, type CivilDate } from './civil-date.js';
import type { Period } from './period.js';

/** Months since year 0, so that two days can be told apart by whole months. */
export function monthIndex(date: CivilDate): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
}

/** The month in which a period ends, as `monthIndex` counts; `undefined` where it is not known, or where what was given is no period. */
export function lastMonthOf(period: Period | null | undefined): number | undefined {
  if (typeof period !== 'object' || period === null || isUnknown(period)) return undefined;
  switch (period.type) {
    case 'month':
      return known(period.year, period.month);
    case 'quarter':
      return known(period.year, period.quarter * 3);
    case 'half':
      return known(period.year, period.half * 6);
    case 'nineMonths':
      return known(period.year, 9);
    case 'year':
      return known(period.year, 12);
    case 'day':
      return monthOf(period.date);
    case 'cumulative':
      return monthOf(period.until);
    case 'span':
      return monthOf(period.end);
    default:
      return undefined;
  }
}

/** Calendar months from the month in which one period ends to that in which the other does; `undefined` where one of them is not known. */
export function monthsBetween(from: Period | null | undefined, to: Period | null | undefined): number | undefined {
  const [earlier, later] = [lastMonthOf(from), lastMonthOf(to)];
  return earlier === undefined || later === undefined ? undefined : later - earlier;
}

/** What came with a fact, or with a place, can be anything. */
function monthOf(date: unknown): number | undefined {
  return typeof date === 'string' ? known(Number(date.slice(0, 4)), Number(date.slice(5, 7))) : undefined;
}

function known(year: number, month: number): number | undefined {
  const index = year * 12 + month;
  return Number.isSafeInteger(index) ? index : undefined;
}
