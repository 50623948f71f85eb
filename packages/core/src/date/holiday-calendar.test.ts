import { expect } from 'chai';
import { addWorkingDays } from './add-working-days.js';
import { civilDate } from './civil-date.js';
import type { HolidayCalendar } from './holiday-calendar.schema.js';
import { mergeCalendars, parseHolidayCalendar } from './parse-holiday-calendar.js';
import { vietnamHolidays } from './vietnam-holidays.js';
import { isWorkingDay } from './working-day.js';

interface Overrides {
  readonly [field: string]: unknown;
}

const year = (overrides: Overrides = {}) => ({
  year: 2027,
  status: 'announced',
  off: [{ date: '2027-02-05', name: { vi: 'Tết Nguyên đán' } }],
  workedWeekend: [{ date: '2027-01-30', insteadOf: '2027-02-05' }],
  openWindows: [],
  confidence: 'verbatim',
  sourceIds: ['thong-bao'],
  ...overrides,
});

const calendar = (...items: readonly unknown[]) => ({
  kind: 'holiday-calendar',
  schemaVersion: 1,
  publisher: { name: 'Xã Mẫu' },
  asOf: '2026-12-01',
  sources: [{ id: 'thong-bao', title: 'Thông báo mẫu' }],
  items,
});

const parsed = (...items: readonly unknown[]): HolidayCalendar => {
  const { value } = parseHolidayCalendar(calendar(...items));
  if (value === undefined) throw new Error('the calendar of the test is wrong');
  return value;
};

describe('vietnamHolidays', () => {
  it('is a calendar without findings', () => {
    const result = parseHolidayCalendar(vietnamHolidays);

    expect(result.findings).to.deep.equal([]);
    expect(result.value).to.deep.equal(vietnamHolidays);
  });

  it('names a source that exists for every year, and uses every source', () => {
    const sources = vietnamHolidays.sources.map(({ id }) => id);
    const cited = vietnamHolidays.items.flatMap(({ sourceIds }) => sourceIds);

    expect([...new Set(cited)].sort()).to.deep.equal([...sources].sort());
  });

  it('works each Saturday for a day off of its own year', () => {
    for (const { off, workedWeekend } of vietnamHolidays.items) {
      for (const { insteadOf } of workedWeekend) expect(off.map(({ date }) => date)).to.include(insteadOf);
    }
  });
});

describe('parseHolidayCalendar', () => {
  it('takes a calendar that a site supplies', () => {
    const result = parseHolidayCalendar(calendar(year()));

    expect(result.findings).to.deep.equal([]);
    expect(result.value?.items.map((item) => item.year)).to.deep.equal([2027]);
  });

  const broken: readonly (readonly [string, Overrides, string, string])[] = [
    ['a day that does not exist', { off: [{ date: '2027-02-29', name: { vi: 'Nghỉ mẫu' } }] }, 'date.impossible', 'items[0].off[0].date'],
    ['a day of another year', { off: [{ date: '2026-12-31', name: { vi: 'Nghỉ mẫu' } }] }, 'calendar.day-outside-year', 'items[0].off[0].date'],
    ['a weekday as worked weekend', { workedWeekend: [{ date: '2027-01-29' }] }, 'calendar.worked-day-not-weekend', 'items[0].workedWeekend[0].date'],
    ['a worked day that does not exist', { workedWeekend: [{ date: '2027-02-30' }] }, 'date.impossible', 'items[0].workedWeekend[0].date'],
    ['a swapped day that does not exist', { workedWeekend: [{ date: '2027-01-30', insteadOf: '2027-02-30' }] }, 'date.impossible', 'items[0].workedWeekend[0].insteadOf'],
    [
      'a day both off and worked',
      { off: [{ date: '2027-01-30', name: { vi: 'Nghỉ mẫu' } }], workedWeekend: [{ date: '2027-01-30' }] },
      'calendar.day-contradictory',
      'items[0].workedWeekend[0].date',
    ],
    ['a window that ends before it starts', { openWindows: [{ from: '2027-02-14', to: '2027-02-01', kind: 'undecided', note: { vi: 'chưa công bố' } }] }, 'period.reversed', 'items[0].openWindows[0].to'],
    ['a window that leaves the year', { openWindows: [{ from: '2027-12-30', to: '2028-01-02', kind: 'undecided', note: { vi: 'chưa công bố' } }] }, 'calendar.day-outside-year', 'items[0].openWindows[0].to'],
    ['an unknown status', { status: 'guessed' }, 'schema.enum', 'items[0].status'],
    ['no list of worked days', { workedWeekend: undefined }, 'schema.required', 'items[0].workedWeekend'],
    ['a day without a reason', { off: [{ date: '2027-02-05' }] }, 'schema.required', 'items[0].off[0].name'],
  ];
  for (const [what, overrides, code, path] of broken) {
    it(`leaves out a year with ${what} and keeps the others`, () => {
      const withoutUndefined = JSON.parse(JSON.stringify(year(overrides))) as unknown;

      const result = parseHolidayCalendar(calendar(withoutUndefined, year({ year: 2028, off: [], workedWeekend: [] })));

      expect(result.ok).to.equal(false);
      expect(result.value?.items.map((item) => item.year)).to.deep.equal([2028]);
      expect(result.findings.map((finding) => [finding.code, finding.where])).to.deep.equal([[code, { path }]]);
    });
  }

  it('keeps the first of two tables for one year', () => {
    const result = parseHolidayCalendar(calendar(year(), year({ off: [], workedWeekend: [] })));

    expect(result.value?.items).to.have.length(1);
    expect(result.findings.map((finding) => finding.code)).to.deep.equal(['document.duplicate-id']);
  });

  for (const input of [null, 'holidays', [], { kind: 'indicator-report' }, { ...calendar(), schemaVersion: 2 }]) {
    it(`gives no calendar for ${JSON.stringify(input).slice(0, 40)}`, () => {
      const result = parseHolidayCalendar(input);

      expect(result.ok).to.equal(false);
      expect(result.value).to.equal(undefined);
      expect(result.findings).to.have.length(1);
    });
  }
});

describe('mergeCalendars', () => {
  const newer = parsed(
    year({ year: 2028, off: [], workedWeekend: [] }),
    year({ off: [{ date: '2027-02-05', name: { vi: 'Tết Nguyên đán' } }, { date: '2027-02-08', name: { vi: 'Tết Nguyên đán' } }] }),
  );

  it('turns days only into a date once a site supplies the year', () => {
    const start = civilDate('2027-01-29');
    expect(addWorkingDays(start, 3, vietnamHolidays).status).to.equal('daysOnly');

    const result = addWorkingDays(start, 3, mergeCalendars(vietnamHolidays, newer));

    expect(result).to.deep.include({ status: 'known', date: '2027-02-02' });
  });

  it('replaces a year as a whole and keeps the others, in order', () => {
    const merged = mergeCalendars(vietnamHolidays, newer);

    expect(merged.items.map((item) => item.year)).to.deep.equal([2025, 2026, 2027, 2028]);
    expect(merged.items[2]).to.deep.equal(newer.items[1]);
    expect(isWorkingDay(civilDate('2027-04-16'), merged)).to.equal(true);
    expect(isWorkingDay(civilDate('2026-01-10'), merged)).to.equal(true);
  });

  it('vouches in the name of the newer publisher and keeps the sources of both', () => {
    const merged = mergeCalendars(vietnamHolidays, newer);

    expect(merged.publisher).to.deep.equal({ name: 'Xã Mẫu' });
    expect(merged.asOf).to.equal('2026-12-01');
    expect(merged.sources.map(({ id }) => id)).to.deep.equal(['thong-bao', ...vietnamHolidays.sources.map(({ id }) => id)]);
  });

  it('changes neither of the two', () => {
    const before = JSON.stringify([vietnamHolidays, newer]);

    mergeCalendars(vietnamHolidays, newer);

    expect(JSON.stringify([vietnamHolidays, newer])).to.equal(before);
  });
});
