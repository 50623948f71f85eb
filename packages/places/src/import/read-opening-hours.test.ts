import { expect } from 'chai';
import fc from 'fast-check';
import type { HolidayHours, OpeningHours } from '../opening-hours/opening-hours.schema.js';
import { hoursLines } from '../plain/hours-lines.js';
import { readOpeningHours } from './read-opening-hours.js';

const all = [1, 2, 3, 4, 5, 6, 7];
const weekdays = [1, 2, 3, 4, 5];
const row = (days: number[], ...spans: string[]) => ({ days, spans: spans.map((span) => ({ from: span.slice(0, 5), to: span.slice(6) })) });
const hours = (week: OpeningHours['week'], rest: { holidays?: HolidayHours; tet?: HolidayHours } = {}): OpeningHours => ({ week, ...rest });
const office = [row(weekdays, '07:30-11:30', '13:30-17:00')];

describe('readOpeningHours', () => {
  for (const [text, expected] of [
    ['24/7', { always: true }],
    ['24/24', { always: true }],
    ['Cả ngày đêm', { always: true }],
    ['7h-22h', hours([row(all, '07:00-22:00')])],
    ['7h30 – 21h00', hours([row(all, '07:30-21:00')])],
    ['7.30-21.00', hours([row(all, '07:30-21:00')])],
    ['từ 7 giờ 30 phút đến 17 giờ', hours([row(all, '07:30-17:00')])],
    ['7g30 tới 17g', hours([row(all, '07:30-17:00')])],
    ['7h toi 22h', hours([row(all, '07:00-22:00')])],
    ['8:00 AM - 10:00 PM', hours([row(all, '08:00-22:00')])],
    ['7h-22h hằng ngày', hours([row(all, '07:00-22:00')])],
    ['18h-2h', hours([row(all, '18:00-02:00')])],
    ['08:00-24:00', hours([row(all, '08:00-24:00')])],
    ['7:30-00:00', hours([row(all, '07:30-00:00')])],
    ['7-11h30, 13-17h', hours([row(all, '07:00-11:30', '13:00-17:00')])],
    ['07:00-11:00 13:00-17:00', hours([row(all, '07:00-11:00', '13:00-17:00')])],
    ['7h00-11h00/13h00-17h00', hours([row(all, '07:00-11:00', '13:00-17:00')])],
    ['7h-11h\n13h-17h', hours([row(all, '07:00-11:00', '13:00-17:00')])],
    ['T2-T6: 7h30-11h30, 13h30-17h; CN nghỉ', hours(office)],
    ['Thứ 2 - 6: Sáng 7h30-11h30; Chiều 13h30-17h', hours(office)],
    ['Sáng: 7h30 - 11h30; Chiều: 13h30 - 17h00 (từ thứ Hai đến thứ Sáu)', hours(office)],
    ['Sáng 7h30-11h30, chiều 1h30-5h, nghỉ thứ 7 và chủ nhật', hours(office)],
    ['7h-11h sáng, 1h-5h chiều', hours([row(all, '07:00-11:00', '13:00-17:00')])],
    ['8h-5h chiều', hours([row(all, '08:00-17:00')])],
    ['từ 5h sáng đến 10h tối', hours([row(all, '05:00-22:00')])],
    ['tối 7h-10h', hours([row(all, '19:00-22:00')])],
    ['5h sáng - 12h đêm', hours([row(all, '05:00-24:00')])],
    ['11h-1h trưa', hours([row(all, '11:00-13:00')])],
    ['T2, T4, T6: 8h-11h', hours([row([1, 3, 5], '08:00-11:00')])],
    ['thứ 2, 3, 5: 14h-17h', hours([row([1, 2, 4], '14:00-17:00')])],
    ['T7, CN: 8h-11h', hours([row([6, 7], '08:00-11:00')])],
    ['CN: 8h-11h; T2-T7: 7h-21h', hours([row([1, 2, 3, 4, 5, 6], '07:00-21:00'), row([7], '08:00-11:00')])],
    ['CN nghỉ; 7h-21h', hours([row([1, 2, 3, 4, 5, 6], '07:00-21:00')])],
    ['6:00 - 22:00 (trừ Chủ nhật)', hours([row([1, 2, 3, 4, 5, 6], '06:00-22:00')])],
    ['Cuối tuần 8h-22h; T2-T6 16h-22h', hours([row(weekdays, '16:00-22:00'), row([6, 7], '08:00-22:00')])],
    ['7h-21h; lễ, Tết nghỉ', hours([row(all, '07:00-21:00')], { holidays: 'closed' })],
    ['7h-21h, nghỉ lễ, Tết', hours([row(all, '07:00-21:00')], { holidays: 'closed' })],
    ['7h-21h kể cả lễ, Tết', hours([row(all, '07:00-21:00')], { holidays: 'asUsual' })],
    ['7h-21h; Tết nghỉ; lễ mở bình thường', hours([row(all, '07:00-21:00')], { holidays: 'asUsual', tet: 'closed' })],
    ['7h-21h; Tết: 9h-12h', hours([row(all, '07:00-21:00')], { tet: row(all, '09:00-12:00').spans })],
    ['Mo-Su 18:00-02:00', hours([row(all, '18:00-02:00')])],
    ['Su-Th 17:00-0:00;Fr-Sa 17:00-2:00', hours([row([1, 2, 3, 4, 7], '17:00-00:00'), row([5, 6], '17:00-02:00')])],
    ['Mo-Fr 08:00-17:00; PH off', hours([row(weekdays, '08:00-17:00')], { holidays: 'closed' })],
    ['Mo-Th 07:00-22:30; Sa, Su 07:00-23:00', hours([row([1, 2, 3, 4], '07:00-22:30'), row([6, 7], '07:00-23:00')])],
  ] as const) {
    it(`reads “${text.replace('\n', ' / ')}”`, () => {
      expect(readOpeningHours(text)).to.deep.equal(expected);
    });
  }

  for (const text of ['', 'Giờ hành chính', 'Theo phiên chợ', 'liên hệ trước', '7h', '8h-8h', '25h-26h', '7h70-9h', '8-22', 'sáng thứ 3, chiều thứ 5', 'nghỉ CN', '7h-9h tối', '8h-10h đêm', '7h-11h hoặc theo hẹn', 'T2-T6', '-', ';;;']) {
    it(`does not half read “${text}”`, () => {
      expect(readOpeningHours(text)).to.equal(undefined);
    });
  }

  const minutes = fc.integer({ min: 0, max: 23 * 60 + 59 });
  const clock = (minute: number, style: string) => {
    const [hour, rest] = [Math.floor(minute / 60), String(minute % 60).padStart(2, '0')];
    return style === 'h' ? `${hour}h${rest}` : style === 'giờ' ? `${hour} giờ ${rest}` : `${hour}:${rest}`;
  };

  it('reads any span of any days in each way of writing', () => {
    fc.assert(
      fc.property(minutes, minutes, fc.constantFrom('h', 'giờ', ':'), fc.constantFrom('-', ' – ', ' đến '), fc.integer({ min: 1, max: 7 }), (from, to, style, dash, day) => {
        fc.pre(from !== to);
        const name = day === 7 ? 'CN' : `T${day + 1}`;
        const [span] = row(all, `${clock(from, ':').padStart(5, '0')}-${clock(to, ':').padStart(5, '0')}`).spans;

        expect(readOpeningHours(`${name}: ${clock(from, style)}${dash}${clock(to, style)}`)).to.deep.equal({ week: [{ days: [day], spans: [span] }] });
      }),
    );
  });

  it('reads back the lines that it is printed as', () => {
    const spans = fc.tuple(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 701, max: 1439 })).map(([from, to]) => row(all, `${clock(from, ':').padStart(5, '0')}-${clock(to, ':').padStart(5, '0')}`).spans);
    const rules = fc.constantFrom(undefined, 'closed' as const, 'asUsual' as const);
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }), spans, rules, (days, own, holidays) => {
        const given: OpeningHours = { week: [{ days: days.sort(), spans: own }], ...(holidays === undefined ? {} : { holidays }) };
        const lines = hoursLines(given, { language: 'vi' }).filter((line) => !line.includes('chưa rõ'));

        expect(readOpeningHours(lines.join('; ').replace('như ngày thường', 'mở bình thường'))).to.deep.equal(given);
      }),
    );
  });

  it('never throws, and answers long nonsense at once', () => {
    const words = fc.constantFrom('T2', 'CN', '-', ',', ';', '7h', '7h30', '22:00', 'nghỉ', 'lễ', 'Tết', 'sáng', 'tối', 'đến', ' ', 'Mo', 'PH', '24/7', '(', ':');
    fc.assert(fc.property(fc.oneof(fc.string(), fc.array(words, { maxLength: 30 }).map((all) => all.join(' '))), (text) => void readOpeningHours(text)), { numRuns: 1000 });
    for (const text of ['T2-'.repeat(5000), '7h-'.repeat(5000), 'sáng '.repeat(5000), ': '.repeat(9000), 'Mo-Su '.repeat(5000)]) expect(readOpeningHours(text)).to.equal(undefined);
  });
});
