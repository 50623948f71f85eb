import { civilDate, vietnamHolidays } from '@xaso/core';
import { expect } from 'chai';
import type { Deadline, SimpleDeadline } from './deadline.schema.js';
import { resultDueOn, type DueDate, type DueOptions, type DueResult } from './result-due-on.js';

const due = (received: string, deadline: Deadline | undefined, options: DueOptions = {}): DueResult => {
  const [date, time] = received.split(' ');
  return resultDueOn({ date: civilDate(date!), time }, deadline, vietnamHolidays, options);
};

const dated = (received: string, deadline: Deadline, options: DueOptions = {}): DueDate => {
  const result = due(received, deadline, options);
  if (result.status !== 'known' && result.status !== 'expected') throw new Error(`no date but ${result.status}`);
  return result;
};

const working = (days: number): SimpleDeadline => ({ kind: 'workingDays', days });
const calendarDays = (days: number): SimpleDeadline => ({ kind: 'calendarDays', days });
const months = (count: number): SimpleDeadline => ({ kind: 'compound', months: count });
const sameDay: SimpleDeadline = { kind: 'sameDay' };
const before15: SimpleDeadline = { kind: 'sameDay', cutoff: '15:00' };

describe('resultDueOn', () => {
  const known: readonly (readonly [received: string, deadline: Deadline, date: string, what: string])[] = [
    ['2026-10-05', working(3), '2026-10-08', 'Monday to Thursday'],
    ['2026-10-02 16:59', working(3), '2026-10-07', 'a minute before the office closes'],
    ['2026-10-02 17:00', working(3), '2026-10-07', 'on the stroke of closing'],
    ['2026-10-02 17:01', working(3), '2026-10-08', 'after hours on a Friday counts from Monday'],
    ['2026-10-03', working(3), '2026-10-08', 'a Saturday counts from Monday'],
    ['2026-02-13', working(1), '2026-02-23', 'over Tết'],
    ['2026-02-18', working(1), '2026-02-24', 'handed in during Tết, received after it'],
    ['2026-08-21', working(1), '2026-08-22', 'the Saturday that is worked for a Monday off'],
    ['2026-08-22', working(1), '2026-08-24', 'handed in on that Saturday'],
    ['2026-10-05', working(7.5), '2026-10-15', 'half a day is a whole one'],
    ['2026-10-05', sameDay, '2026-10-05', 'the same day'],
    ['2026-10-03', sameDay, '2026-10-05', 'the same day, received on Monday'],
    ['2026-10-02 17:01', sameDay, '2026-10-05', 'the same day, after hours'],
    ['2026-10-05 14:59', before15, '2026-10-05', 'before the cut-off'],
    ['2026-10-05 15:00', before15, '2026-10-05', 'on the cut-off'],
    ['2026-10-05 15:01', before15, '2026-10-06', 'after the cut-off'],
    ['2026-02-13 15:01', before15, '2026-02-23', 'after the cut-off on the last day before Tết'],
    ['2026-10-03 15:01', before15, '2026-10-05', 'on a Saturday afternoon: received on Monday morning'],
    ['2026-10-02 17:01', before15, '2026-10-05', 'after hours: received on Monday morning'],
    ['2026-10-05', calendarDays(30), '2026-11-04', 'calendar days'],
    ['2026-10-05', calendarDays(5), '2026-10-12', 'calendar days that end on a Saturday end on Monday'],
    ['2026-11-19', calendarDays(5), '2026-11-25', 'calendar days that end on a holiday end behind it'],
    ['2026-10-05', calendarDays(1.5), '2026-10-07', 'half a calendar day is a whole one'],
    ['2026-01-30', months(1), '2026-03-02', 'a month from the end of January ends on 28 February, a Saturday'],
    ['2026-03-31', months(1), '2026-05-04', 'a month from 31 March ends on 30 April, a holiday'],
    ['2026-03-02', { kind: 'compound', months: 2, workingDays: 15 }, '2026-05-22', 'two months and fifteen working days'],
    ['2026-10-05', { kind: 'compound', calendarDays: 4, workingDays: 1 }, '2026-10-12', 'four days and a working day'],
  ];

  for (const [received, deadline, date, what] of known) {
    it(`gives ${date} for what is handed in on ${received}: ${what}`, () => {
      expect(due(received, deadline)).to.deep.include({ status: 'known', date, isEstimate: true });
    });
  }

  it('takes a day without an hour', () => {
    expect(resultDueOn(civilDate('2026-10-05'), working(3), vietnamHolidays)).to.deep.equal(due('2026-10-05', working(3)));
  });

  it('closes when the office says', () => {
    expect(dated('2026-10-05 16:31', working(1), { closesAt: '16:30' }).date).to.equal('2026-10-07');
    expect(dated('2026-10-05 17:30', working(1), { closesAt: '18:00' }).date).to.equal('2026-10-06');
  });

  it('gives both days where the hour is not known', () => {
    expect(dated('2026-10-02', before15)).to.deep.include({ date: '2026-10-02', ifLater: { cutoff: '15:00', date: '2026-10-05' } });
    expect(dated('2026-10-02 09:00', before15)).not.to.have.property('ifLater');
    expect(dated('2026-10-02', sameDay)).not.to.have.property('ifLater');
  });

  it('gives the last day of an extension, counted from the day of receipt', () => {
    const { date, latest } = dated('2026-10-05', { kind: 'workingDays', days: 3, extension: { workingDays: 6, when: 'phải xác minh' } });

    expect({ date, latest }).to.deep.equal({ date: '2026-10-08', latest: { date: '2026-10-13', when: 'phải xác minh' } });
  });

  it('gives no last day that does not lie behind the first one', () => {
    expect(dated('2026-10-05', { kind: 'workingDays', days: 6, extension: { calendarDays: 3 } })).not.to.have.property('latest');
    expect(dated('2027-01-22', { kind: 'workingDays', days: 3, extension: { workingDays: 20 } })).not.to.have.property('latest');
  });

  it('names every step of the way', () => {
    expect(dated('2026-08-20', working(2)).steps.map((step) => ('day' in step ? `${step.kind} ${step.day.kind} ${step.day.date}` : step.kind))).to.deep.equal([
      'received',
      'counted working 2026-08-21',
      'counted workedWeekend 2026-08-22',
    ]);
    expect(dated('2026-10-03', calendarDays(1.5)).steps).to.deep.equal([
      { kind: 'receivedNextWorkingDay', from: '2026-10-03', date: '2026-10-05', reason: 'closedDay' },
      { kind: 'roundedUp', from: 1.5, to: 2 },
      { kind: 'daysAdded', days: 2, date: '2026-10-07' },
    ]);
    expect(dated('2026-10-02 17:01', before15).steps).to.deep.equal([
      { kind: 'receivedNextWorkingDay', from: '2026-10-02', date: '2026-10-05', reason: 'afterHours' },
      { kind: 'sameDay', date: '2026-10-05' },
    ]);
    expect(dated('2026-10-05 15:01', before15).steps).to.deep.equal([
      { kind: 'received', date: '2026-10-05' },
      { kind: 'afterCutoff', cutoff: '15:00', date: '2026-10-06' },
    ]);
    expect(dated('2026-01-30', months(1)).steps).to.deep.equal([
      { kind: 'received', date: '2026-01-30' },
      { kind: 'monthsAdded', months: 1, date: '2026-02-28' },
      { kind: 'movedToWorkingDay', from: '2026-02-28', date: '2026-03-02' },
    ]);
  });

  const expected: readonly (readonly [received: string, deadline: Deadline, date: string, code: string])[] = [
    ['2026-12-31', working(1), '2027-01-04', 'calendar.year-partial'],
    ['2026-12-31', months(2), '2027-03-01', 'calendar.year-partial'],
    ['2026-11-20', working(1), '2026-11-23', 'calendar.change-proposed'],
    ['2027-01-02', sameDay, '2027-01-04', 'calendar.year-partial'],
    ['2027-01-20', calendarDays(30), '2027-02-19', 'calendar.year-partial'],
  ];

  for (const [received, deadline, date, code] of expected) {
    it(`expects ${date} for what is handed in on ${received}, and says ${code}`, () => {
      const result = dated(received, deadline);

      expect({ status: result.status, date: result.date, code: result.reason?.code }).to.deep.equal({ status: 'expected', date, code });
    });
  }

  it('expects, and no more, where the last day of an extension may still move', () => {
    expect(due('2026-12-28', { kind: 'workingDays', days: 2, extension: { workingDays: 5 } })).to.deep.include({ status: 'expected', date: '2026-12-30', latest: { date: '2027-01-05', when: undefined } });
  });

  const daysOnly: readonly (readonly [received: string, deadline: Deadline, code: string])[] = [
    ['2027-01-29', working(5), 'calendar.window-open'],
    ['2027-02-05', sameDay, 'calendar.window-open'],
    ['2027-01-20', calendarDays(15), 'calendar.window-open'],
    ['2027-01-29 15:01', before15, 'calendar.window-open'],
    ['2027-01-30', sameDay, 'calendar.window-open'],
    ['2028-06-01', working(1), 'calendar.year-unknown'],
    ['2027-12-30', months(1), 'calendar.year-unknown'],
  ];

  for (const [received, deadline, code] of daysOnly) {
    it(`gives no date for what is handed in on ${received}, since days are not set: ${code}`, () => {
      const result = due(received, deadline);

      expect(result).to.deep.include({ status: 'daysOnly', deadline, isEstimate: true });
      expect(result.status === 'daysOnly' && result.reason.code).to.equal(code);
    });
  }

  it('counts no hours, since nobody knows when the office starts to count', () => {
    expect(due('2026-10-05 09:00', { kind: 'hours', hours: 8 })).to.deep.equal({ status: 'hours', hours: 8, isEstimate: true });
  });

  it('knows no date without a limit, and of one that is only quoted', () => {
    expect(due('2026-10-05', undefined)).to.deep.equal({ status: 'unknown', isEstimate: true });
    expect(due('2026-10-05', { kind: 'text', text: 'Theo thỏa thuận' })).to.deep.equal({ status: 'unknown', text: 'Theo thỏa thuận', isEstimate: true });
  });

  describe('of several cases', () => {
    const cases: Deadline = {
      kind: 'byCase',
      cases: [
        { usual: true, channels: ['inPerson'], deadline: working(3) },
        { channels: ['inPerson'], when: 'Phải xác minh', deadline: working(6) },
        { channels: ['online'], deadline: working(2) },
      ],
    };

    it('gives a day for each case of the channel', () => {
      const result = due('2026-10-05', cases, { channel: 'inPerson' });

      expect(result.status === 'byCase' && result.cases.map(({ when, usual, due: own }) => [when, usual, own.status === 'known' && own.date])).to.deep.equal([
        [undefined, true, '2026-10-08'],
        ['Phải xác minh', false, '2026-10-13'],
      ]);
    });

    it('gives one day where the channel has one case', () => {
      expect(due('2026-10-05', cases, { channel: 'online' })).to.deep.include({ status: 'known', date: '2026-10-07' });
    });

    it('keeps the case of a day that holds in one case only', () => {
      expect(due('2026-10-05', { kind: 'byCase', cases: [{ when: 'Phải xác minh', deadline: working(6) }] }).status).to.equal('byCase');
    });

    it('knows no date over a channel of which nothing is said', () => {
      expect(due('2026-10-05', cases, { channel: 'postal' })).to.deep.equal({ status: 'unknown', isEstimate: true });
    });

    it('gives all cases where no channel is chosen', () => {
      const result = due('2026-10-05', cases);

      expect(result.status === 'byCase' && result.cases.length).to.equal(3);
    });
  });
});
