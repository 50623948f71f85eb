import type { HolidayHours, OpeningHours, TimeSpan, WeeklyHours } from '../opening-hours/opening-hours.schema.js';
import { hoursTokens, type HoursToken } from './hours-tokens.js';

const always = /^(?:24\/7|24\/24(?:h|\s?giờ)?|24h|cả ngày(?: đêm)?|suốt ngày đêm|24\s?giờ|mở cửa 24\/(?:24h?|7)|open 24 hours)$/iu;

/** Days and holidays that a clause speaks of; none means every day of the week. */
interface Subject {
  readonly days: ReadonlySet<number>;
  readonly holidays: boolean;
  readonly tet: boolean;
}

interface Clause {
  readonly subject: Subject | undefined;
  readonly rule: HolidayHours | undefined;
  /** Whether the subject stood behind its rule: "7h-17h (T2-T6)". It then holds for what stands before without one, too. */
  readonly trails?: boolean;
}

const everyDay: readonly number[] = [1, 2, 3, 4, 5, 6, 7];

/**
 * Reads opening hours as people and maps write them: `7h30-11h30, 13h30-17h (T2-T6)`, `Sáng 7h–11h; CN nghỉ; lễ, Tết nghỉ`, `Mo-Su 18:00-02:00`, `24/7`.
 * Undefined where one word of it is not understood: nothing is half read.
 */
export function readOpeningHours(text: string): OpeningHours | undefined {
  if (always.test(text.trim())) return { always: true };
  const tokens = hoursTokens(text);
  const clauses = tokens === undefined ? undefined : clausesOf(tokens);
  return clauses === undefined ? undefined : hoursOf(clauses);
}

/** Parts tokens into clauses, segment by segment: a semicolon or a line ends what belongs together. */
function clausesOf(tokens: readonly HoursToken[]): readonly Clause[] | undefined {
  const clauses: Clause[] = [];
  let start = 0;
  for (let end = 0; end <= tokens.length; end += 1) {
    if (end < tokens.length && tokens[end]!.type !== ';') continue;
    const pieces = piecesOf(tokens.slice(start, end));
    const own = pieces === undefined ? undefined : paired(pieces);
    if (own === undefined) return undefined;
    clauses.push(...own);
    start = end + 1;
  }
  return clauses;
}

/** Subjects and rules in the order in which they stand; undefined where something is neither. */
function piecesOf(tokens: readonly HoursToken[]): readonly Clause[] | undefined {
  const pieces: Clause[] = [];
  for (let at = 0; at < tokens.length; ) {
    if (tokens[at]!.type === ',') {
      at += 1;
      continue;
    }
    const rule = ruleAt(tokens, at);
    const subject = rule === undefined ? subjectAt(tokens, at) : undefined;
    const next = rule?.next ?? subject?.next;
    if (next === undefined) return undefined;
    pieces.push({ subject: subject?.value, rule: rule?.value });
    at = next;
  }
  return pieces;
}

/** "T2-T6: 7h-17h", "7h-17h (T2-T6)", "CN nghỉ" and "nghỉ CN": a subject goes with the rule that follows it, else with the one before. */
function paired(pieces: readonly Clause[]): readonly Clause[] | undefined {
  const clauses: Clause[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const [piece, next, third, fourth] = pieces.slice(at, at + 4);
    const before = clauses.at(-1);
    if (piece!.subject === undefined) {
      const leads = isWord(piece!.rule) && next?.subject !== undefined;
      if (isWord(piece!.rule) && !leads) return undefined;
      clauses.push(leads ? { subject: next.subject, rule: piece!.rule } : piece!);
      at += leads ? 1 : 0;
    } else if (next?.rule !== undefined && !(isWord(next.rule) && third?.subject !== undefined && !isWord(fourth?.rule))) {
      clauses.push({ subject: piece!.subject, rule: next.rule });
      at += 1;
    } else {
      if (before === undefined || before.subject !== undefined || isWord(before.rule)) return undefined;
      clauses[clauses.length - 1] = { subject: piece!.subject, rule: before.rule, trails: true };
    }
  }
  return clauses;
}

function isWord(rule: HolidayHours | undefined): boolean {
  return typeof rule === 'string';
}

interface Read<T> {
  readonly value: T;
  readonly next: number;
}

function ruleAt(tokens: readonly HoursToken[], start: number): Read<HolidayHours> | undefined {
  const first = tokens[start]!;
  if (first.type === 'X') return { value: 'closed', next: start + 1 };
  if (first.type === 'A') return { value: 'asUsual', next: start + 1 };
  const spans: TimeSpan[] = [];
  let at = start;
  for (;;) {
    const [from, dash, to] = tokens.slice(at, at + 3);
    if (from?.type !== 'time' || dash?.type !== '-' || to?.type !== 'time' || !isSpan(from.time, to.time)) break;
    spans.push({ from: from.time === '24:00' ? '00:00' : from.time, to: to.time });
    at += 3;
    if (tokens[at]?.type === ',' && tokens[at + 1]?.type === 'time') at += 1;
  }
  return spans.length === 0 || spans.length > 6 ? undefined : { value: spans, next: at };
}

function isSpan(from: string, to: string): boolean {
  const isTime = (time: string): boolean => time <= '24:00' && time.slice(3) < '60';
  return isTime(from) && isTime(to) && (from !== to || from === '00:00');
}

function subjectAt(tokens: readonly HoursToken[], start: number): Read<Subject> | undefined {
  const days = new Set<number>();
  let [holidays, tet, at] = [false, false, start];
  for (;;) {
    const token = tokens[at];
    if (token?.type === 'H') holidays = true;
    else if (token?.type === 'T') tet = true;
    else if (token?.type === 'day') {
      const end = tokens[at + 1]?.type === '-' ? tokens[at + 2] : undefined;
      if (end !== undefined && end.type !== 'day') return undefined;
      for (const day of range(token.day, end?.day ?? token.day)) days.add(day);
      if (end !== undefined) at += 2;
    } else break;
    at += 1;
    const [comma, after] = tokens.slice(at, at + 2);
    if ((comma?.type === ',' || comma?.type === '-') && (after?.type === 'day' || after?.type === 'H' || after?.type === 'T')) at += 1;
  }
  return at === start ? undefined : { value: { days, holidays, tet }, next: at };
}

/** Days from one to another; the week is a ring: Sunday to Thursday are five days. */
function range(from: number, to: number): readonly number[] {
  return [...Array(((to - from + 7) % 7) + 1).keys()].map((step) => ((from - 1 + step) % 7) + 1);
}

/** Gives rules without days those of their neighbours: "T2-T6: sáng 7h-11h; chiều 13h-17h", "sáng 7h-11h; chiều 13h-17h (T2-T6)". */
function withSubjects(clauses: readonly Clause[]): readonly Clause[] {
  const whole = [...clauses];
  for (let at = whole.length - 2; at >= 0; at -= 1) {
    const [own, next] = [whole[at]!, whole[at + 1]!];
    if (own.subject === undefined && next.trails === true) whole[at] = { ...own, subject: next.subject, trails: true };
  }
  for (let at = 1; at < whole.length; at += 1) {
    const [before, own] = [whole[at - 1]!, whole[at]!];
    if (own.subject === undefined && !isWord(before.rule)) whole[at] = { ...own, subject: before.subject };
  }
  return whole;
}

function hoursOf(clauses: readonly Clause[]): OpeningHours | undefined {
  const week = new Map<number, readonly TimeSpan[]>();
  let holidays: HolidayHours | undefined;
  let tet: HolidayHours | undefined;
  let before: Clause | undefined;
  for (const { subject, rule } of withSubjects(clauses)) {
    if (rule === undefined) return undefined;
    // Rules of one subject in a row are parts of its day; what names no day leaves alone the days that were named.
    const isAddition = before !== undefined && before.subject === subject && !isWord(before.rule);
    const days = subject === undefined ? everyDay.filter((day) => isAddition || !week.has(day)) : [...subject.days];
    if (rule !== 'asUsual') for (const day of days) week.set(day, rule === 'closed' ? [] : [...(isAddition ? (week.get(day) ?? []) : []), ...rule]);
    if (subject?.holidays === true) holidays = rule;
    if (subject?.tet === true) tet = rule;
    before = { subject, rule };
  }
  const rows = weekRows(week);
  if (rows.length === 0 || rows.some(({ spans }) => spans.length > 6)) return undefined;
  return { week: rows, ...(holidays === undefined ? {} : { holidays }), ...(tet === undefined || same(tet, holidays) ? {} : { tet }) };
}

/** Days of the same hours in one row, in the order of the week; closed days have none. */
function weekRows(week: ReadonlyMap<number, readonly TimeSpan[]>): WeeklyHours[] {
  const rows = new Map<string, WeeklyHours>();
  for (const day of everyDay) {
    const spans = week.get(day) ?? [];
    if (spans.length === 0) continue;
    const key = JSON.stringify(spans);
    const row = rows.get(key);
    if (row === undefined) rows.set(key, { days: [day], spans: [...spans] });
    else row.days.push(day);
  }
  return [...rows.values()];
}

function same(a: HolidayHours, b: HolidayHours | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
