import { addDays, civilDate, vietnamHolidays, weekdayOf, type HolidayCalendar } from '@xaso/core';
import { expect } from 'chai';
import fc from 'fast-check';
import { openDaily } from '../fixtures/build.js';
import { hoursMessagesEn } from '../messages/en.js';
import { minutesOf, momentIn, timeOf } from './civil-moment.js';
import { isOpenAt, openState } from './open-state.js';
import { openStateText } from './open-state-text.js';
import type { OpeningHours } from './opening-hours.schema.js';
import { overlappingDay } from './overlapping-spans.js';

/** A Friday without any holiday near it. */
const friday = civilDate('2026-03-13');
const at = (time: string, date = friday) => ({ date, time });
const office: OpeningHours = { week: [{ days: [1, 2, 3, 4, 5], spans: [{ from: '07:30', to: '11:30' }, { from: '13:30', to: '17:00' }] }], holidays: 'closed' };
const bar = openDaily('18:00', '02:00');

const says = (hours: OpeningHours | undefined, time: string, date = friday, calendar?: HolidayCalendar) => openStateText(openState(hours, at(time, date), calendar), at(time, date), { language: 'vi' });

describe('openState', () => {
  for (const [what, hours, time, text] of [
    ['a minute before opening', office, '07:29', 'Đang đóng, mở lúc 07:30'],
    ['at opening', office, '07:30', 'Đang mở, đến 11:30'],
    ['in the last minute of the morning', office, '11:29', 'Đang mở, đến 11:30'],
    ['at the start of the lunch break', office, '11:30', 'Đang đóng, mở lúc 13:30'],
    ['in the afternoon', office, '13:30', 'Đang mở, đến 17:00'],
    ['at closing on a Friday', office, '17:00', 'Đang đóng, mở lúc 07:30 ngày 16/03/2026'],
    ['in the evening of a bar', bar, '23:00', 'Đang mở, đến 02:00 hôm sau'],
    ['after midnight', bar, '01:59', 'Đang mở, đến 02:00'],
    ['at closing after midnight', bar, '02:00', 'Đang đóng, mở lúc 18:00'],
    ['at any time of a place that never closes', { always: true }, '03:00', 'Mở cả ngày đêm'],
    ['of a place whose hours are in words', { text: 'Theo phiên chợ' }, '10:00', 'Chưa rõ giờ mở cửa'],
    ['of a place of which nothing is said', undefined, '10:00', 'Chưa rõ giờ mở cửa'],
    ['until midnight, written 24:00', openDaily('08:00', '24:00'), '23:59', 'Đang mở, đến 00:00'],
    ['until midnight, written 00:00', openDaily('08:00', '00:00'), '23:59', 'Đang mở, đến 00:00'],
    ['of whole days in a row', openDaily('00:00', '24:00'), '12:00', 'Đang mở'],
    ['of days that join at midnight', openDaily('00:00', '00:00'), '12:00', 'Đang mở'],
    ['of a place that is never open', { week: [] }, '12:00', 'Đang đóng'],
  ] as readonly (readonly [string, OpeningHours | undefined, string, string])[]) {
    it(`${what} says “${text}”`, () => {
      expect(says(hours, time)).to.equal(text);
    });
  }

  it('on a Saturday evening before a Sunday off tells the day after tomorrow', () => {
    expect(says({ week: [{ days: [1, 2, 3, 4, 5, 6], spans: [{ from: '08:00', to: '18:00' }] }] }, '19:00', civilDate('2026-03-14'))).to.equal('Đang đóng, mở lúc 08:00 ngày 16/03/2026');
    expect(says({ week: [{ days: [1, 2, 3, 4, 5, 6], spans: [{ from: '08:00', to: '18:00' }] }] }, '19:00')).to.equal('Đang đóng, mở lúc 08:00 ngày mai');
  });

  it('belongs, after midnight, to the day before: on Monday at one o’clock the bar is still open only if it opens on Sundays', () => {
    const fridays: OpeningHours = { week: [{ days: [5], spans: [{ from: '18:00', to: '02:00' }] }] };

    expect(openState(fridays, at('01:00', civilDate('2026-03-14'))).status).to.equal('open');
    expect(openState(fridays, at('01:00', friday)).status).to.equal('closed');
  });

  describe('on holidays', () => {
    const newYear = civilDate('2026-01-01');
    const tet = civilDate('2026-02-17');

    it('says that it is not known where the list says nothing, and names the holiday', () => {
      expect(openState(bar, at('20:00', newYear), vietnamHolidays)).to.include({ status: 'unknown', reason: 'holidayUnknown' });
      expect(says(bar, '20:00', newYear, vietnamHolidays)).to.match(/^Hôm nay là .+; hãy gọi trước khi đến$/);
    });

    it('is closed, as usual, or open for hours of its own, as the list says', () => {
      expect(openState(office, at('10:00', newYear), vietnamHolidays)).to.include({ status: 'closed', reason: 'holiday' });
      expect(openState({ ...bar, holidays: 'asUsual' }, at('20:00', newYear), vietnamHolidays)).to.include({ status: 'open', reason: 'holiday' });
      expect(openState({ ...bar, holidays: [{ from: '09:00', to: '11:00' }] }, at('10:00', newYear), vietnamHolidays).status).to.equal('open');
      expect(says(office, '10:00', newYear, vietnamHolidays)).to.match(/^Nghỉ lễ: /);
    });

    it('keeps Tết apart from other holidays', () => {
      const hours: OpeningHours = { ...bar, holidays: 'asUsual', tet: 'closed' };

      expect(openState(hours, at('20:00', tet), vietnamHolidays)).to.include({ status: 'closed', reason: 'tet' });
      expect(openState(hours, at('20:00', newYear), vietnamHolidays).status).to.equal('open');
      expect(openState({ ...bar, holidays: 'closed' }, at('20:00', tet), vietnamHolidays)).to.include({ status: 'closed', reason: 'tet' });
    });

    it('tells no opening beyond a day that is not known', () => {
      expect(openState({ week: office.week }, at('17:00', civilDate('2025-12-31')), vietnamHolidays)).to.deep.equal({ status: 'closed', reason: 'week', opensAt: undefined });
    });

    it('does not know the night after such a day either', () => {
      expect(openState(bar, at('01:00', civilDate('2026-01-02')), vietnamHolidays)).to.include({ status: 'unknown', reason: 'holidayUnknown' });
    });

    it('lets a row for the day itself win over all', () => {
      const hours: OpeningHours = { ...office, special: [{ from: newYear, spans: [{ from: '08:00', to: '10:00' }] }, { from: civilDate('2026-03-10'), to: friday }] };

      expect(openState(hours, at('09:00', newYear), vietnamHolidays)).to.include({ status: 'open', reason: 'special' });
      expect(openState(hours, at('09:00'), vietnamHolidays)).to.include({ status: 'closed', reason: 'special' });
    });

    it('does not know days of Tết that nobody has set yet, but for places that never mind', () => {
      const undecided = vietnamHolidays.items.flatMap(({ openWindows }) => openWindows).find(({ kind }) => kind === 'undecided')!;

      expect(openState({ ...bar, holidays: 'closed' }, at('20:00', undecided.from), vietnamHolidays)).to.include({ status: 'unknown', reason: 'calendarUnknown' });
      expect(openState({ ...bar, holidays: 'asUsual' }, at('20:00', undecided.from), vietnamHolidays).status).to.equal('open');
    });

    it('goes by the week in a year that the calendar does not have', () => {
      expect(openState(bar, at('20:00', civilDate('2199-03-13')), vietnamHolidays)).to.include({ status: 'open', reason: 'week' });
    });
  });

  describe('for any hours', () => {
    const spans = fc.array(fc.tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 0, max: 1440 })).map(([from, to]) => ({ from: timeOf(from), to: to === 1440 ? '24:00' : timeOf(to) })), { maxLength: 3 });
    const weeks = fc.array(fc.record({ days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }), spans }), { maxLength: 3 }).map((week): OpeningHours => ({ week }));
    const times = fc.integer({ min: 0, max: 1439 });

    /** The definition itself, minute by minute: some span of today or of yesterday holds this minute. */
    const isOpen = ({ week = [] }: OpeningHours, date: typeof friday, minute: number): boolean =>
      [0, -1].some((shift) => {
        const weekday = weekdayOf(addDays(date, shift));
        return week.filter(({ days }) => days.includes(weekday)).flatMap((row) => row.spans).some(({ from, to }) => {
          const end = minutesOf(to) > minutesOf(from) ? minutesOf(to) : minutesOf(to) + 1440;
          return minutesOf(from) <= minute - shift * 1440 && minute - shift * 1440 < end;
        });
      });

    it('is open exactly when a span holds the minute', () => {
      fc.assert(fc.property(weeks, times, (hours, minute) => void expect(openState(hours, at(timeOf(minute))).status === 'open').to.equal(isOpen(hours, friday, minute))), { numRuns: 400 });
    });

    it('tells an end or an opening at which it really changes', () => {
      fc.assert(
        fc.property(weeks, times, (hours, minute) => {
          const { until, opensAt, status } = openState(hours, at(timeOf(minute)));
          const change = until ?? opensAt;
          if (change !== undefined) expect(isOpen(hours, change.date, minutesOf(change.time))).to.equal(status === 'closed');
        }),
        { numRuns: 400 },
      );
    });
  });
});

describe('isOpenAt', () => {
  it('lets through what is open for sure', () => {
    const test = isOpenAt(at('20:00', civilDate('2026-01-01')), vietnamHolidays);

    expect([test({ hours: { always: true } }), test({ hours: bar }), test({ hours: office }), test({})]).to.deep.equal([true, false, false, false]);
  });
});

describe('momentIn', () => {
  it('is the clock of Viet Nam wherever the reader is', () => {
    expect(momentIn(1_795_798_740_000)).to.deep.equal({ date: '2026-11-27', time: '23:59' });
    expect(momentIn(1_795_798_800_000)).to.deep.equal({ date: '2026-11-28', time: '00:00' });
    expect(momentIn(-1)).to.deep.equal({ date: '1970-01-01', time: '06:59' });
  });
});

describe('openStateText', () => {
  it('speaks English', () => {
    expect(openStateText(openState(bar, at('23:00')), at('23:00'), { language: 'en', messages: hoursMessagesEn })).to.equal('Open until 02:00 tomorrow');
  });
});

describe('overlappingDay', () => {
  it('finds spans that overlap, past midnight too, and not those that touch', () => {
    expect(overlappingDay({ week: [{ days: [2], spans: [{ from: '07:00', to: '12:00' }, { from: '11:59', to: '17:00' }] }] })).to.equal(2);
    expect(overlappingDay({ week: [{ days: [2], spans: [{ from: '07:00', to: '12:00' }, { from: '12:00', to: '17:00' }] }] })).to.equal(undefined);
    expect(overlappingDay({ week: [{ days: [3], spans: [{ from: '18:00', to: '02:00' }, { from: '23:00', to: '23:30' }] }] })).to.equal(3);
    expect(overlappingDay({})).to.equal(undefined);
  });
});
