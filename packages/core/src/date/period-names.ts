import type { CoreFindingCode } from '../finding/core-findings.js';
import type { FindingValues } from '../finding/finding.js';
import { daysInMonth } from './civil-arithmetic.js';
import { civilDateOf } from './civil-date.js';
import { isPlausibleYear } from './plausible-years.js';
import type { KnownPeriod } from './period.js';

/** What a way of writing gives: the period, or the reason why there is none. */
export type PeriodReading =
  | { readonly period: KnownPeriod }
  | { readonly problem: CoreFindingCode; readonly values?: FindingValues };

/** A period in the year that its text names; undefined when the calendar has no such one. */
type PeriodOfYear = (year: number) => KnownPeriod | undefined;

const roman: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const monthCounts: Readonly<Record<string, number>> = { ba: 3, sau: 6, chin: 9 };

/** The year right after a month or quarter: "/2026", "-2026", " năm 2026"; two digits are caught to be named. */
const yearAfter = '(?:(?:[/.-]|,? nam | )([0-9]{4}|[0-9]{2}))?';

/** The year after "6 tháng (đầu)": "năm" may stand alone, and "9 tháng 12" is no year. */
const yearAtEnd = '(?:[/., -]([0-9]{4})|,? nam ([0-9]{4}|[0-9]{2})| nam)?';

const month = new RegExp(`^(?:thang ?|t)([0-9]{1,2})${yearAfter}$`);
const bareMonth = /^([0-9]{1,2})[/.-]([0-9]{4})$/;
const isoMonth = /^([0-9]{4})[/-]([0-9]{1,2})$/;
const quarter = new RegExp(`^(?:qu[yi] ?|q)([ivx]{1,4}|[0-9]{1,2})${yearAfter}$`);
const severalMonths = new RegExp(`^([0-9]{1,2}|[a-z]{2,4}) thang(?: (dau|cuoi))?${yearAtEnd}$`);
const halfYear = new RegExp(`^nua (dau|cuoi)${yearAtEnd}$`);
const wholeYear = /^(?:ca nam |nam )?([0-9]{4})$/;
const shortYear = /^(?:ca nam |nam )([0-9]{2})$/;

/**
 * Reads a period that has a name (month, quarter, half, nine months, year) from folded text.
 * Undefined when the text has none of these forms.
 */
export function readNamedPeriod(text: string, yearOfContext: number | undefined): PeriodReading | undefined {
  const year = wholeYear.exec(text) ?? shortYear.exec(text);
  if (year) return inYear((value) => ({ type: 'year', year: value }), year[1], yearOfContext);
  const monthName = month.exec(text) ?? bareMonth.exec(text);
  if (monthName) return inYear(monthOfYear(Number(monthName[1])), monthName[2], yearOfContext);
  const iso = isoMonth.exec(text);
  if (iso) return inYear(monthOfYear(Number(iso[2])), iso[1], yearOfContext);
  const quarterName = quarter.exec(text);
  if (quarterName) return inYear(quarterOfYear(numberOf(quarterName[1]!, roman)), quarterName[2], yearOfContext);
  const half = halfYear.exec(text);
  if (half) return inYear((value) => ({ type: 'half', year: value, half: half[1] === 'dau' ? 1 : 2 }), half[2] ?? half[3], yearOfContext);
  const several = severalMonths.exec(text);
  const count = several ? numberOf(several[1]!, monthCounts) : undefined;
  if (!several || count === undefined) return undefined;
  return inYear(several[2] === 'cuoi' ? lastMonths(count) : firstMonths(count), several[3] ?? several[4], yearOfContext);
}

function inYear(make: PeriodOfYear, written: string | undefined, yearOfContext: number | undefined): PeriodReading {
  if (written?.length === 2) return { problem: 'date.two-digit-year', values: { year: written } };
  const year = written === undefined ? yearOfContext : Number(written);
  if (year === undefined) return { problem: 'period.year-missing' };
  if (!isPlausibleYear(year)) return { problem: 'date.year-implausible', values: { year } };
  const period = make(year);
  return period === undefined ? { problem: 'period.impossible' } : { period };
}

function numberOf(text: string, names: Readonly<Record<string, number>>): number | undefined {
  if (/^[0-9]+$/.test(text)) return Number(text);
  return Object.hasOwn(names, text) ? names[text] : undefined;
}

function monthOfYear(value: number): PeriodOfYear {
  return (year) => (value >= 1 && value <= 12 ? { type: 'month', year, month: value } : undefined);
}

function quarterOfYear(value: number | undefined): PeriodOfYear {
  return (year) => (value !== undefined && value >= 1 && value <= 4 ? { type: 'quarter', year, quarter: value } : undefined);
}

/** "6 tháng (đầu năm)": three, six, nine and twelve months have names of their own, the rest run from January. */
function firstMonths(count: number): PeriodOfYear {
  return (year) => {
    if (count < 1 || count > 12) return undefined;
    if (count === 3) return { type: 'quarter', year, quarter: 1 };
    if (count === 6) return { type: 'half', year, half: 1 };
    if (count === 9) return { type: 'nineMonths', year };
    if (count === 12) return { type: 'year', year };
    const until = civilDateOf(year, count, daysInMonth(year, count));
    return until && { type: 'cumulative', until };
  };
}

/** "6 tháng cuối năm". */
function lastMonths(count: number): PeriodOfYear {
  return (year) => {
    if (count < 1 || count > 12) return undefined;
    if (count === 3) return { type: 'quarter', year, quarter: 4 };
    if (count === 6) return { type: 'half', year, half: 2 };
    const start = civilDateOf(year, 13 - count, 1);
    const end = civilDateOf(year, 12, 31);
    return start && end && { type: 'span', start, end };
  };
}
