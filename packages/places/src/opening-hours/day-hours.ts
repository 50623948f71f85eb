import { calendarDay, weekdayOf, type CalendarDay, type CivilDate, type HolidayCalendar } from '@xaso/core';
import type { HolidayHours, OpeningHours, TimeSpan } from './opening-hours.schema.js';

/** What decided the hours of a day. `holidayUnknown`: a holiday of which nobody said anything; `calendarUnknown`: it is not yet set whether it is one. */
export type HoursReason = 'always' | 'week' | 'holiday' | 'tet' | 'special' | 'holidayUnknown' | 'calendarUnknown' | 'noHours';

/** The hours of one day. */
export interface DayHours {
  /** None: closed. Undefined: not known. */
  readonly spans: readonly TimeSpan[] | undefined;
  readonly reason: HoursReason;
  /** Name of the holiday. */
  readonly holiday?: CalendarDay['name'];
}

const wholeDay: readonly TimeSpan[] = [{ from: '00:00', to: '24:00' }];

/**
 * The hours of a place on a day. A special row wins over a holiday, a holiday over the week. On a holiday of which the list says nothing,
 * and on days that the calendar has not settled, the hours are not known. Without a calendar only the week counts.
 */
export function hoursOn(hours: OpeningHours, date: CivilDate, calendar?: HolidayCalendar): DayHours {
  if (hours.always === true) return { spans: wholeDay, reason: 'always' };
  const special = hours.special?.find(({ from, to = from }) => from <= date && date <= to);
  if (special !== undefined) return { spans: special.spans ?? [], reason: 'special' };
  if (hours.week === undefined) return { spans: undefined, reason: 'noHours' };
  const day = calendar === undefined ? undefined : calendarDay(date, calendar);
  if (day?.kind === 'holiday') return holidayHours(hours, date, day);
  // A year without any table says nothing about any day: the week is then the best there is. A window of Tết that is not set yet is another thing.
  if (day?.kind === 'unknown' && day.doubt?.code === 'calendar.window-open' && !isEveryDayAsUsual(hours)) return { spans: undefined, reason: 'calendarUnknown' };
  return { spans: weeklySpans(hours, date), reason: 'week' };
}

/** The hours that the week gives a day, whatever day it is otherwise. */
export function weeklySpans({ week = [] }: OpeningHours, date: CivilDate): readonly TimeSpan[] {
  const weekday = weekdayOf(date);
  return week.flatMap(({ days, spans }) => (days.includes(weekday) ? spans : [])).sort((a, b) => (a.from < b.from ? -1 : 1));
}

function holidayHours(hours: OpeningHours, date: CivilDate, { name }: CalendarDay): DayHours {
  const isTet = name !== undefined && /nguyên đán/iu.test(name.vi);
  const rule: HolidayHours | undefined = isTet ? (hours.tet ?? hours.holidays) : hours.holidays;
  if (rule === undefined) return { spans: undefined, reason: 'holidayUnknown', holiday: name };
  const reason = isTet ? 'tet' : 'holiday';
  if (rule === 'asUsual') return { spans: weeklySpans(hours, date), reason, holiday: name };
  return { spans: rule === 'closed' ? [] : rule, reason, holiday: name };
}

function isEveryDayAsUsual({ holidays, tet = holidays }: OpeningHours): boolean {
  return holidays === 'asUsual' && tet === 'asUsual';
}
