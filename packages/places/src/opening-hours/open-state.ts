import { addDays, type CalendarDay, type CivilDate, type HolidayCalendar } from '@xaso/core';
import type { Place } from '../place/place.schema.js';
import { minutesOf, minutesOfDay, timeOf, type CivilMoment } from './civil-moment.js';
import { hoursOn, weeklySpans, type DayHours, type HoursReason } from './day-hours.js';
import type { OpeningHours, TimeSpan } from './opening-hours.schema.js';

/** Whether a place is open, and why. `unknown` is a result of its own, never "closed". */
export interface OpenState {
  readonly status: 'open' | 'closed' | 'unknown';
  readonly reason: HoursReason;
  /** When it closes; undefined while closed, or when it does not close within a week. */
  readonly until?: CivilMoment | undefined;
  /** When it opens next; undefined while open, or when that is not known. */
  readonly opensAt?: CivilMoment | undefined;
  /** Name of the holiday that decided. */
  readonly holiday?: CalendarDay['name'];
}

/** How far the next opening is looked for: longer than Tết. */
const daysAhead = 14;

/**
 * Whether a place is open at a moment on the clock of Viet Nam. Spans past midnight belong to the day on which they begin; a lunch break
 * is closed, with the hour of the afternoon. A place is open at the minute of opening and closed at that of closing.
 *
 * @param calendar Holidays; `vietnamHolidays` of core. Left out: only the week counts.
 */
export function openState(hours: OpeningHours | undefined, moment: CivilMoment, calendar?: HolidayCalendar): OpenState {
  if (hours === undefined) return { status: 'unknown', reason: 'noHours' };
  const { status, day, end } = statusAt(hours, moment, calendar);
  if (end !== undefined) return opened(hours, moment.date, end, day, calendar);
  if (status === 'unknown') return { status, ...reasonOf(day) };
  return { status, ...reasonOf(day), opensAt: nextOpening(hours, moment.date, minutesOf(moment.time), calendar) };
}

interface Status {
  readonly status: OpenState['status'];
  /** The day that decided. */
  readonly day: DayHours;
  /** Minutes after this midnight at which the span that holds the moment ends; undefined when none does. */
  readonly end?: number;
}

/** Status alone, without the search for the next change: a filter asks it of thousands of places. */
function statusAt(hours: OpeningHours, { date, time }: CivilMoment, calendar: HolidayCalendar | undefined): Status {
  const now = minutesOf(time);
  const before = addDays(date, -1);
  const yesterday = hoursOn(hours, before, calendar);
  const overnight = endAt(yesterday.spans ?? [], now + minutesOfDay);
  if (overnight !== undefined) return { status: 'open', day: yesterday, end: overnight - minutesOfDay };
  const today = hoursOn(hours, date, calendar);
  const end = endAt(today.spans ?? [], now);
  if (end !== undefined) return { status: 'open', day: today, end };
  // The night after a day of which nothing is known is as unknown as that day.
  const isDoubtfulNight = yesterday.spans === undefined && endAt(weeklySpans(hours, before), now + minutesOfDay) !== undefined;
  if (isDoubtfulNight) return { status: 'unknown', day: yesterday };
  return { status: today.spans === undefined ? 'unknown' : 'closed', day: today };
}

/** A test for lists: whether a place is open at a moment for sure. Each place is asked about once, so that typing stays quick. */
export function isOpenAt(moment: CivilMoment, calendar?: HolidayCalendar): (place: Pick<Place, 'hours'>) => boolean {
  const known = new WeakMap<OpeningHours, boolean>();
  return ({ hours }) => {
    if (hours === undefined) return false;
    const isOpen = known.get(hours) ?? statusAt(hours, moment, calendar).status === 'open';
    known.set(hours, isOpen);
    return isOpen;
  };
}

/** Minutes at which the last of the spans that cover a minute ends, counted from the midnight before their day. */
function endAt(spans: readonly TimeSpan[], minute: number): number | undefined {
  let latest: number | undefined;
  for (const { from, to } of spans) {
    const [start, end] = [minutesOf(from), minutesOf(to)];
    const last = end > start ? end : end + minutesOfDay;
    if (start <= minute && minute < last) latest = Math.max(latest ?? 0, last);
  }
  return latest;
}

function opened(hours: OpeningHours, date: CivilDate, end: number, day: DayHours, calendar: HolidayCalendar | undefined): OpenState {
  const until = closing(hours, date, end, calendar);
  return { status: 'open', ...reasonOf(day), ...(until === undefined ? {} : { until }) };
}

/** A span that ends where the next one begins goes on, midnight or not. */
function closing(hours: OpeningHours, date: CivilDate, end: number, calendar: HolidayCalendar | undefined): CivilMoment | undefined {
  if (hours.always === true) return undefined;
  let [day, minute] = [date, end];
  for (let step = 0; step < 7 * 6; step += 1) {
    while (minute >= minutesOfDay) [day, minute] = [addDays(day, 1), minute - minutesOfDay];
    const own = endAt(hoursOn(hours, day, calendar).spans ?? [], minute) ?? 0;
    const overnight = (endAt(hoursOn(hours, addDays(day, -1), calendar).spans ?? [], minute + minutesOfDay) ?? 0) - minutesOfDay;
    if (Math.max(own, overnight) <= minute) return { date: day, time: timeOf(minute) };
    minute = Math.max(own, overnight);
  }
  return undefined;
}

function nextOpening(hours: OpeningHours, date: CivilDate, now: number, calendar: HolidayCalendar | undefined): CivilMoment | undefined {
  for (let ahead = 0; ahead <= daysAhead; ahead += 1) {
    const day = addDays(date, ahead);
    const { spans } = hoursOn(hours, day, calendar);
    if (spans === undefined) return undefined;
    const starts = spans.map(({ from }) => minutesOf(from)).filter((start) => ahead > 0 || start > now);
    if (starts.length > 0) return { date: day, time: timeOf(Math.min(...starts)) };
  }
  return undefined;
}

function reasonOf({ reason, holiday }: DayHours): Pick<OpenState, 'reason' | 'holiday'> {
  return { reason, ...(holiday === undefined ? {} : { holiday }) };
}
