import { expect } from 'chai';
import type { Deadline } from './deadline.schema.js';
import { parseDeadline } from './parse-deadline.js';

const read = (text: unknown) => parseDeadline(text).value;

describe('parseDeadline', () => {
  const plain: readonly (readonly [text: string, deadline: Deadline])[] = [
    ['44 ngày làm việc', { kind: 'workingDays', days: 44 }],
    ['03 ngày làm việc', { kind: 'workingDays', days: 3 }],
    ['Không quá 05 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ.', { kind: 'workingDays', days: 5 }],
    ['7,5 ngày làm việc', { kind: 'workingDays', days: 7.5 }],
    ['30 ngày', { kind: 'calendarDays', days: 30 }],
    ['8 giờ', { kind: 'hours', hours: 8 }],
    ['8 giờ làm việc', { kind: 'hours', hours: 8 }],
    ['02 tháng', { kind: 'compound', months: 2 }],
    ['02 tháng + 15 ngày làm việc', { kind: 'compound', months: 2, workingDays: 15 }],
    ['02 tháng và 15 ngày làm việc', { kind: 'compound', months: 2, workingDays: 15 }],
    ['1 tháng, và 10 ngày', { kind: 'compound', months: 1, calendarDays: 10 }],
    ['Không quá 02 tháng và không quá 15 ngày làm việc.', { kind: 'compound', months: 2, workingDays: 15 }],
    ['Ngay trong ngày làm việc', { kind: 'sameDay' }],
    ['Ngay trong ngày tiếp nhận hồ sơ; trường hợp nhận hồ sơ sau 15 giờ mà không giải quyết được ngay thì trả kết quả trong ngày làm việc tiếp theo', { kind: 'sameDay', cutoff: '15:00' }],
    [
      'Ngay trong ngày tiếp nhận hồ sơ; nếu nhận hồ sơ sau 9 giờ thì trả trong ngày làm việc tiếp theo. Trường hợp phải xác minh thì không quá 03 ngày làm việc',
      { kind: 'sameDay', cutoff: '09:00', extension: { workingDays: 3, when: 'phải xác minh' } },
    ],
    ['03 ngày làm việc. Trường hợp phải xác minh thì thời hạn giải quyết không quá 06 ngày làm việc', { kind: 'workingDays', days: 3, extension: { workingDays: 6, when: 'phải xác minh' } }],
  ];

  for (const [text, deadline] of plain) {
    it(`reads “${text}”`, () => {
      expect(read(text)).to.deep.equal(deadline);
      expect(parseDeadline(text).findings).to.deep.equal([]);
    });
  }

  it('reads what the case of a text is, and how long it takes then', () => {
    expect(read('05 ngày làm việc. Đối với các xã miền núi thì thời gian thực hiện được tăng thêm 10 ngày làm việc')).to.deep.equal({
      kind: 'byCase',
      cases: [
        { usual: true, deadline: { kind: 'workingDays', days: 5 } },
        { when: 'xã miền núi', deadline: { kind: 'workingDays', days: 15 } },
      ],
    });
  });

  const unreadable = ['1 Khác', 'Theo thỏa thuận', '0 ngày làm việc', '0 tháng + 0 ngày', 'sau 15 giờ', 'ngày 12/5/2026', '03 ngày làm việc hoặc 05 ngày làm việc'];

  for (const text of unreadable) {
    it(`quotes “${text}” and says that it was not understood`, () => {
      const { value, findings } = parseDeadline(text);

      expect(value).to.deep.equal({ kind: 'text', text });
      expect(findings.map(({ code }) => code)).to.deep.equal(['deadline.unreadable']);
    });
  }

  for (const nothing of ['', '  ', '\u200b', undefined, null, {}, []]) {
    it(`takes ${JSON.stringify(nothing)} for no limit at all`, () => {
      expect(parseDeadline(nothing)).to.deep.equal({ ok: true, value: undefined, findings: [] });
    });
  }

  it('reads decomposed letters, line ends and invisible characters like any others', () => {
    expect(read('03 ngày làm việc'.normalize('NFD'))).to.deep.equal({ kind: 'workingDays', days: 3 });
    expect(read('\ufeff03\u00a0ngày\r\nlàm\u200b việc')).to.deep.equal({ kind: 'workingDays', days: 3 });
    expect(read('03\nngày')).to.deep.equal({ kind: 'calendarDays', days: 3 });
  });
});
