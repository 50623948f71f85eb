import type { CivilDate } from './civil-date.js';
import { civilDateOfDayNumber } from './civil-arithmetic.js';

const millisecondsOfDay = 86_400_000;

/** Viet Nam keeps UTC+7 all year, without daylight saving, so that its day is plain arithmetic. */
const vietNamOffset = 7 * 3_600_000;

/**
 * The day on the calendar of Viet Nam (Asia/Ho_Chi_Minh) at an instant, wherever the reader is.
 *
 * @param epochMilliseconds Milliseconds since 1970-01-01T00:00Z, as a clock gives them.
 * @throws RangeError when the instant is not a number or lies outside the years 0000 to 9999.
 */
export function todayIn(epochMilliseconds: number): CivilDate {
  return civilDateOfDayNumber(Math.floor((epochMilliseconds + vietNamOffset) / millisecondsOfDay));
}

/**
 * The date part of an instant in UTC. Spreadsheet readers give a date cell as midnight in UTC: this is the day that was typed.
 *
 * @throws RangeError when the instant is not a number or lies outside the years 0000 to 9999.
 */
export function utcDateOf(epochMilliseconds: number): CivilDate {
  return civilDateOfDayNumber(Math.floor(epochMilliseconds / millisecondsOfDay));
}
