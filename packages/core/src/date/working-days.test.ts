import { expect } from 'chai';
import { addWorkingDays } from './add-working-days.js';
import { civilDate } from './civil-date.js';
import { vietnamHolidays } from './vietnam-holidays.js';
import { calendarDay, isWorkingDay } from './working-day.js';

describe('isWorkingDay', () => {
  const rows: readonly (readonly [string, boolean | undefined, string])[] = [
    ['2026-01-01', false, 'New Year'],
    ['2026-01-02', false, 'a Friday off in exchange for a Saturday'],
    ['2026-01-03', false, 'an ordinary Saturday'],
    ['2026-01-09', true, 'an ordinary Friday'],
    ['2026-01-10', true, 'the Saturday worked for 2 January'],
    ['2026-01-11', false, 'an ordinary Sunday'],
    ['2026-02-13', true, 'the last day before Tết'],
    ['2026-02-16', false, 'the first day of Tết'],
    ['2026-02-20', false, 'the last day of Tết'],
    ['2026-02-23', true, 'the first day after Tết'],
    ['2026-04-27', false, 'the make-up day of a Sunday holiday'],
    ['2026-08-22', true, 'the Saturday worked for 31 August'],
    ['2026-08-31', false, 'a Monday off in exchange'],
    ['2026-11-23', true, 'a day whose swap is only proposed'],
    ['2026-11-24', false, 'the new Culture Day'],
    ['2025-11-24', true, 'the same day a year before the law'],
    ['2026-11-25', true, 'the day after it'],
    ['2025-04-26', true, 'a worked Saturday'],
    ['2025-05-02', false, 'the day off for it'],
    ['2027-01-01', false, 'a holiday of fixed date in a year without a notice'],
    ['2027-01-04', true, 'an ordinary day of such a year'],
    ['2027-01-31', false, 'the Sunday before the open weeks of Tết'],
    ['2027-02-01', undefined, 'the first open day of Tết 2027'],
    ['2027-02-14', undefined, 'the last open day of Tết 2027'],
    ['2027-02-15', true, 'the day after'],
    ['2027-05-03', false, 'the make-up day of a Saturday holiday'],
    ['2027-09-01', undefined, 'a day that may be the second National Day'],
    ['2027-09-02', false, 'National Day itself, inside the open days'],
    ['2027-09-03', undefined, 'the other day that may be it'],
    ['2027-09-06', true, 'the Monday after'],
    ['2024-12-31', undefined, 'a year without a table'],
    ['2028-01-01', undefined, 'New Year of a year without a table'],
  ];
  for (const [date, worked, what] of rows) {
    it(`says ${worked ?? 'not known'} for ${date}, ${what}`, () => {
      expect(isWorkingDay(civilDate(date), vietnamHolidays)).to.equal(worked);
    });
  }

  it('gives the name of a holiday in both languages', () => {
    const day = calendarDay(civilDate('2026-11-24'), vietnamHolidays);

    expect(day).to.deep.equal({ date: '2026-11-24', kind: 'holiday', name: { vi: 'Ngày Văn hóa Việt Nam', en: 'Viet Nam Culture Day' } });
  });
});

describe('addWorkingDays', () => {
  const known: readonly (readonly [string, number, string, string])[] = [
    ['2026-01-12', 0, '2026-01-12', 'nothing to count'],
    ['2026-01-12', 1, '2026-01-13', 'the day of receipt is not counted'],
    ['2026-03-06', 1, '2026-03-09', 'Friday to Monday'],
    ['2026-03-07', 1, '2026-03-09', 'received on a Saturday'],
    ['2026-03-06', 5, '2026-03-13', 'a week'],
    ['2026-01-09', 1, '2026-01-10', 'Friday to the worked Saturday'],
    ['2026-01-09', 2, '2026-01-12', 'over the worked Saturday'],
    ['2026-01-10', 1, '2026-01-12', 'received on the worked Saturday'],
    ['2025-12-31', 1, '2026-01-05', 'over New Year, the swapped Friday and a weekend'],
    ['2026-02-13', 1, '2026-02-23', 'over the whole block of Tết'],
    ['2026-02-12', 1, '2026-02-13', 'the last day before Tết'],
    ['2026-02-12', 2, '2026-02-23', 'the second day falls behind Tết'],
    ['2026-02-18', 1, '2026-02-23', 'received in the middle of Tết'],
    ['2026-04-24', 1, '2026-04-28', 'over a make-up day'],
    ['2026-04-29', 1, '2026-05-04', 'over 30/4 and 1/5'],
    ['2026-08-21', 1, '2026-08-22', 'to the second worked Saturday'],
    ['2026-08-21', 7, '2026-09-03', 'worked Saturday in, National Day out'],
    ['2026-11-23', 1, '2026-11-25', 'over Culture Day'],
    ['2025-11-21', 2, '2025-11-25', 'over 24 November before it was a day off'],
    ['2024-12-31', 1, '2025-01-02', 'from a year without a table into a known one'],
    ['2026-12-30', 1, '2026-12-31', 'the last day of the announced years'],
  ];
  for (const [start, count, date, what] of known) {
    it(`ends ${count} working days after ${start} on ${date}: ${what}`, () => {
      const result = addWorkingDays(civilDate(start), count, vietnamHolidays);

      expect(result.status).to.equal('known');
      expect(result).to.have.property('date', date);
      expect(result).not.to.have.property('reason');
    });
  }

  const expected: readonly (readonly [string, number, string, string])[] = [
    ['2026-12-31', 1, '2027-01-04', 'calendar.year-partial'],
    ['2027-01-04', 19, '2027-01-29', 'calendar.year-partial'],
    ['2027-02-15', 1, '2027-02-16', 'calendar.year-partial'],
    ['2027-04-15', 1, '2027-04-19', 'calendar.year-partial'],
    ['2027-04-29', 1, '2027-05-04', 'calendar.year-partial'],
    ['2027-08-30', 1, '2027-08-31', 'calendar.year-partial'],
    ['2027-11-23', 1, '2027-11-25', 'calendar.year-partial'],
    ['2026-11-20', 1, '2026-11-23', 'calendar.change-proposed'],
    ['2026-11-20', 2, '2026-11-25', 'calendar.change-proposed'],
  ];
  for (const [start, count, date, code] of expected) {
    it(`expects ${date} for ${count} working days after ${start}, and says ${code}`, () => {
      const result = addWorkingDays(civilDate(start), count, vietnamHolidays);

      expect(result.status).to.equal('expected');
      expect(result).to.have.property('date', date);
      expect(result.status === 'expected' && result.reason.code).to.equal(code);
    });
  }

  const daysOnly: readonly (readonly [string, number, string])[] = [
    ['2027-01-04', 20, 'calendar.window-open'],
    ['2027-01-29', 1, 'calendar.window-open'],
    ['2027-02-05', 1, 'calendar.window-open'],
    ['2027-08-31', 1, 'calendar.window-open'],
    ['2026-12-25', 30, 'calendar.window-open'],
    ['2027-12-31', 1, 'calendar.year-unknown'],
    ['2024-06-03', 1, 'calendar.year-unknown'],
    ['2030-01-01', 1_000_000, 'calendar.year-unknown'],
  ];
  for (const [start, count, code] of daysOnly) {
    it(`gives no date for ${count} working days after ${start}, and says ${code}`, () => {
      const result = addWorkingDays(civilDate(start), count, vietnamHolidays);

      expect(result).to.have.all.keys('status', 'days', 'reason');
      expect(result).to.deep.include({ status: 'daysOnly', days: count });
      expect(result.status === 'daysOnly' && result.reason.code).to.equal(code);
    });
  }

  it('says which days it left out and why', () => {
    const result = addWorkingDays(civilDate('2026-02-13'), 1, vietnamHolidays);
    const steps = result.status === 'daysOnly' ? [] : result.steps;

    expect(steps.map(({ kind }) => kind)).to.deep.equal([
      'weekend', 'weekend', 'holiday', 'holiday', 'holiday', 'holiday', 'holiday', 'weekend', 'weekend', 'working',
    ]);
    expect(steps[2]).to.deep.include({ date: '2026-02-16', name: { vi: 'Tết Nguyên đán', en: 'Lunar New Year' } });
  });

  it('names the open days and the place in the calendar', () => {
    const result = addWorkingDays(civilDate('2027-01-29'), 1, vietnamHolidays);

    expect(result.status === 'daysOnly' && result.reason).to.deep.equal({
      code: 'calendar.window-open',
      severity: 'warning',
      where: { path: 'items[2].openWindows[0]' },
      values: {
        from: '2027-02-01',
        to: '2027-02-14',
        note: 'Lịch nghỉ Tết Nguyên đán 2027 chưa công bố',
        noteEn: 'The days off for the Lunar New Year 2027 have not been announced',
      },
    });
  });

  it('names the year that has no table', () => {
    const result = addWorkingDays(civilDate('2027-12-31'), 1, vietnamHolidays);

    expect(result.status === 'daysOnly' && result.reason.values).to.deep.equal({ year: 2028 });
  });

  it('tells a programmer about half and negative days', () => {
    for (const count of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => addWorkingDays(civilDate('2026-01-05'), count, vietnamHolidays)).to.throw(RangeError);
    }
  });
});
