import { isUnknown, type Period } from '@xaso/core';

/** Calendar months from the month in which one period ends to that in which the other does; `undefined` where one of them is not known. */
export function monthsBetween(from: Period | undefined, to: Period | null | undefined): number | undefined {
  const [earlier, later] = [lastMonth(from), lastMonth(to)];
  return earlier === undefined || later === undefined ? undefined : later - earlier;
}

/** The month in which a period ends, counted through the years. What came with a fact, or with the place, can be anything. */
function lastMonth(period: Period | null | undefined): number | undefined {
  if (typeof period !== 'object' || period === null || isUnknown(period)) return undefined;
  const month = (year: number, last: number): number | undefined => (Number.isSafeInteger(year * 12 + last) ? year * 12 + last : undefined);
  const monthOf = (date: unknown): number | undefined => (typeof date === 'string' ? month(Number(date.slice(0, 4)), Number(date.slice(5, 7))) : undefined);
  switch (period.type) {
    case 'day':
      return monthOf(period.date);
    case 'cumulative':
      return monthOf(period.until);
    case 'span':
      return monthOf(period.end);
    case 'month':
      return month(period.year, period.month);
    case 'quarter':
      return month(period.year, period.quarter * 3);
    case 'half':
      return month(period.year, period.half * 6);
    case 'nineMonths':
      return month(period.year, 9);
    case 'year':
      return month(period.year, 12);
    default:
      return undefined;
  }
}
