import { formatCivilDate, formatMessage } from '@xaso/core';
import type { HolidayHours, OpeningHours, TimeSpan } from '../opening-hours/opening-hours.schema.js';
import { plainMessages, type PlainMessages } from '../messages/plain-messages.js';
import type { PlainWording } from './plain-wording.js';

/** Opening hours in lines, as they stand on a door: days of the week, then holidays, then days that differ. The list's own words where nothing else is known. */
export function hoursLines(hours: OpeningHours, { language, plainMessages: words = plainMessages }: PlainWording): readonly string[] {
  if (hours.always === true) return [formatMessage(words.hoursAlways)];
  const week = (hours.week ?? []).map(({ days, spans }) => line(daysText(days, words), spansText(spans, words), words));
  const isKnown = hours.holidays !== undefined || hours.tet !== undefined;
  const special = (hours.special ?? []).map(({ from, to, spans = [] }) => {
    const first = formatCivilDate(from, language);
    const days = to === undefined || to === from ? formatMessage(words.hoursOn, { date: first }) : formatMessage(words.hoursFromTo, { from: first, to: formatCivilDate(to, language) });
    return line(days, spansText(spans, words), words);
  });
  return [
    ...week,
    ...(hours.holidays === undefined ? [] : [line(formatMessage(words.hoursHolidays), holidayText(hours.holidays, words), words)]),
    ...(hours.tet === undefined ? [] : [line(formatMessage(words.hoursTet), holidayText(hours.tet, words), words)]),
    ...(week.length > 0 && !isKnown ? [formatMessage(words.hoursHolidaysUnknown)] : []),
    ...special,
    ...(hours.text === undefined || week.length > 0 ? [] : [hours.text]),
  ];
}

/** Days of a row: "Thứ Hai đến Thứ Sáu", "Thứ Bảy, Chủ nhật"; three or more in a row are a range. */
function daysText(days: readonly number[], words: PlainMessages): string {
  const sorted = [...new Set(days)].sort((a, b) => a - b);
  if (sorted.length === 7) return formatMessage(words.hoursEveryDay);
  const runs: number[][] = [];
  for (const day of sorted) {
    const run = runs.at(-1);
    if (run?.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  const name = (day: number): string => formatMessage(words[`day${day as 1}`]);
  return runs.flatMap((run) => (run.length > 2 ? [formatMessage(words.dayRange, { first: name(run[0]!), last: name(run.at(-1)!) })] : run.map(name))).join(', ');
}

function spansText(spans: readonly TimeSpan[], words: PlainMessages): string {
  return spans.length === 0 ? formatMessage(words.hoursClosed) : spans.map(({ from, to }) => `${from}–${to}`).join(', ');
}

function holidayText(rule: HolidayHours, words: PlainMessages): string {
  if (rule === 'closed') return formatMessage(words.hoursClosed);
  return rule === 'asUsual' ? formatMessage(words.hoursAsUsual) : spansText(rule, words);
}

function line(days: string, spans: string, words: PlainMessages): string {
  return formatMessage(words.hoursDays, { days, spans });
}
