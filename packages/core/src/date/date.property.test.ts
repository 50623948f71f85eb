import { expect } from 'chai';
import fc from 'fast-check';
import { addWorkingDays } from './add-working-days.js';
import { addDays, civilDateOfDayNumber, compareCivilDates, dayNumberOf, daysBetween, weekdayOf, yearOf } from './civil-arithmetic.js';
import { isCivilDate, type CivilDate } from './civil-date.js';
import { parseComparisonPhrase } from './comparison.js';
import { formatCivilDate } from './format-civil-date.js';
import { formatPeriod } from './format-period.js';
import { parseHolidayCalendar } from './parse-holiday-calendar.js';
import { parsePeriod } from './parse-period.js';
import { parseVietnameseDate } from './parse-vietnamese-date.js';
import { comparePeriods, periodBounds, previousPeriod, samePeriodLastYear } from './period-bounds.js';
import type { KnownPeriod } from './period.js';
import { vietnamHolidays } from './vietnam-holidays.js';
import { calendarDay, isWorkingDay } from './working-day.js';

const dayIn = (first: string, last: string): fc.Arbitrary<CivilDate> =>
  fc.integer({ min: dayNumberOf(first as CivilDate), max: dayNumberOf(last as CivilDate) }).map(civilDateOfDayNumber);
const day = dayIn('1900-01-01', '2200-12-31');
const shift = fc.integer({ min: -40_000, max: 40_000 });
const year = fc.integer({ min: 1901, max: 2200 });

const knownPeriod: fc.Arbitrary<KnownPeriod> = fc.oneof(
  day.map((date): KnownPeriod => ({ type: 'day', date })),
  fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([value, month]): KnownPeriod => ({ type: 'month', year: value, month })),
  fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([value, quarter]): KnownPeriod => ({ type: 'quarter', year: value, quarter })),
  fc.tuple(year, fc.integer({ min: 1, max: 2 })).map(([value, half]): KnownPeriod => ({ type: 'half', year: value, half })),
  year.map((value): KnownPeriod => ({ type: 'nineMonths', year: value })),
  year.map((value): KnownPeriod => ({ type: 'year', year: value })),
  day.map((until): KnownPeriod => ({ type: 'cumulative', until })),
  fc.tuple(day, day).map(([a, b]): KnownPeriod => (a <= b ? { type: 'cumulative', start: a, until: b } : { type: 'cumulative', start: b, until: a })),
  fc.tuple(day, day).map(([a, b]): KnownPeriod => (a <= b ? { type: 'span', start: a, end: b } : { type: 'span', start: b, end: a })),
);

/** Text that is nearly a date or a period, beside plain noise. */
const piece = fc.constantFrom(
  'ngày', 'tháng', 'năm', 'quý', 'III', 'đầu', 'cuối', 'đến', 'từ', 'lũy kế', 'giai đoạn', 'nửa', '6', '10', '31', '02', '2025', '25', '45999',
  '/', '-', '.', ' ', 'T00:00Z', ':', '+07:00', '__proto__', 'constructor',
);
const nearly = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
const spaced = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(' '));
const anyText = fc.oneof(nearly, spaced, fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ maxLength: 200 }));

describe('laws of days', () => {
  it('adding days is undone by taking them away', () => {
    fc.assert(
      fc.property(day, shift, (date, days) => {
        expect(addDays(addDays(date, days), -days)).to.equal(date);
      }),
    );
  });

  it('the way from a to c is the way over b', () => {
    fc.assert(
      fc.property(day, day, day, (a, b, c) => {
        expect(daysBetween(a, b) + daysBetween(b, c)).to.equal(daysBetween(a, c));
      }),
    );
  });

  it('counts between days what was added', () => {
    fc.assert(
      fc.property(day, shift, (date, days) => {
        expect(daysBetween(date, addDays(date, days))).to.equal(days);
      }),
    );
  });

  it('gives only days that exist, with the weekday that follows', () => {
    fc.assert(
      fc.property(day, (date) => {
        const next = addDays(date, 1);
        expect(isCivilDate(next)).to.equal(true);
        expect(weekdayOf(next)).to.equal((weekdayOf(date) % 7) + 1);
        expect(compareCivilDates(date, next)).to.be.lessThan(0);
      }),
    );
  });

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(day, (date) => {
        expect(parseVietnameseDate(formatCivilDate(date, 'vi'))).to.deep.equal({ ok: true, value: date, findings: [] });
        expect(parseVietnameseDate(date).value).to.equal(date);
      }),
    );
  });
});

describe('laws of periods', () => {
  it('reads back every period that it writes', () => {
    fc.assert(
      fc.property(knownPeriod, (period) => {
        expect(parsePeriod(formatPeriod(period, 'vi'))).to.deep.equal({ ok: true, value: period, findings: [] });
      }),
    );
  });

  it('starts no later than it ends', () => {
    fc.assert(
      fc.property(knownPeriod, (period) => {
        const { start, end } = periodBounds(period);
        expect(isCivilDate(start) && isCivilDate(end) && start <= end).to.equal(true);
      }),
    );
  });

  it('has its previous period right before it, without gap or overlap where periods fill the year', () => {
    fc.assert(
      fc.property(knownPeriod, (period) => {
        const before = previousPeriod(period);
        if (before === undefined) return;
        expect(comparePeriods(before, period)).to.be.lessThan(0);
        if (period.type !== 'nineMonths') expect(addDays(periodBounds(before).end, 1)).to.equal(periodBounds(period).start);
      }),
    );
  });

  it('has the same period of last year one year earlier', () => {
    fc.assert(
      fc.property(knownPeriod, (period) => {
        const before = samePeriodLastYear(period);
        expect(before.type).to.equal(period.type);
        expect(yearOf(periodBounds(before).end)).to.equal(yearOf(periodBounds(period).end) - 1);
      }),
    );
  });
});

describe('laws of working days', () => {
  const start = dayIn('2024-12-01', '2028-01-31');
  const count = fc.integer({ min: 0, max: 300 });
  const rank = { known: 0, expected: 1, daysOnly: 2 };

  it('ends later, and is no surer, for a longer count', () => {
    fc.assert(
      fc.property(start, count, count, (date, a, b) => {
        const shorter = addWorkingDays(date, Math.min(a, b), vietnamHolidays);
        const longer = addWorkingDays(date, Math.max(a, b), vietnamHolidays);
        expect(rank[shorter.status]).to.be.at.most(rank[longer.status]);
        if (shorter.status === 'daysOnly' || longer.status === 'daysOnly') return;
        expect(shorter.date <= longer.date).to.equal(true);
        expect(shorter.date === longer.date).to.equal(a === b);
      }),
    );
  });

  it('ends on a working day, after exactly that many', () => {
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 300 }), (date, days) => {
        const result = addWorkingDays(date, days, vietnamHolidays);
        if (result.status === 'daysOnly') return;
        expect(isWorkingDay(result.date, vietnamHolidays)).to.equal(true);
        expect(result.steps.filter((step) => isWorkingDay(step.date, vietnamHolidays))).to.have.length(days);
        expect(result.steps).to.have.length(daysBetween(date, result.date));
      }),
    );
  });

  it('ends in the same place when counted in two parts', () => {
    fc.assert(
      fc.property(start, count, count, (date, a, b) => {
        const first = addWorkingDays(date, a, vietnamHolidays);
        if (first.status === 'daysOnly') return;
        const second = addWorkingDays(first.date, b, vietnamHolidays);
        const whole = addWorkingDays(date, a + b, vietnamHolidays);
        if (second.status === 'daysOnly') expect(whole.status).to.equal('daysOnly');
        else expect(whole).to.have.property('date', second.date);
      }),
    );
  });

  it('never gives a date beyond a day that is not known', () => {
    fc.assert(
      fc.property(start, count, (date, days) => {
        const result = addWorkingDays(date, days, vietnamHolidays);
        if (result.status === 'daysOnly') return;
        expect(result.steps.some((step) => calendarDay(step.date, vietnamHolidays).kind === 'unknown')).to.equal(false);
      }),
    );
  });
});

describe('any input', () => {
  const ownKeys = Reflect.ownKeys(Object.prototype);
  const isClean = (): void => {
    expect(Reflect.ownKeys(Object.prototype)).to.deep.equal(ownKeys);
  };

  it('never makes the parsers throw, and a value comes with ok', () => {
    fc.assert(
      fc.property(anyText, fc.option(year, { nil: undefined }), (text, yearOfContext) => {
        const date = parseVietnameseDate(text);
        const period = parsePeriod(text, { year: yearOfContext });
        for (const result of [date, period]) expect(result.ok).to.equal(result.value !== undefined);
        if (date.value !== undefined) expect(isCivilDate(date.value)).to.equal(true);
        if (period.value !== undefined) expect(periodBounds(period.value).start <= periodBounds(period.value).end).to.equal(true);
        parseComparisonPhrase(text);
        isClean();
      }),
      { numRuns: 2000 },
    );
  });

  it('never makes them throw when it is no text at all', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(parseVietnameseDate(value).findings.length + Number(parseVietnameseDate(value).ok)).to.be.greaterThan(0);
        expect(parsePeriod(value).findings.length + Number(parsePeriod(value).ok)).to.be.greaterThan(0);
        expect(parseHolidayCalendar(value).ok).to.equal(false);
        isClean();
      }),
    );
  });

  it('never makes the calendar throw when one field is anything', () => {
    const [item] = vietnamHolidays.items;
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(item!)), fc.anything(), (field, value) => {
        const result = parseHolidayCalendar({ ...vietnamHolidays, items: [{ ...item, [field]: value }] });
        expect(result.ok).to.equal(result.value?.items.length === 1);
        isClean();
      }),
    );
  });
});
