import { civilDateOf, type CivilDate } from './civil-date.js';
import { parseVietnameseDate } from './parse-vietnamese-date.js';
import { periodBounds, type PeriodBounds } from './period-bounds.js';
import { readNamedPeriod, type PeriodReading } from './period-names.js';
import { isPlausibleYear } from './plausible-years.js';

const fullDate = '(?:ngay )?[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{2,4}';
const twoDates = new RegExp(`^(?:tu )?(${fullDate})(?:-| den )(${fullDate})$`);
const twoIsoDates = /^([0-9]{4}-[0-9]{2}-[0-9]{2})(?:-| den )([0-9]{4}-[0-9]{2}-[0-9]{2})$/;
const monthOfYear = '(?:thang )?[0-9]{1,2}[/.][0-9]{4}';
const twoMonthsOfYears = new RegExp(`^(${monthOfYear})-(${monthOfYear})$`);
const twoMonths = /^(thang [0-9]{1,2})-((?:thang )?[0-9]{1,2}(?:[/.-]|,? nam | )[0-9]{4})$/;
const twoYears = /^(?:giai doan )?([0-9]{4})-([0-9]{4})$/;
const upTo = /^(?:tinh )?den (?:het |cuoi )?/;
const accumulated = /^luy ke /;
const dayAndMonth = /^(?:ngay )?([0-9]{1,2})[/-]([0-9]{1,2})$/;
const startOfYear = /^dau nam(?: ([0-9]{4}))?$/;

/**
 * Reads a stretch of time from folded text: from one day to another, or cumulative up to one.
 * Undefined when the text has none of these forms.
 */
export function readStretch(text: string, yearOfContext: number | undefined): PeriodReading | undefined {
  if (accumulated.test(text)) return readAccumulated(text.replace(accumulated, ''), yearOfContext);
  if (upTo.test(text)) return readUpTo(text.replace(upTo, ''), yearOfContext);
  const years = twoYears.exec(text);
  if (years) return readSpan(years[1]!, years[2]!, yearOfContext);
  const months = twoMonths.exec(text);
  if (months) return readSpan(months[1]!, `thang ${months[2]!.replace('thang ', '')}`, yearOfContext);
  const pair = twoDates.exec(text) ?? twoIsoDates.exec(text) ?? twoMonthsOfYears.exec(text);
  if (pair) return readSpan(pair[1]!, pair[2]!, yearOfContext);
  const ends = fromTo(text);
  if (!ends) return undefined;
  return startOfYear.test(ends[0]) ? readFromStartOfYear(ends[0], ends[1], yearOfContext) : readSpan(...ends, yearOfContext);
}

/** "từ … đến (hết) …", cut at the first "đến". */
function fromTo(text: string): readonly [string, string] | undefined {
  const cut = text.indexOf(' den ');
  if (!text.startsWith('tu ') || cut < 0) return undefined;
  return [text.slice('tu '.length, cut), text.slice(cut + 1).replace(upTo, '')];
}

/** "Lũy kế" makes any period a figure that has grown since its start, or since New Year. */
function readAccumulated(text: string, yearOfContext: number | undefined): PeriodReading | undefined {
  const inner = readStretch(text, yearOfContext) ?? readUpTo(text, yearOfContext);
  if (inner === undefined || !('period' in inner) || inner.period.type !== 'span') return inner;
  const { start, end } = inner.period;
  return { period: { type: 'cumulative', until: end, start } };
}

function readUpTo(text: string, yearOfContext: number | undefined): PeriodReading | undefined {
  const bounds = readBounds(text, yearOfContext);
  if (bounds === undefined || 'problem' in bounds) return bounds;
  return { period: { type: 'cumulative', until: bounds.end } };
}

/** "Từ đầu năm đến …" is the ordinary cumulative period, unless the year named is an earlier one. */
function readFromStartOfYear(from: string, to: string, yearOfContext: number | undefined): PeriodReading | undefined {
  const until = readBounds(to, yearOfContext);
  if (until === undefined || 'problem' in until) return until;
  const year = startOfYear.exec(from)?.[1];
  if (year === undefined || until.end.startsWith(year)) return { period: { type: 'cumulative', until: until.end } };
  const start = civilDateOf(Number(year), 1, 1);
  if (start === undefined || !isPlausibleYear(Number(year))) return { problem: 'date.year-implausible', values: { year } };
  return start > until.end ? reversed(start, until.end) : { period: { type: 'cumulative', until: until.end, start } };
}

function readSpan(from: string, to: string, yearOfContext: number | undefined): PeriodReading | undefined {
  const second = readBounds(to, yearOfContext);
  if (second === undefined || 'problem' in second) return second;
  // "từ 01/01 đến 31/03/2025": the first day stands in the year of the last one.
  const first = readBounds(from, Number(second.end.slice(0, 4)));
  if (first === undefined || 'problem' in first) return first;
  const { start } = first;
  const { end } = second;
  return start > end ? reversed(start, end) : { period: { type: 'span', start, end } };
}

function reversed(start: CivilDate, end: CivilDate): PeriodReading {
  return { problem: 'period.reversed', values: { start, end } };
}

/** The days of one end of a stretch: a day, a day and month in the year of context, or a named period. */
function readBounds(text: string, yearOfContext: number | undefined): PeriodBounds | Exclude<PeriodReading, { period: unknown }> | undefined {
  const day = parseVietnameseDate(text);
  if (day.value !== undefined) return { start: day.value, end: day.value };
  const [problem] = day.findings;
  if (problem?.code === 'date.two-digit-year' || problem?.code === 'date.impossible' || problem?.code === 'date.year-implausible') {
    return { problem: problem.code, values: problem.values };
  }
  const short = dayAndMonth.exec(text);
  if (short && yearOfContext !== undefined) {
    const date = civilDateOf(yearOfContext, Number(short[2]), Number(short[1]));
    return date === undefined ? { problem: 'date.impossible' } : { start: date, end: date };
  }
  const named = readNamedPeriod(text, yearOfContext);
  return named === undefined || 'problem' in named ? named : periodBounds(named.period);
}
