import { todayIn, type CivilDate } from '@xaso/core';

/** A minute on the clock of Viet Nam. The caller owns the clock: nothing here reads one. */
export interface CivilMoment {
  readonly date: CivilDate;
  /** `HH:mm`. */
  readonly time: string;
}

const minute = 60_000;
/** Viet Nam keeps UTC+7 all year, without daylight saving. */
const vietNamOffset = 7 * 60 * minute;
export const minutesOfDay = 1440;

/**
 * The minute in Viet Nam at an instant, wherever the reader is.
 *
 * @param epochMilliseconds Milliseconds since 1970-01-01T00:00Z, as a clock gives them.
 * @throws RangeError when the instant is not a number or lies outside the years 0000 to 9999.
 */
export function momentIn(epochMilliseconds: number): CivilMoment {
  const minutes = Math.floor((epochMilliseconds + vietNamOffset) / minute);
  return { date: todayIn(epochMilliseconds), time: timeOf(((minutes % minutesOfDay) + minutesOfDay) % minutesOfDay) };
}

/** Minutes since midnight of `HH:mm`; 1440 for `24:00`. */
export function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** `HH:mm` of minutes since midnight. */
export function timeOf(minutes: number): string {
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}
