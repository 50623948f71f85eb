import { civilDate, vietnamHolidays } from '@xaso/core';
import { expect } from 'chai';
import { cardMessages } from '../messages/card-messages.js';
import { cardMessagesEn } from '../messages/en.js';
import { deadlineLines, simpleText, type Wording } from './deadline-text.js';
import type { Deadline, SimpleDeadline } from './deadline.schema.js';
import { dueLines, explainDue, weekday } from './due-text.js';
import { resultDueOn, type DueDate } from './result-due-on.js';

const vi: Wording = { language: 'vi', messages: cardMessages };
const en: Wording = { language: 'en', messages: cardMessagesEn };

const lines = (received: string, deadline: Deadline | undefined, wording: Wording) => {
  const date = civilDate(received);
  return dueLines(date, resultDueOn(date, deadline, vietnamHolidays), wording);
};

const estimate = 'Đây là ngày ước tính; ngày ghi trên phiếu hẹn mới là ngày chính thức.';

describe('simpleText', () => {
  const texts: readonly (readonly [deadline: SimpleDeadline, vietnamese: string, english: string])[] = [
    [{ kind: 'sameDay' }, 'trong ngày làm việc', 'the same working day'],
    [{ kind: 'sameDay', cutoff: '15:00' }, 'trong ngày làm việc; nộp sau 15 giờ thì ngày làm việc tiếp theo', 'the same working day; the next one when handed in after 15:00'],
    [{ kind: 'sameDay', cutoff: '08:30' }, 'trong ngày làm việc; nộp sau 8 giờ 30 thì ngày làm việc tiếp theo', 'the same working day; the next one when handed in after 08:30'],
    [{ kind: 'workingDays', days: 1 }, '1 ngày làm việc', '1 working day'],
    [{ kind: 'workingDays', days: 3 }, '3 ngày làm việc', '3 working days'],
    [{ kind: 'workingDays', days: 7.5 }, '7,5 ngày làm việc', '7.5 working days'],
    [{ kind: 'calendarDays', days: 30 }, '30 ngày', '30 days'],
    [{ kind: 'hours', hours: 8 }, '8 giờ', '8 hours'],
    [{ kind: 'compound', months: 2, workingDays: 15 }, '2 tháng và 15 ngày làm việc', '2 months and 15 working days'],
    [{ kind: 'workingDays', days: 3, extension: { workingDays: 6 } }, '3 ngày làm việc; có thể đến 6 ngày làm việc', '3 working days; up to 6 working days'],
    [{ kind: 'workingDays', days: 3, extension: { months: 1, when: 'phải xác minh' } }, '3 ngày làm việc; có thể đến 1 tháng (trường hợp phải xác minh)', '3 working days; up to 1 month (case: phải xác minh)'],
    [{ kind: 'workingDays', days: 3, extension: {} }, '3 ngày làm việc', '3 working days'],
    [{ kind: 'text', text: 'Theo thỏa thuận' }, 'Theo thỏa thuận', 'Theo thỏa thuận'],
  ];

  for (const [deadline, vietnamese, english] of texts) {
    it(`says “${vietnamese}”`, () => {
      expect([simpleText(deadline, vi), simpleText(deadline, en)]).to.deep.equal([vietnamese, english]);
    });
  }
});

describe('deadlineLines', () => {
  it('puts the usual case first, keeps to the channel and leaves quoted limits to the caller', () => {
    const deadline: Deadline = {
      kind: 'byCase',
      cases: [
        { when: 'Phải xác minh', deadline: { kind: 'workingDays', days: 6 } },
        { usual: true, deadline: { kind: 'workingDays', days: 3 } },
        { channels: ['online'], deadline: { kind: 'workingDays', days: 2 } },
        { deadline: { kind: 'text', text: 'Theo thỏa thuận' } },
      ],
    };

    expect(deadlineLines(deadline, 'inPerson', vi)).to.deep.equal([
      { when: undefined, text: '3 ngày làm việc' },
      { when: 'Phải xác minh', text: '6 ngày làm việc' },
    ]);
    expect(deadlineLines({ kind: 'text', text: 'Theo thỏa thuận' }, 'inPerson', vi)).to.deep.equal([]);
  });
});

describe('dueLines', () => {
  it('says the day, its weekday and that it is an estimate', () => {
    expect(lines('2026-10-05', { kind: 'workingDays', days: 3 }, vi)).to.deep.equal(['Nộp ngày 05/10/2026: dự kiến có kết quả ngày 08/10/2026 (thứ Năm).', estimate]);
  });

  it('says what holds after the cut-off, and how long at most', () => {
    expect(lines('2026-10-02', { kind: 'sameDay', cutoff: '15:00', extension: { workingDays: 3 } }, vi)).to.deep.equal([
      'Nộp ngày 02/10/2026: dự kiến có kết quả ngày 02/10/2026 (thứ Sáu).',
      'Nếu nộp sau 15 giờ: dự kiến ngày 05/10/2026.',
      'Nếu kéo dài: chậm nhất ngày 07/10/2026.',
      estimate,
    ]);
  });

  it('does not promise that the holidays of a past year are still to be announced', () => {
    const past = ['Không tính được ngày cụ thể: lịch nghỉ ở đây chỉ có từ năm 2025.'];

    expect(lines('1990-05-05', { kind: 'workingDays', days: 3 }, vi)).to.deep.equal(past);
    expect(lines('1990-05-05', { kind: 'byCase', cases: [{ usual: true, deadline: { kind: 'workingDays', days: 3 } }, { when: 'khác', deadline: { kind: 'workingDays', days: 9 } }] }, vi)).to.deep.equal(past);
    expect(lines('2031-05-05', { kind: 'workingDays', days: 3 }, vi)).to.deep.equal(['Chưa tính được ngày cụ thể vì lịch nghỉ của thời gian này chưa được công bố.']);
  });

  it('says where a notice may still move the day', () => {
    expect(lines('2026-12-31', { kind: 'workingDays', days: 1 }, vi)).to.deep.equal([
      'Nộp ngày 31/12/2026: dự kiến có kết quả ngày 04/01/2027 (thứ Hai).',
      'Lịch nghỉ chưa được công bố đủ nên ngày này còn có thể thay đổi.',
      estimate,
    ]);
  });

  it('says why there is no day', () => {
    expect(lines('2027-01-29', { kind: 'workingDays', days: 5 }, vi)).to.deep.equal(['Chưa tính được ngày cụ thể vì lịch nghỉ của thời gian này chưa được công bố.']);
  });

  it('says nothing where nothing can be counted', () => {
    for (const deadline of [undefined, { kind: 'hours', hours: 8 }, { kind: 'text', text: 'x' }] as const) expect(lines('2026-10-05', deadline, vi)).to.deep.equal([]);
  });

  it('names each case, and only the usual one of those that the source does not tell apart', () => {
    const cases = (when: string | undefined): Deadline => ({
      kind: 'byCase',
      cases: [
        { usual: true, deadline: { kind: 'workingDays', days: 3 } },
        { ...(when === undefined ? {} : { when }), deadline: { kind: 'workingDays', days: 6 } },
      ],
    });
    const usual = 'Nộp ngày 05/10/2026: dự kiến có kết quả ngày 08/10/2026 (thứ Năm).';

    expect(lines('2026-10-05', cases('phải xác minh'), vi)).to.deep.equal([usual, 'Phải xác minh: Nộp ngày 05/10/2026: dự kiến có kết quả ngày 13/10/2026 (thứ Ba).', estimate]);
    expect(lines('2026-10-05', cases(undefined), vi)).to.deep.equal([usual, estimate]);
    expect(lines('2027-01-29', cases('phải xác minh'), vi)).to.deep.equal(['Chưa tính được ngày cụ thể vì lịch nghỉ của thời gian này chưa được công bố.']);
  });

  it('speaks English', () => {
    expect(lines('2026-10-05', { kind: 'workingDays', days: 3 }, en)[0]).to.match(/5 October 2026.*8 October 2026 \(Thursday\)/);
  });
});

describe('explainDue', () => {
  const explained = (received: string, deadline: Deadline, time?: string) =>
    explainDue(resultDueOn({ date: civilDate(received), time }, deadline, vietnamHolidays) as DueDate, vi);

  it('gives one line a day, with the name of a holiday and the worked Saturday', () => {
    expect(explained('2026-08-21', { kind: 'workingDays', days: 6 })).to.deep.equal([
      '21/08/2026: nộp hồ sơ, chưa tính là một ngày.',
      '22/08/2026: làm bù, ngày làm việc thứ 1.',
      '23/08/2026: nghỉ cuối tuần.',
      '24/08/2026: ngày làm việc thứ 2.',
      '25/08/2026: ngày làm việc thứ 3.',
      '26/08/2026: ngày làm việc thứ 4.',
      '27/08/2026: ngày làm việc thứ 5.',
      '28/08/2026: ngày làm việc thứ 6.',
    ]);
    expect(explained('2026-11-23', { kind: 'workingDays', days: 1 })[1]).to.match(/^24\/11\/2026: .+, nghỉ\.$/);
  });

  it('says where the count began, and where it moved to a working day', () => {
    expect(explained('2026-10-03', { kind: 'calendarDays', days: 4.5 })).to.deep.equal([
      '03/10/2026: cơ quan nghỉ, hồ sơ được tính từ 05/10/2026.',
      '4,5 ngày được làm tròn thành 5 ngày.',
      '10/10/2026: đủ 5 ngày.',
      '10/10/2026 là ngày nghỉ nên chuyển sang 12/10/2026.',
    ]);
    expect(explained('2026-10-02', { kind: 'sameDay' }, '17:01')).to.deep.equal(['02/10/2026: đã hết giờ làm việc, hồ sơ được tính từ 05/10/2026.', '05/10/2026: trả kết quả trong ngày.']);
    expect(explained('2026-10-05', { kind: 'sameDay', cutoff: '15:00' }, '15:01')[1]).to.equal('06/10/2026: ngày làm việc tiếp theo, vì nộp sau 15 giờ.');
    expect(explained('2026-01-30', { kind: 'compound', months: 1 })[1]).to.equal('28/02/2026: tròn 1 tháng.');
  });
});

describe('weekday', () => {
  it('names all seven', () => {
    const names = ['2026-10-05', '2026-10-06', '2026-10-07', '2026-10-08', '2026-10-09', '2026-10-10', '2026-10-11'].map((date) => weekday(civilDate(date), cardMessages));

    expect(names).to.deep.equal(['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật']);
  });
});
