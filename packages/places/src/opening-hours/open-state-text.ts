import { addDays, formatCivilDate, formatMessage, type Language } from '@xaso/core';
import { hoursMessages, type HoursMessages } from '../messages/hours-messages.js';
import type { CivilMoment } from './civil-moment.js';
import type { OpenState } from './open-state.js';

/** In which words it is told. */
export interface HoursWording {
  readonly language: Language;
  /** Vietnamese words when left out. */
  readonly messages?: HoursMessages | undefined;
}

/** Whether a place is open, in one line: "Đang mở, đến 22:00". */
export function openStateText({ status, reason, until, opensAt, holiday }: OpenState, { date }: Pick<CivilMoment, 'date'>, { language, messages = hoursMessages }: HoursWording): string {
  const name = holiday === undefined ? '' : language === 'vi' ? holiday.vi : (holiday.en ?? holiday.vi);
  if (status === 'unknown') {
    if (reason === 'holidayUnknown') return formatMessage(messages.hoursUnknownHoliday, { holiday: name });
    return formatMessage(reason === 'calendarUnknown' ? messages.hoursUnknownCalendar : messages.hoursUnknown);
  }
  if (status === 'open') {
    if (reason === 'always') return formatMessage(messages.openAlways);
    if (until === undefined) return formatMessage(messages.openLong);
    return formatMessage(until.date === date || until.time === '00:00' ? messages.openUntil : messages.openUntilTomorrow, { time: until.time });
  }
  if (holiday !== undefined) return formatMessage(messages.closedHoliday, { holiday: name });
  if (opensAt === undefined) return formatMessage(messages.closedNow);
  if (opensAt.date === date) return formatMessage(messages.closedUntilToday, { time: opensAt.time });
  if (opensAt.date === addDays(date, 1)) return formatMessage(messages.closedUntilTomorrow, { time: opensAt.time });
  return formatMessage(messages.closedUntilDay, { time: opensAt.time, date: formatCivilDate(opensAt.date, language) });
}
