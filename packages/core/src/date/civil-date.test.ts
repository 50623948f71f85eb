import { expect } from 'chai';
import { addDays, civilDateOfDayNumber, compareCivilDates, daysBetween, daysInMonth, weekdayOf } from './civil-arithmetic.js';
import { civilDate, isCivilDate, isUnknown } from './civil-date.js';
import { formatCivilDate } from './format-civil-date.js';
import { todayIn, utcDateOf } from './instant.js';

describe('civil date', () => {
  for (const text of ['2025-12-09', '2024-02-29', '2000-02-29', '2025-12-31', '0000-01-01', '9999-12-31']) {
    it(`takes ${text} as a day`, () => {
      expect(isCivilDate(text)).to.equal(true);
      expect(civilDate(text)).to.equal(text);
    });
  }

  const noDays = ['2025-02-29', '1900-02-29', '2025-02-31', '2025-04-31', '2025-13-01', '2025-00-10', '2025-01-00', '2025-1-9', '25-01-09', ' 2025-01-09', '2025-01-09\n', '2025-01-09T00:00', '', 20250109, null, undefined, {}];
  for (const value of noDays) {
    it(`does not take ${JSON.stringify(value)} as a day`, () => {
      expect(isCivilDate(value)).to.equal(false);
    });
  }

  it('tells a programmer about a wrong literal', () => {
    expect(() => civilDate('2025-02-31')).to.throw(RangeError, '2025-02-31');
  });

  it('tells "the source does not say" apart from a value', () => {
    expect(isUnknown({ unknown: true })).to.equal(true);
    expect(isUnknown({ unknown: false })).to.equal(false);
    expect(isUnknown(null)).to.equal(false);
  });
});

describe('civil arithmetic', () => {
  const sums: readonly (readonly [string, number, string])[] = [
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-02-29', 1, '2024-03-01'],
    ['2025-02-28', 1, '2025-03-01'],
    ['2025-12-31', 1, '2026-01-01'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2024-12-31', -366, '2023-12-31'],
    ['2025-12-31', -365, '2024-12-31'],
    // Nights on which clocks change in America, where a count by local hours slips.
    ['2025-03-08', 2, '2025-03-10'],
    ['2025-11-01', 2, '2025-11-03'],
    ['1969-12-31', 1, '1970-01-01'],
    ['2025-06-15', 0, '2025-06-15'],
  ];
  for (const [from, days, to] of sums) {
    it(`counts ${days} days from ${from} to ${to}`, () => {
      expect(addDays(civilDate(from), days)).to.equal(to);
      expect(daysBetween(civilDate(from), civilDate(to))).to.equal(days);
    });
  }

  it('refuses half a day and days beyond the calendar instead of giving a wrong one', () => {
    expect(() => addDays(civilDate('2025-01-01'), 0.5)).to.throw(RangeError);
    expect(() => addDays(civilDate('9999-12-31'), 1)).to.throw(RangeError);
    expect(() => addDays(civilDate('0000-01-01'), -1)).to.throw(RangeError);
    expect(() => civilDateOfDayNumber(Number.NaN)).to.throw(RangeError);
  });

  const weekdays: readonly (readonly [string, number])[] = [
    ['1970-01-01', 4],
    ['1969-12-31', 3],
    ['1900-01-01', 1],
    ['2026-01-09', 5],
    ['2026-01-10', 6],
    ['2026-01-11', 7],
    ['2026-01-12', 1],
    ['2026-11-24', 2],
    ['2027-02-06', 6],
  ];
  for (const [date, weekday] of weekdays) {
    it(`knows that ${date} is weekday ${weekday}`, () => {
      expect(weekdayOf(civilDate(date))).to.equal(weekday);
    });
  }

  it('sorts days in time', () => {
    const days = ['2025-10-01', '2025-09-30', '2024-12-31'].map(civilDate);
    expect([...days].sort(compareCivilDates)).to.deep.equal(['2024-12-31', '2025-09-30', '2025-10-01']);
    expect(compareCivilDates(days[0]!, days[0]!)).to.equal(0);
  });

  it('knows the length of months', () => {
    expect([1, 2, 4, 12].map((month) => daysInMonth(2025, month))).to.deep.equal([31, 28, 30, 31]);
    expect([2000, 1900, 2024].map((year) => daysInMonth(year, 2))).to.deep.equal([29, 28, 29]);
  });
});

describe('today in Viet Nam', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['2025-12-08T16:59:59.999Z', '2025-12-08'],
    ['2025-12-08T17:00:00.000Z', '2025-12-09'],
    ['2025-12-09T00:00:00.000Z', '2025-12-09'],
    ['2025-12-31T16:59:59.999Z', '2025-12-31'],
    ['2025-12-31T17:00:00.000Z', '2026-01-01'],
    ['1969-12-31T16:59:59.999Z', '1969-12-31'],
  ];
  for (const [instant, date] of rows) {
    it(`is ${date} at ${instant}, wherever the reader is`, () => {
      expect(todayIn(Date.parse(instant))).to.equal(date);
    });
  }

  it('keeps the day that a spreadsheet stores as midnight in UTC', () => {
    expect(utcDateOf(Date.parse('2025-12-09T00:00:00Z'))).to.equal('2025-12-09');
    expect(utcDateOf(Date.parse('2025-12-09T23:59:59Z'))).to.equal('2025-12-09');
  });
});

describe('formatCivilDate', () => {
  it('writes the day first in Vietnamese and the month in words in English', () => {
    expect(formatCivilDate(civilDate('2025-12-09'), 'vi')).to.equal('09/12/2025');
    expect(formatCivilDate(civilDate('2025-12-09'), 'en')).to.equal('9 December 2025');
    expect(formatCivilDate(civilDate('2024-02-29'), 'en')).to.equal('29 February 2024');
  });

  it('does not slip to another day at the ends of a year', () => {
    expect(formatCivilDate(civilDate('2026-01-01'), 'en')).to.equal('1 January 2026');
    expect(formatCivilDate(civilDate('2025-12-31'), 'en')).to.equal('31 December 2025');
  });
});
