import type { Finding } from '../finding/finding.js';
import { addDays } from './civil-arithmetic.js';
import type { CivilDate } from './civil-date.js';
import type { HolidayCalendar } from './holiday-calendar.schema.js';
import { calendarDay, isWorked, type CalendarDay } from './working-day.js';

/**
 * Where a count of working days ends.
 * `known`: every day on the way is settled. `expected` ("dự kiến"): the law gives this date, and a notice may still move it.
 * `daysOnly`: the way leads over days that nobody has set yet, so that any date would be a guess.
 */
export type WorkingDaysResult =
  | { readonly status: 'known'; readonly date: CivilDate; readonly steps: readonly CalendarDay[] }
  | { readonly status: 'expected'; readonly date: CivilDate; readonly steps: readonly CalendarDay[]; readonly reason: Finding }
  | { readonly status: 'daysOnly'; readonly days: number; readonly reason: Finding };

/**
 * The day on which a period of working days ends. The day of receipt itself is not counted; worked Saturdays are.
 * `steps` are all days passed, those counted and those left out with their reason; `reason` is the first doubt met.
 * A count of 0 ends on the day of receipt.
 *
 * @param count Whole number of working days, 0 or more.
 * @throws RangeError when `count` is negative or not whole.
 */
export function addWorkingDays(start: CivilDate, count: number, calendar: HolidayCalendar): WorkingDaysResult {
  if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`Not a number of working days: ${count}`);
  const steps: CalendarDay[] = [];
  let reason: Finding | undefined;
  let date = start;
  // Ends by itself: beyond the last year of the calendar every day is unknown.
  for (let counted = 0; counted < count; ) {
    date = addDays(date, 1);
    const day = calendarDay(date, calendar);
    if (day.kind === 'unknown' && day.doubt) return { status: 'daysOnly', days: count, reason: day.doubt };
    steps.push(day);
    reason ??= day.doubt;
    if (isWorked(day.kind)) counted += 1;
  }
  return reason === undefined ? { status: 'known', date, steps } : { status: 'expected', date, steps, reason };
}
