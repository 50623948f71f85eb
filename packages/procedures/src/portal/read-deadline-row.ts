import { excerpt, type Finding, type FindingPlace } from '@xaso/core';
import type { Channel } from '../channel/channel.js';
import { amountsIn, deadlineOf, deadlineOfCases, deadlineOfReading, extended } from '../deadline/build-deadline.js';
import type { Deadline, DeadlineCase, SimpleDeadline } from '../deadline/deadline.schema.js';
import { cutoffHour, readTimeText, type TimeReading } from '../deadline/read-time-text.js';
import { isPossibleTime, type TimeFigure, type TimeUnit } from '../deadline/time-figures.js';
import { procedureFinding } from '../finding/procedures-findings.js';
import { isPortalValue, lineOf, numberOf, rawText, recordOf, recordsOf, tidyText, type PortalValue } from './portal-value.js';

/** One row of "cách thức thực hiện": what it says about time. */
export interface DeadlineRow {
  readonly channel: Channel | undefined;
  /** Left out when the row says nothing at all. */
  readonly deadline: Deadline | undefined;
  /** The case that the row is about. */
  readonly about: string | undefined;
  readonly findings: readonly Finding[];
}

const channelOf: Readonly<Record<string, Channel>> = { DIRECT: 'inPerson', ONLINE: 'online', POSTAL: 'postal' };
const unitOf: Readonly<Record<string, TimeUnit>> = { WORKING_DAY: 'workingDay', DAY: 'day', HOUR: 'hour', MONTH: 'month' };

/** The channel that a row of the portal names. */
export function portalChannel(method: PortalValue): Channel | undefined {
  const name = rawText(method, 'submissionMethod');
  return Object.hasOwn(channelOf, name) ? channelOf[name] : undefined;
}

/**
 * Reads the time limits of all rows. The number and unit of a row are one witness, its words another, the list of cases a third:
 * the words of the row stand before its unit, and where the unit is "Khác" the cases say what the number means.
 * Where they contradict each other the row is quoted, not guessed.
 */
export function readDeadlineRows(record: unknown): readonly DeadlineRow[] {
  if (!isPortalValue(record)) return [];
  const cases = recordsOf(record, 'cases').flatMap(caseFigure);
  const steps = recordsOf(record, 'executionSteps').map((step) => tidyText(rawText(step, 'description'))).join('\n');
  return recordsOf(record, 'executionMethods').map((method, index) => readRow(method, cases, steps, { path: `executionMethods[${index}]` }));
}

function caseFigure(each: PortalValue): TimeFigure[] {
  const day = recordOf(each, 'processingDay');
  return figureOf(numberOf(day, 'qty'), rawText(day, 'type')) ?? [];
}

function figureOf(quantity: number | undefined, unit: string): [TimeFigure] | undefined {
  if (quantity === undefined || !Number.isInteger(quantity * 2) || !Object.hasOwn(unitOf, unit)) return undefined;
  const figure = { amount: quantity, unit: unitOf[unit]! };
  return isPossibleTime(figure) ? [figure] : undefined;
}

function readRow(method: PortalValue, cases: readonly TimeFigure[], steps: string, where: FindingPlace): DeadlineRow {
  const description = tidyText(rawText(method, 'description'));
  const quantity = numberOf(method, 'processingTime');
  const reading = readTimeText(description);
  const row = figureOf(quantity, rawText(method, 'processingTimeUnit'))?.[0];
  const answer = row === undefined ? withoutUnit(reading, cases, steps, quantity, where) : withUnit(row, reading, cases, where);
  const channel = portalChannel(method);
  if (answer.deadline !== undefined) return { channel, about: aboutOf(reading, answer.deadline), ...answer };
  const quoted = quotedRow(quantity, lineOf(method, 'processingTimeUnit', 40), description);
  if (quoted === undefined) return { channel, deadline: undefined, about: undefined, findings: [] };
  const finding = procedureFinding('portal.time-unreadable', where, { text: excerpt(quoted, 160) });
  return { channel, deadline: { kind: 'text', text: quoted }, about: undefined, findings: [...answer.findings, finding] };
}

interface Answer {
  readonly deadline: Deadline | undefined;
  readonly findings: readonly Finding[];
}

/** A row whose unit is "Khác": its own words first, then the hour rule of the steps, then the cases. */
function withoutUnit(reading: TimeReading, cases: readonly TimeFigure[], steps: string, quantity: number | undefined, where: FindingPlace): Answer {
  const stated = deadlineOfReading(reading);
  if (stated !== undefined) return { deadline: stated, findings: [procedureFinding('portal.time-from-text', where, { quantity: quantity ?? 0 })] };
  const distinct = distinctFigures(cases);
  const cutoff = /nếu tiếp nhận hồ sơ sau [0-9]{1,2} giờ/u.test(steps) ? cutoffHour(steps) : undefined;
  const deadline = cutoff !== undefined ? sameDayWith(cutoff, distinct) : casesDeadline(distinct);
  if (deadline === undefined) return { deadline, findings: [] };
  return { deadline, findings: [procedureFinding('portal.time-from-cases', where, { quantity: quantity ?? 0, cases: distinct.length })] };
}

/** The same number in calendar and in working days is the longer of the two: no date is promised too early. */
function distinctFigures(cases: readonly TimeFigure[]): TimeFigure[] {
  const kept = new Map<string, TimeFigure>();
  for (const figure of cases) {
    const key = `${figure.amount} ${figure.unit === 'day' ? 'workingDay' : figure.unit}`;
    const known = kept.get(key);
    if (known === undefined || figure.unit === 'workingDay') kept.set(key, figure);
  }
  return [...kept.values()].sort((a, b) => a.amount - b.amount);
}

function sameDayWith(cutoff: string, cases: readonly TimeFigure[]): Deadline {
  const own: SimpleDeadline = { kind: 'sameDay', cutoff };
  const longer = cases.filter(({ amount, unit }) => amount > 1 && unit !== 'hour');
  const [first, second] = longer;
  if (first === undefined) return own;
  if (second === undefined) return extended(own, first.unit === 'workingDay' ? { workingDays: first.amount } : first.unit === 'day' ? { calendarDays: first.amount } : { months: first.amount });
  return { kind: 'byCase', cases: [{ usual: true, deadline: own }, ...longer.map((figure): DeadlineCase => ({ deadline: deadlineOf(figure) }))] };
}

function casesDeadline(cases: readonly TimeFigure[]): Deadline | undefined {
  return deadlineOfCases(cases.map((figure) => ({ deadline: deadlineOf(figure) })));
}

/** A row with a unit, held against its own words and against the cases. */
function withUnit(row: TimeFigure, reading: TimeReading, cases: readonly TimeFigure[], where: FindingPlace): Answer {
  if (reading.isTangled) return { deadline: undefined, findings: [] };
  if (reading.sameDay !== undefined) return sameDayRow(row, reading, where);
  const findings: Finding[] = [];
  const told = withUnitOf(row, reading);
  if (told.differs) findings.push(procedureFinding('portal.time-unit-differs', where, { quantity: row.amount }));
  const deadline = statedDeadline(row, told.reading, cases);
  if (deadline === undefined) return { deadline, findings };
  const amounts = amountsIn(deadline);
  if (!amounts.includes(row.amount)) return { deadline: undefined, findings };
  if (hasWords(reading) && amounts[0] !== row.amount) findings.push(procedureFinding('portal.time-from-text', where, { quantity: row.amount }));
  if (row.unit === 'day' && !told.differs && cases.some(({ amount, unit }) => amount === row.amount && unit === 'workingDay')) {
    findings.push(procedureFinding('portal.time-unit-differs', where, { quantity: row.amount }));
  }
  if (cases.length > 0 && !cases.some(({ amount }) => amounts.includes(amount))) {
    findings.push(procedureFinding('portal.time-differs-from-cases', where, { quantity: row.amount, other: cases[0]!.amount }));
  }
  return { deadline, findings };
}

/** "15 giờ" stood in the field for the number of hours where the words say: the same day, after 15:00 the next. */
function sameDayRow(row: TimeFigure, reading: TimeReading, where: FindingPlace): Answer {
  const deadline = deadlineOfReading(reading);
  const fits = row.amount === 1 || row.unit === 'hour';
  if (deadline === undefined || !fits) return { deadline: undefined, findings: [] };
  return { deadline, findings: row.unit === 'hour' ? [procedureFinding('portal.time-from-text', where, { quantity: row.amount })] : [] };
}

/** The ordinary limit: what the words state, else the row; where the row holds the sum with a remote area, what the case says. */
function statedDeadline(row: TimeFigure, reading: TimeReading, cases: readonly TimeFigure[]): Deadline | undefined {
  const { cases: stated, extension, added, remote, remoteAdded } = reading;
  if (stated.length > 0) return deadlineOfReading(reading);
  // A row may be about the complicated case alone.
  if (extension !== undefined && extension.figure.amount === row.amount && remote.length === 0 && remoteAdded === undefined) {
    return { kind: 'byCase', cases: [{ ...(extension.when === undefined ? {} : { when: extension.when }), deadline: deadlineOf(extension.figure) }] };
  }
  if (remoteAdded !== undefined) {
    const base = cases.find(({ amount }) => amount + remoteAdded.figure.amount === row.amount) ?? cases.find(({ amount }) => amount === row.amount);
    return base === undefined ? undefined : deadlineOfReading(reading, { amount: base.amount, unit: row.unit });
  }
  const [area] = remote;
  // A row that holds the limit of a remote area says nothing of the others.
  if (area !== undefined && remote.length === 1 && area.figure.amount === row.amount) return { kind: 'byCase', cases: [{ when: area.when!, deadline: deadlineOf(area.figure) }] };
  return extension === undefined && added.length === 0 && remote.length === 0 ? deadlineOf(row) : deadlineOfReading(reading, row);
}

/**
 * Words that say "ngày" loosely take the unit of the row when it says working days; "ngày làm việc" in the words stands
 * against a row of calendar days.
 */
function withUnitOf(row: TimeFigure, reading: TimeReading): { readonly reading: TimeReading; readonly differs: boolean } {
  const figures = [...reading.cases, ...reading.remote, ...(reading.extension ? [reading.extension] : [])].map(({ figure }) => figure);
  const same = figures.filter(({ amount }) => amount === row.amount);
  if (row.unit === 'workingDay' && figures.some(({ unit }) => unit === 'day')) {
    const asWorking = <T extends { readonly figure: TimeFigure }>(each: T): T => ({ ...each, figure: each.figure.unit === 'day' ? { ...each.figure, unit: 'workingDay' } : each.figure });
    const { cases, remote, extension, added, remoteAdded } = reading;
    const inWorking: TimeReading = {
      ...reading,
      cases: cases.map(asWorking),
      remote: remote.map(asWorking),
      added: added.map(asWorking),
      extension: extension && asWorking(extension),
      remoteAdded: remoteAdded && asWorking(remoteAdded),
    };
    return { reading: inWorking, differs: true };
  }
  return { reading, differs: row.unit === 'day' && same.some(({ unit }) => unit === 'workingDay') };
}

function hasWords({ cases, remote, remoteAdded, added, extension }: TimeReading): boolean {
  return cases.length + remote.length + added.length > 0 || remoteAdded !== undefined || extension !== undefined;
}

/** The case of a whole row, unless the limit names its case itself. */
function aboutOf({ about, sameDay }: TimeReading, deadline: Deadline): string | undefined {
  const namesIt = deadline.kind === 'byCase' && deadline.cases[0]!.when !== undefined;
  return namesIt || sameDay !== undefined ? undefined : about;
}

/** The row as the source has it: "1 Khác", with its words. */
function quotedRow(quantity: number | undefined, unit: string, description: string): string | undefined {
  const unitWord = { OTHER: 'khác', WORKING_DAY: 'ngày làm việc', DAY: 'ngày', HOUR: 'giờ', MONTH: 'tháng' }[unit] ?? unit;
  const number = quantity === undefined || quantity === 0 ? '' : `${String(quantity).replace('.', ',')} ${unitWord}`;
  const text = [number, description].filter((part) => part !== '').join('. ').slice(0, 4000).trim();
  return text === '' ? undefined : text;
}
