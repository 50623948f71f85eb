import { parseListDocument } from '../document/parse-document.js';
import { coreFinding } from '../finding/core-findings.js';
import type { Finding, ParseResult } from '../finding/finding.js';
import { civilDateFindings, stretchFindings } from './check-dates.js';
import { yearOf, weekdayOf } from './civil-arithmetic.js';
import type { CivilDate } from './civil-date.js';
import { validateHolidayYear } from './generated/holiday-calendar.validate.js';
import type { HolidayCalendar, HolidayYear } from './holiday-calendar.schema.js';

/**
 * Turns untrusted JSON into a holiday calendar. A year with a wrong day is left out as a whole and named:
 * counting with the rest of its days would give dates that look certain. Never throws.
 */
export function parseHolidayCalendar(input: unknown): ParseResult<HolidayCalendar> {
  return parseListDocument<HolidayYear, 'holiday-calendar'>(input, {
    kind: 'holiday-calendar',
    version: 1,
    validateItem: validateHolidayYear,
    checkItem: yearFindings,
    keyOf: ({ year }) => String(year),
  });
}

/**
 * A calendar in which the years of `newer` replace those of `base`, such as a site's own file over the calendar of the kit.
 * Sources are told apart by id; that of `newer` wins.
 */
export function mergeCalendars(base: HolidayCalendar, newer: HolidayCalendar): HolidayCalendar {
  const years = new Set(newer.items.map(({ year }) => year));
  const sources = new Set(newer.sources.map(({ id }) => id));
  return {
    ...newer,
    sources: [...newer.sources, ...base.sources.filter(({ id }) => !sources.has(id))],
    items: [...base.items.filter(({ year }) => !years.has(year)), ...newer.items].sort((a, b) => a.year - b.year),
  };
}

function yearFindings({ year, off, workedWeekend, openWindows }: HolidayYear, path: string): Finding[] {
  const daysOff = new Set(off.map(({ date }) => date));
  return [
    ...off.flatMap(({ date }, index) => dayFindings(date, year, `${path}.off[${index}].date`)),
    ...workedWeekend.flatMap(({ date, insteadOf }, index) => {
      const at = `${path}.workedWeekend[${index}]`;
      const wrong = dayFindings(date, year, `${at}.date`);
      if (insteadOf !== undefined) wrong.push(...civilDateFindings(insteadOf, `${at}.insteadOf`));
      if (wrong.length > 0) return wrong;
      if (daysOff.has(date)) return [coreFinding('calendar.day-contradictory', { path: `${at}.date` }, { date })];
      return weekdayOf(date) >= 6 ? [] : [coreFinding('calendar.worked-day-not-weekend', { path: `${at}.date` }, { date })];
    }),
    ...openWindows.flatMap(({ from, to }, index) => {
      const at = `${path}.openWindows[${index}]`;
      const wrong = stretchFindings({ path: `${at}.from`, date: from }, { path: `${at}.to`, date: to });
      return wrong.length > 0 ? wrong : [...dayFindings(from, year, `${at}.from`), ...dayFindings(to, year, `${at}.to`)];
    }),
  ];
}

function dayFindings(date: CivilDate, year: number, path: string): Finding[] {
  const impossible = civilDateFindings(date, path);
  if (impossible.length > 0 || yearOf(date) === year) return impossible;
  return [coreFinding('calendar.day-outside-year', { path }, { date, year })];
}
