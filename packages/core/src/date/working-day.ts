import { coreFinding, type CoreFindingCode } from '../finding/core-findings.js';
import type { Finding } from '../finding/finding.js';
import { weekdayOf, yearOf } from './civil-arithmetic.js';
import type { CivilDate } from './civil-date.js';
import type { DayOff, HolidayCalendar, HolidayYear, OpenWindow } from './holiday-calendar.schema.js';

/** What a day is for an office. `unknown`: the law gives days off around it that have not been set, or its year has no table. */
export type CalendarDayKind = 'working' | 'workedWeekend' | 'weekend' | 'holiday' | 'unknown';

/** What a calendar says about one day, and how far that can be relied on. */
export interface CalendarDay {
  readonly date: CivilDate;
  readonly kind: CalendarDayKind;
  /** Name of a holiday: why the day is off. */
  readonly name?: DayOff['name'];
  /** Why the kind may still change, or is not known. Absent: the yearly notice has settled this day. */
  readonly doubt?: Finding;
}

/** Looks a day up in a holiday calendar. Weekly rest days are Saturday and Sunday, unless the calendar has them worked. */
export function calendarDay(date: CivilDate, calendar: HolidayCalendar): CalendarDay {
  const index = calendar.items.findIndex(({ year }) => year === yearOf(date));
  const year = calendar.items[index];
  if (year === undefined) {
    return { date, kind: 'unknown', doubt: coreFinding('calendar.year-unknown', { path: 'items' }, { year: yearOf(date) }) };
  }
  const path = `items[${index}]`;
  const settled = settledDay(date, year);
  const windowIndex = year.openWindows.findIndex(({ from, to }) => from <= date && date <= to);
  const window = year.openWindows[windowIndex];
  if (window && settled === undefined) {
    const at = `${path}.openWindows[${windowIndex}]`;
    if (window.kind === 'undecided') return { date, kind: 'unknown', doubt: windowFinding('calendar.window-open', window, at) };
    return { ...ordinaryDay(date), doubt: windowFinding('calendar.change-proposed', window, at) };
  }
  const day = settled ?? ordinaryDay(date);
  if (year.status === 'announced') return day;
  return { ...day, doubt: coreFinding('calendar.year-partial', { path }, { year: year.year }) };
}

/** Whether offices work on a day; undefined when that is not known yet. A worked Saturday is a working day. */
export function isWorkingDay(date: CivilDate, calendar: HolidayCalendar): boolean | undefined {
  const { kind } = calendarDay(date, calendar);
  return kind === 'unknown' ? undefined : isWorked(kind);
}

/** Whether a kind of day counts towards a period of working days. */
export function isWorked(kind: CalendarDayKind): boolean {
  return kind === 'working' || kind === 'workedWeekend';
}

/** A day that the year names itself, which no open window puts in doubt. */
function settledDay(date: CivilDate, year: HolidayYear): CalendarDay | undefined {
  const off = year.off.find((day) => day.date === date);
  if (off) return { date, kind: 'holiday', name: off.name };
  return year.workedWeekend.some((day) => day.date === date) ? { date, kind: 'workedWeekend' } : undefined;
}

function ordinaryDay(date: CivilDate): CalendarDay {
  return { date, kind: weekdayOf(date) >= 6 ? 'weekend' : 'working' };
}

function windowFinding(code: CoreFindingCode, { from, to, note }: OpenWindow, path: string): Finding {
  return coreFinding(code, { path }, { from, to, note: note.vi, noteEn: note.en ?? note.vi });
}
