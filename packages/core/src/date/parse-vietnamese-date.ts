import { coreFinding, type CoreFindingCode } from '../finding/core-findings.js';
import { parseResult, type FindingPlace, type FindingValues, type ParseResult } from '../finding/finding.js';
import { civilDateOfDayNumber } from './civil-arithmetic.js';
import { civilDateOf, type CivilDate } from './civil-date.js';
import { foldDateText, quoted } from './fold-date-text.js';
import { todayIn } from './instant.js';
import { isPlausibleYear } from './plausible-years.js';

type Reading =
  | { readonly date: CivilDate; readonly note?: CoreFindingCode }
  | { readonly problem: CoreFindingCode; readonly values?: FindingValues };

const clock = '(?: (?:[01]?[0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9])?)?';
const dayFirst = new RegExp(`^(?:ngay )?([0-9]{1,2})([/.-])([0-9]{1,2})\\2([0-9]{4}|[0-9]{2})${clock}$`);
const inWords = /^(?:ngay )?([0-9]{1,2}) thang ([0-9]{1,2}),? nam ([0-9]{4}|[0-9]{2})$/;
const yearFirst = new RegExp(`^([0-9]{4})([/.-])([0-9]{1,2})\\2([0-9]{1,2})${clock}$`);
const isoInstant =
  /^([0-9]{4})-([0-9]{2})-([0-9]{2})[t ]([0-9]{2}):([0-9]{2})(?::([0-9]{2})(?:\.[0-9]{1,9})?)?(z|[+-][0-9]{2}:?[0-9]{2})?$/;
const serialNumber = /^([0-9]{5})(?:\.[0-9]{1,12})?$/;

/** Day 0 of the spreadsheet calendar that starts in 1900 is 1899-12-30, counted from 1970-01-01. */
const spreadsheetEpoch = -25_569;

/**
 * Reads the day in one cell as Vietnamese offices write it: `09/12/2025`, `9-12-2025`, `09.12.2025`,
 * `ngày 9 tháng 12 năm 2025`, ISO `2025-12-09`, with or without a time of day, or the serial number of a spreadsheet.
 * With slashes the day always stands first, also where a US reader would take it for the month.
 * A time with a zone gives the day on which it falls in Viet Nam. Never throws.
 *
 * Findings: `date.impossible`, `date.two-digit-year`, `date.year-implausible`, `date.unreadable` give no value;
 * `date.serial-number` and `date.from-instant` are notes beside one.
 */
export function parseVietnameseDate(cell: unknown, where: FindingPlace = { path: '' }): ParseResult<CivilDate> {
  const folded = foldDateText(cell);
  const reading = folded === undefined ? undefined : readDate(folded);
  const text = quoted(cell);
  if (reading === undefined) return parseResult<CivilDate>(undefined, [coreFinding('date.unreadable', where, { text })]);
  if ('problem' in reading) {
    return parseResult<CivilDate>(undefined, [coreFinding(reading.problem, where, { text, ...reading.values })]);
  }
  const { date, note } = reading;
  return parseResult(date, note === undefined ? [] : [coreFinding(note, where, { text, date })]);
}

function readDate(text: string): Reading | undefined {
  const match = dayFirst.exec(text);
  if (match) return dateOf(match[4]!, match[3]!, match[1]!);
  const words = inWords.exec(text);
  if (words) return dateOf(words[3]!, words[2]!, words[1]!);
  const reversed = yearFirst.exec(text);
  if (reversed) return dateOf(reversed[1]!, reversed[3]!, reversed[4]!);
  return readInstant(text) ?? readSerialNumber(text);
}

function dateOf(year: string, month: string, day: string): Reading {
  if (year.length === 2) return { problem: 'date.two-digit-year', values: { year } };
  if (!isPlausibleYear(Number(year))) return { problem: 'date.year-implausible', values: { year } };
  const date = civilDateOf(Number(year), Number(month), Number(day));
  return date === undefined ? { problem: 'date.impossible' } : { date };
}

function readInstant(text: string): Reading | undefined {
  const match = isoInstant.exec(text);
  if (!match) return undefined;
  const [, year, month, day, hours, minutes, seconds = '0', zone] = match;
  const written = dateOf(year!, month!, day!);
  if (!('date' in written)) return written;
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return { problem: 'date.impossible' };
  // Without a zone, the text names a day and an hour of the place where it was written: its day stands.
  if (zone === undefined) return written;
  const offset = offsetMinutes(zone);
  const inVietNam = todayIn(Date.parse(`${written.date}T${hours}:${minutes}:00Z`) - offset * 60_000);
  return inVietNam === written.date ? written : { date: inVietNam, note: 'date.from-instant' };
}

function offsetMinutes(zone: string): number {
  if (zone === 'z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return zone.startsWith('-') ? -minutes : minutes;
}

function readSerialNumber(text: string): Reading | undefined {
  const match = serialNumber.exec(text);
  if (!match) return undefined;
  return { date: civilDateOfDayNumber(spreadsheetEpoch + Number(match[1])), note: 'date.serial-number' };
}
