import { civilDateOf, type CivilDate } from './civil-date.js';

/*
 * Everything here counts whole days in UTC, where each day has the same length, so that no time zone and
 * no daylight saving can move a result. The day helpers of date-fns count in the zone of the reader's machine.
 */

const millisecondsOfDay = 86_400_000;
/** 0000-01-01 and 9999-12-31, counted from 1970-01-01. */
const reach = { first: -719_528, last: 2_932_896 };

/** Days since 1970-01-01; negative before it. */
export function dayNumberOf(date: CivilDate): number {
  return Date.parse(`${date}T00:00:00Z`) / millisecondsOfDay;
}

/**
 * The day with a given number of days since 1970-01-01.
 *
 * @throws RangeError when the number is not whole or the day lies outside the years 0000 to 9999.
 */
export function civilDateOfDayNumber(days: number): CivilDate {
  if (!Number.isInteger(days) || days < reach.first || days > reach.last) {
    throw new RangeError(`No day of the years 0000 to 9999: ${days}`);
  }
  return new Date(days * millisecondsOfDay).toISOString().slice(0, 10) as CivilDate;
}

/**
 * The day that lies `days` calendar days later, or earlier when negative.
 *
 * @throws RangeError when `days` is not whole or the result lies outside the years 0000 to 9999.
 */
export function addDays(date: CivilDate, days: number): CivilDate {
  return civilDateOfDayNumber(dayNumberOf(date) + days);
}

/** Calendar days from `start` to `end`: 1 from today to tomorrow, negative when `end` is the earlier one. */
export function daysBetween(start: CivilDate, end: CivilDate): number {
  return dayNumberOf(end) - dayNumberOf(start);
}

/** Day of the week as ISO 8601 counts it: 1 is Monday (thứ Hai), 7 is Sunday (Chủ nhật). */
export function weekdayOf(date: CivilDate): number {
  // 1970-01-01 was a Thursday; the inner remainder is negative for days before it.
  return ((((dayNumberOf(date) + 3) % 7) + 7) % 7) + 1;
}

/** Order of two days for sorting: negative, 0 or positive. */
export function compareCivilDates(a: CivilDate, b: CivilDate): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Year of a day. */
export function yearOf(date: CivilDate): number {
  return Number(date.slice(0, 4));
}

/** Month of a day, 1 to 12. */
export function monthOf(date: CivilDate): number {
  return Number(date.slice(5, 7));
}

/** How many days a month (1 to 12) of a year has, 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  return [31, 30, 29].find((day) => civilDateOf(year, month, day) !== undefined) ?? 28;
}
