import { addDays, addMonths, addWorkingDays, calendarDay, isWorkingDay, type CalendarDay, type CivilDate, type Finding, type HolidayCalendar } from '@xaso/core';
import { procedureFinding } from '../finding/procedures-findings.js';
import { isFor, type Channel } from '../channel/channel.js';
import type { Deadline, Extension, SimpleDeadline } from './deadline.schema.js';

/** When a file is handed in; without an hour, nobody knows on which side of a cut-off it falls. */
export interface Receipt {
  readonly date: CivilDate;
  /** Hour of the day, `15:01`. */
  readonly time?: string | undefined;
}

/** One step on the way from the day of receipt to the day of the result, for a reader who wants to check. */
export type DueStep =
  /** The office was closed: what was handed in counts from the next working day. */
  | { readonly kind: 'receivedNextWorkingDay'; readonly from: CivilDate; readonly date: CivilDate; readonly reason: 'closedDay' | 'afterHours' }
  | { readonly kind: 'received'; readonly date: CivilDate }
  | { readonly kind: 'sameDay'; readonly date: CivilDate }
  | { readonly kind: 'afterCutoff'; readonly cutoff: string; readonly date: CivilDate }
  | { readonly kind: 'monthsAdded'; readonly months: number; readonly date: CivilDate }
  | { readonly kind: 'daysAdded'; readonly days: number; readonly date: CivilDate }
  /** Half a day counts as a whole one. */
  | { readonly kind: 'roundedUp'; readonly from: number; readonly to: number }
  | { readonly kind: 'counted'; readonly day: CalendarDay; readonly number: number }
  | { readonly kind: 'leftOut'; readonly day: CalendarDay }
  /** A period that ends on a day off ends on the next working day. */
  | { readonly kind: 'movedToWorkingDay'; readonly from: CivilDate; readonly date: CivilDate };

/** A day on which a result is due, always an estimate: the appointment slip decides. */
export interface DueDate {
  /** `expected`: a notice may still move the date, or the last day of the extension. */
  readonly status: 'known' | 'expected';
  readonly date: CivilDate;
  /** For a limit of the same day whose hour is not known: the day when it is handed in after the cut-off. */
  readonly ifLater?: { readonly cutoff: string; readonly date: CivilDate } | undefined;
  /** The last day when the office extends the time. */
  readonly latest?: { readonly date: CivilDate; readonly when?: string | undefined } | undefined;
  readonly steps: readonly DueStep[];
  readonly reason?: Finding | undefined;
  readonly isEstimate: true;
}

/** No date: only the number of days can be told. */
export interface DaysOnly {
  readonly status: 'daysOnly';
  readonly deadline: SimpleDeadline;
  readonly reason: Finding;
  /** The first year of the calendar, where the day of receipt lies before it: its holidays are past, nobody will announce them. */
  readonly calendarFrom?: number | undefined;
  readonly isEstimate: true;
}

/**
 * When a result is due. `daysOnly`: the way leads over days that nobody has set, so that no date is given.
 * `hours`: a number of hours from an unknown hour. `unknown`: the limit is only text, or there is none.
 */
export type DueResult =
  | DueDate
  | DaysOnly
  | { readonly status: 'hours'; readonly hours: number; readonly isEstimate: true }
  | { readonly status: 'byCase'; readonly cases: readonly { readonly when?: string | undefined; readonly usual: boolean; readonly due: DueResult }[]; readonly isEstimate: true }
  | { readonly status: 'unknown'; readonly text?: string | undefined; readonly isEstimate: true };

/** How a day is counted. */
export interface DueOptions {
  /** The channel, for limits that differ by it. */
  readonly channel?: Channel | undefined;
  /** When the office closes, so that what comes later is received on the next working day. */
  readonly closesAt?: string | undefined;
}

/** What comes in later than this counts as received on the next working day, unless the office says otherwise: no date is promised too early. */
const usualClosing = '17:00';

/**
 * The day on which a result is due, with the steps to it. The day of receipt is not counted, worked Saturdays are.
 * The result is an estimate, also where every day is known: offices set the day on the appointment slip.
 */
export function resultDueOn(received: Receipt | CivilDate, deadline: Deadline | undefined, calendar: HolidayCalendar, options: DueOptions = {}): DueResult {
  if (deadline === undefined) return { status: 'unknown', isEstimate: true };
  const receipt: Receipt = typeof received === 'string' ? { date: received } : received;
  if (deadline.kind !== 'byCase') return dueOf(receipt, deadline, calendar, options);
  const { channel } = options;
  const cases = channel === undefined ? deadline.cases : deadline.cases.filter((each) => isFor(channel, each));
  const [only, second] = cases;
  if (only === undefined) return { status: 'unknown', isEstimate: true };
  if (second === undefined && only.when === undefined) return dueOf(receipt, only.deadline, calendar, options);
  return { status: 'byCase', cases: cases.map(({ when, usual = false, deadline: own }) => ({ when, usual, due: dueOf(receipt, own, calendar, options) })), isEstimate: true };
}

function dueOf(receipt: Receipt, deadline: SimpleDeadline, calendar: HolidayCalendar, { closesAt = usualClosing }: DueOptions): DueResult {
  if (deadline.kind === 'text') return { status: 'unknown', text: deadline.text, isEstimate: true };
  if (deadline.kind === 'hours') return { status: 'hours', hours: deadline.hours, isEstimate: true };
  const walk = startWalk(receipt, calendar, closesAt);
  if (walk.doubt !== undefined) return { status: 'daysOnly', deadline, reason: walk.doubt, ...beforeCalendar(receipt.date, calendar), isEstimate: true };
  const start = walk.date;
  const counted = deadline.kind === 'sameDay' ? sameDay(walk, receipt, deadline.cutoff) : follow(walk, spanOf(deadline));
  if (counted.doubt !== undefined) return { status: 'daysOnly', deadline, reason: counted.doubt, ...beforeCalendar(receipt.date, calendar), isEstimate: true };
  const longest = deadline.extension === undefined ? undefined : extendedWalk(start, deadline.extension, calendar);
  const isLonger = longest !== undefined && longest.date > counted.date;
  const reason = counted.reason ?? (isLonger ? longest.reason : undefined);
  return {
    status: reason === undefined ? 'known' : 'expected',
    date: counted.date,
    ...(counted.ifLater === undefined ? {} : { ifLater: counted.ifLater }),
    ...(isLonger ? { latest: { date: longest.date, when: deadline.extension?.when } } : {}),
    steps: counted.steps,
    ...(reason === undefined ? {} : { reason }),
    isEstimate: true,
  };
}

function beforeCalendar(date: CivilDate, { items }: HolidayCalendar): { readonly calendarFrom?: number } {
  const years = items.map(({ year }) => year);
  const first = Math.min(...years);
  return years.length > 0 && Number(date.slice(0, 4)) < first ? { calendarFrom: first } : {};
}

/** The way so far. */
interface Walk {
  readonly date: CivilDate;
  readonly calendar: HolidayCalendar;
  readonly steps: readonly DueStep[];
  /** Why the date may still move. */
  readonly reason?: Finding | undefined;
  /** Why there is no date. */
  readonly doubt?: Finding | undefined;
  readonly ifLater?: DueDate['ifLater'];
}

function startWalk({ date, time }: Receipt, calendar: HolidayCalendar, closesAt: string): Walk {
  const isOpen = isWorkingDay(date, calendar);
  if (isOpen === undefined) return { date, calendar, steps: [], doubt: calendarDay(date, calendar).doubt ?? procedureFinding('due.days-only', { path: '' }) };
  const isLate = time !== undefined && time > closesAt;
  if (isOpen && !isLate) return { date, calendar, steps: [{ kind: 'received', date }] };
  const next = addWorkingDays(date, 1, calendar);
  if (next.status === 'daysOnly') return { date, calendar, steps: [], doubt: next.reason };
  const reason = next.status === 'expected' ? next.reason : undefined;
  return { date: next.date, calendar, steps: [{ kind: 'receivedNextWorkingDay', from: date, date: next.date, reason: isOpen ? 'afterHours' : 'closedDay' }], reason };
}

function sameDay(walk: Walk, { date, time }: Receipt, cutoff: string | undefined): Walk {
  const moved = walk.date !== date;
  const isLate = !moved && cutoff !== undefined && time !== undefined && time > cutoff;
  if (cutoff === undefined || (!isLate && (moved || time !== undefined))) return { ...walk, steps: [...walk.steps, { kind: 'sameDay', date: walk.date }] };
  const next = addWorkingDays(walk.date, 1, walk.calendar);
  if (next.status === 'daysOnly') return isLate ? { ...walk, doubt: next.reason } : { ...walk, steps: [...walk.steps, { kind: 'sameDay', date: walk.date }] };
  const reason = next.status === 'expected' ? next.reason : walk.reason;
  if (isLate) return { ...walk, date: next.date, steps: [...walk.steps, { kind: 'afterCutoff', cutoff, date: next.date }], reason };
  return { ...walk, steps: [...walk.steps, { kind: 'sameDay', date: walk.date }], ifLater: { cutoff, date: next.date } };
}

interface Span {
  readonly months: number;
  readonly calendarDays: number;
  readonly workingDays: number;
}

function spanOf(deadline: Exclude<SimpleDeadline, { kind: 'text' | 'hours' | 'sameDay' }>): Span {
  switch (deadline.kind) {
    case 'workingDays':
      return { months: 0, calendarDays: 0, workingDays: deadline.days };
    case 'calendarDays':
      return { months: 0, calendarDays: deadline.days, workingDays: 0 };
    case 'compound':
      return { months: deadline.months ?? 0, calendarDays: deadline.calendarDays ?? 0, workingDays: deadline.workingDays ?? 0 };
  }
}

/** Months, then calendar days, then working days; what ends on a day off ends on the next working day. */
function follow(start: Walk, { months, calendarDays, workingDays }: Span): Walk {
  let walk = start;
  if (months > 0) walk = step(walk, addMonths(walk.date, months) ?? walk.date, (date) => ({ kind: 'monthsAdded', months, date }));
  if (calendarDays > 0) walk = step(rounded(walk, calendarDays), addDays(walk.date, Math.ceil(calendarDays)), (date) => ({ kind: 'daysAdded', days: Math.ceil(calendarDays), date }));
  return workingDays > 0 ? countWorkingDays(rounded(walk, workingDays), Math.ceil(workingDays)) : ontoWorkingDay(walk);
}

function step(walk: Walk, date: CivilDate, made: (date: CivilDate) => DueStep): Walk {
  return { ...walk, date, steps: [...walk.steps, made(date)] };
}

function rounded(walk: Walk, days: number): Walk {
  return Number.isInteger(days) ? walk : { ...walk, steps: [...walk.steps, { kind: 'roundedUp', from: days, to: Math.ceil(days) }] };
}

function countWorkingDays(walk: Walk, count: number): Walk {
  const result = addWorkingDays(walk.date, count, walk.calendar);
  if (result.status === 'daysOnly') return { ...walk, doubt: result.reason };
  let number = 0;
  const steps = result.steps.map((day): DueStep => {
    if (day.kind !== 'working' && day.kind !== 'workedWeekend') return { kind: 'leftOut', day };
    number += 1;
    return { kind: 'counted', day, number };
  });
  return { ...walk, date: result.date, steps: [...walk.steps, ...steps], reason: walk.reason ?? (result.status === 'expected' ? result.reason : undefined) };
}

function ontoWorkingDay(walk: Walk): Walk {
  const { date, calendar } = walk;
  const day = calendarDay(date, calendar);
  if (day.kind === 'unknown') return { ...walk, doubt: day.doubt ?? procedureFinding('due.days-only', { path: '' }) };
  const reason = walk.reason ?? day.doubt;
  if (day.kind === 'working' || day.kind === 'workedWeekend') return { ...walk, reason };
  const next = addWorkingDays(date, 1, calendar);
  if (next.status === 'daysOnly') return { ...walk, doubt: next.reason };
  return { ...walk, date: next.date, steps: [...walk.steps, { kind: 'movedToWorkingDay', from: date, date: next.date }], reason: reason ?? (next.status === 'expected' ? next.reason : undefined) };
}

/** The way to the last day of an extension, counted from the day of receipt; undefined where it can't be counted. */
function extendedWalk(start: CivilDate, { months = 0, calendarDays = 0, workingDays = 0 }: Extension, calendar: HolidayCalendar): Walk | undefined {
  const walk = follow({ date: start, calendar, steps: [] }, { months, calendarDays, workingDays });
  return walk.doubt === undefined ? walk : undefined;
}
