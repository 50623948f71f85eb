import { expect } from 'chai';
import { comparisons, parseComparisonPhrase, type Comparison } from './comparison.js';
import { formatComparison, formatPeriod } from './format-period.js';
import { parsePeriod } from './parse-period.js';
import { periodMessagesEn, periodMessagesVi } from './period-messages.js';
import type { Period } from './period.js';

const day = (date: string): Period => ({ type: 'day', date }) as Period;
const month = (year: number, value: number): Period => ({ type: 'month', year, month: value });
const quarter = (year: number, value: number): Period => ({ type: 'quarter', year, quarter: value });
const half = (year: number, value: number): Period => ({ type: 'half', year, half: value });
const until = (date: string, start?: string): Period => ({ type: 'cumulative', until: date, ...(start ? { start } : {}) }) as Period;
const span = (start: string, end: string): Period => ({ type: 'span', start, end }) as Period;

describe('parsePeriod', () => {
  const readable: readonly (readonly [unknown, Period])[] = [
    ['tháng 10/2022', month(2022, 10)],
    ['Tháng 10/2022', month(2022, 10)],
    ['THÁNG 10 NĂM 2022', month(2022, 10)],
    ['tháng 9-2021', month(2021, 9)],
    ['tháng 9.2021', month(2021, 9)],
    ['tháng 9, năm 2021', month(2021, 9)],
    ['thang 01/2025', month(2025, 1)],
    ['T10/2022', month(2022, 10)],
    ['10/2022', month(2022, 10)],
    ['12/2022', month(2022, 12)],
    ['10-2022', month(2022, 10)],
    ['10.2022', month(2022, 10)],
    ['2025-04', month(2025, 4)],
    ['2022-10', month(2022, 10)],
    ['tháng 10/2022'.normalize('NFD'), month(2022, 10)],
    ['quý III/2026', quarter(2026, 3)],
    ['Quý III / 2026', quarter(2026, 3)],
    ['quý 3 năm 2026', quarter(2026, 3)],
    ['quý IV năm 2026', quarter(2026, 4)],
    ['Q1/2026', quarter(2026, 1)],
    ['quý I-2026', quarter(2026, 1)],
    ['quí I/2026', quarter(2026, 1)],
    ['3 tháng đầu năm 2025', quarter(2025, 1)],
    ['3 tháng cuối năm 2025', quarter(2025, 4)],
    ['6 tháng đầu năm 2025', half(2025, 1)],
    ['06 tháng đầu năm 2025', half(2025, 1)],
    ['sáu tháng đầu năm 2025', half(2025, 1)],
    ['6 tháng năm 2025', half(2025, 1)],
    ['6 tháng/2025', half(2025, 1)],
    ['nửa đầu năm 2025', half(2025, 1)],
    ['6 tháng cuối năm 2025', half(2025, 2)],
    ['9 tháng 2025', { type: 'nineMonths', year: 2025 }],
    ['9 tháng đầu năm 2025', { type: 'nineMonths', year: 2025 }],
    ['12 tháng năm 2025', { type: 'year', year: 2025 }],
    ['11 tháng năm 2025', until('2025-11-30')],
    ['2 tháng đầu năm 2024', until('2024-02-29')],
    ['4 tháng cuối năm 2025', span('2025-09-01', '2025-12-31')],
    ['năm 2024', { type: 'year', year: 2024 }],
    ['cả năm 2024', { type: 'year', year: 2024 }],
    ['2024', { type: 'year', year: 2024 }],
    [2024, { type: 'year', year: 2024 }],
    ['09/12/2025', day('2025-12-09')],
    ['ngày 9 tháng 12 năm 2025', day('2025-12-09')],
    ['9 tháng 12 năm 2025', day('2025-12-09')],
    ['2025-12-09', day('2025-12-09')],
    ['đến ngày 30/6/2025', until('2025-06-30')],
    ['đến 30/6/2025', until('2025-06-30')],
    ['Tính đến hết ngày 30/6/2025', until('2025-06-30')],
    ['tính đến hết tháng 2/2024', until('2024-02-29')],
    ['đến hết quý II/2025', until('2025-06-30')],
    ['đến cuối năm 2024', until('2024-12-31')],
    ['lũy kế đến 30/6/2025', until('2025-06-30')],
    ['luỹ kế tháng 6/2025', until('2025-06-30')],
    ['lũy kế 6 tháng đầu năm 2025', until('2025-06-30')],
    ['lũy kế từ 01/07/2025 đến 30/06/2026', until('2026-06-30', '2025-07-01')],
    ['từ đầu năm đến 30/6/2025', until('2025-06-30')],
    ['từ đầu năm 2025 đến hết tháng 6/2025', until('2025-06-30')],
    ['từ đầu năm 2024 đến 30/6/2025', until('2025-06-30', '2024-01-01')],
    ['01/01/2025 - 31/03/2025', span('2025-01-01', '2025-03-31')],
    ['01/01/2025 – 31/03/2025', span('2025-01-01', '2025-03-31')],
    ['1-1-2025 - 31-3-2025', span('2025-01-01', '2025-03-31')],
    ['2025-01-01 - 2025-03-31', span('2025-01-01', '2025-03-31')],
    ['01/01/2025 đến 31/03/2025', span('2025-01-01', '2025-03-31')],
    ['từ 01/01/2025 đến 31/03/2025', span('2025-01-01', '2025-03-31')],
    ['từ ngày 01/01/2025 đến hết ngày 31/03/2025', span('2025-01-01', '2025-03-31')],
    ['từ ngày 01/01 đến ngày 31/03/2025', span('2025-01-01', '2025-03-31')],
    ['từ tháng 1 đến tháng 3/2025', span('2025-01-01', '2025-03-31')],
    ['từ tháng 12/2022 đến tháng 2/2024', span('2022-12-01', '2024-02-29')],
    ['từ quý I đến quý II/2026', span('2026-01-01', '2026-06-30')],
    ['tháng 1 - tháng 3/2025', span('2025-01-01', '2025-03-31')],
    ['tháng 1-3/2025', span('2025-01-01', '2025-03-31')],
    ['12/2022 - 02/2023', span('2022-12-01', '2023-02-28')],
    ['giai đoạn 2021-2025', span('2021-01-01', '2025-12-31')],
    ['2021 - 2025', span('2021-01-01', '2025-12-31')],
    ['30/06/2025 - 30/06/2025', span('2025-06-30', '2025-06-30')],
  ];
  for (const [cell, period] of readable) {
    it(`reads ${JSON.stringify(cell)}`, () => {
      expect(parsePeriod(cell)).to.deep.equal({ ok: true, value: period, findings: [] });
    });
  }

  const withYear: readonly (readonly [string, Period])[] = [
    ['quý III', quarter(2026, 3)],
    ['tháng 10', month(2026, 10)],
    ['6 tháng đầu năm', half(2026, 1)],
    ['9 tháng', { type: 'nineMonths', year: 2026 }],
    ['nửa cuối năm', half(2026, 2)],
    ['đến hết tháng 6', until('2026-06-30')],
    ['đến ngày 30/6', until('2026-06-30')],
    ['từ 01/01 đến 31/03', span('2026-01-01', '2026-03-31')],
    ['tháng 10/2022', month(2022, 10)],
  ];
  for (const [cell, period] of withYear) {
    it(`takes the year of the heading for ${cell} only when the cell has none`, () => {
      expect(parsePeriod(cell, { year: 2026 })).to.deep.equal({ ok: true, value: period, findings: [] });
    });
  }

  it('keeps the note of a serial number', () => {
    const result = parsePeriod(45999);

    expect(result.value).to.deep.equal(day('2025-12-08'));
    expect(result.findings.map((finding) => finding.code)).to.deep.equal(['date.serial-number']);
  });

  const refused: readonly (readonly [unknown, string])[] = [
    ['quý III', 'period.year-missing'],
    ['tháng 10', 'period.year-missing'],
    ['6 tháng đầu năm', 'period.year-missing'],
    ['đến hết tháng 6', 'period.year-missing'],
    ['tháng 13/2022', 'period.impossible'],
    ['13/2022', 'period.impossible'],
    ['tháng 0/2022', 'period.impossible'],
    ['2022-13', 'period.impossible'],
    ['quý V/2025', 'period.impossible'],
    ['quý 5/2025', 'period.impossible'],
    ['quý 0/2025', 'period.impossible'],
    ['quý IIII/2025', 'period.impossible'],
    ['13 tháng năm 2025', 'period.impossible'],
    ['0 tháng cuối năm 2025', 'period.impossible'],
    ['31/02/2025', 'date.impossible'],
    ['đến ngày 31/02/2025', 'date.impossible'],
    ['01/01/2025 - 31/02/2025', 'date.impossible'],
    ['từ 31/02 đến 31/03/2025', 'date.impossible'],
    ['09/12/25', 'date.two-digit-year'],
    ['tháng 10/22', 'date.two-digit-year'],
    ['quý III/26', 'date.two-digit-year'],
    ['năm 24', 'date.two-digit-year'],
    ['6 tháng đầu năm 25', 'date.two-digit-year'],
    ['01/01/25 - 31/03/25', 'date.two-digit-year'],
    ['năm 2568', 'date.year-implausible'],
    ['năm 1899', 'date.year-implausible'],
    ['từ đầu năm 1024 đến 30/6/2025', 'date.year-implausible'],
    ['31/03/2025 - 01/01/2025', 'period.reversed'],
    ['từ tháng 5 đến tháng 3/2025', 'period.reversed'],
    ['giai đoạn 2025-2021', 'period.reversed'],
    ['từ đầu năm 2026 đến 30/6/2025', 'period.reversed'],
    ['10/22', 'period.unreadable'],
    ['9 tháng 12', 'period.unreadable'],
    ['1-3/2025', 'period.unreadable'],
    ['năm học 2025-2026', 'period.unreadable'],
    ['hiện nay', 'period.unreadable'],
    ['đến nay', 'period.unreadable'],
    ['từ đầu năm đến nay', 'period.unreadable'],
    ['từ năm ngoái', 'period.unreadable'],
    ['lũy kế', 'period.unreadable'],
    ['constructor tháng 2025', 'period.unreadable'],
    ['toString', 'period.unreadable'],
    ['', 'period.unreadable'],
    [10.5, 'period.unreadable'],
    [null, 'period.unreadable'],
    [{}, 'period.unreadable'],
    [`tháng 10/2022${'x'.repeat(5000)}`, 'period.unreadable'],
  ];
  for (const [cell, code] of refused) {
    it(`gives no period for ${JSON.stringify(cell)?.slice(0, 60)} and says ${code}`, () => {
      const result = parsePeriod(cell, { where: { path: 'items[2].period' } });

      expect(result.ok).to.equal(false);
      expect(result.value).to.equal(undefined);
      expect(result.findings.map((finding) => finding.code)).to.deep.equal([code]);
      expect(result.findings[0]!.where).to.deep.equal({ path: 'items[2].period' });
    });
  }

  it('quotes the cell as it was written', () => {
    expect(parsePeriod(' Tháng 13/2022 ').findings[0]!.values).to.deep.equal({ text: 'Tháng 13/2022' });
    expect(parsePeriod('Ngày 31/02/2025').findings[0]!.values).to.deep.equal({ text: 'Ngày 31/02/2025' });
  });
});

describe('formatPeriod', () => {
  const rows: readonly (readonly [Period, string, string])[] = [
    [day('2025-12-09'), '09/12/2025', '9 December 2025'],
    [month(2022, 10), 'tháng 10/2022', 'October 2022'],
    [month(2025, 4), 'tháng 4/2025', 'April 2025'],
    [quarter(2026, 3), 'quý III/2026', 'Q3 2026'],
    [half(2025, 1), '6 tháng đầu năm 2025', 'first half of 2025'],
    [half(2025, 2), '6 tháng cuối năm 2025', 'second half of 2025'],
    [{ type: 'nineMonths', year: 2025 }, '9 tháng đầu năm 2025', 'first nine months of 2025'],
    [{ type: 'year', year: 2024 }, 'năm 2024', '2024'],
    [until('2025-06-30'), 'lũy kế đến 30/06/2025', 'year to 30 June 2025'],
    [until('2026-06-30', '2025-07-01'), 'lũy kế từ 01/07/2025 đến 30/06/2026', 'cumulative from 1 July 2025 to 30 June 2026'],
    [span('2025-01-01', '2025-03-31'), '01/01/2025 – 31/03/2025', '1 January 2025 – 31 March 2025'],
    [{ unknown: true, note: 'bài báo không ghi ngày' }, 'nguồn không ghi kỳ số liệu', 'period not stated by the source'],
  ];
  for (const [period, vi, en] of rows) {
    it(`writes ${vi} and ${en}`, () => {
      expect(formatPeriod(period, 'vi')).to.equal(vi);
      expect(formatPeriod(period, 'en')).to.equal(en);
    });
  }

  it('has the same messages in both languages', () => {
    expect(Object.keys(periodMessagesEn)).to.deep.equal(Object.keys(periodMessagesVi));
  });
});

describe('comparison', () => {
  const rows: readonly (readonly [string, Comparison | undefined])[] = [
    ['so với cùng kỳ', 'samePeriodLastYear'],
    ['tăng 12% so với cùng kỳ năm trước', 'samePeriodLastYear'],
    ['so với cùng kỳ năm 2024.', 'samePeriodLastYear'],
    ['SO VỚI CÙNG KỲ', 'samePeriodLastYear'],
    ['so với cùng kì', 'samePeriodLastYear'],
    ['so với kế hoạch năm', 'yearPlan'],
    ['đạt 117% so với kế hoạch năm, vượt chỉ tiêu', 'yearPlan'],
    ['KH năm', 'yearPlan'],
    ['so với kế hoạch cả năm', 'yearPlan'],
    ['so với kế hoạch', undefined],
    ['so với kỳ kế hoạch', undefined],
    ['so với kỳ trước', 'previousPeriod'],
    ['so với tháng trước', 'previousPeriod'],
    ['so với quý liền trước', 'previousPeriod'],
    ['so với kỳ liền kề trước', 'previousPeriod'],
    ['so với năm trước', 'previousPeriod'],
    ['so với cùng kỳ tháng trước', 'previousPeriod'],
    ['so với trước đổi mới', undefined],
    ['so với mặt bằng chung của tỉnh', undefined],
    ['', undefined],
  ];
  for (const [text, comparison] of rows) {
    it(`finds ${comparison ?? 'none'} in “${text}”`, () => {
      expect(parseComparisonPhrase(text)).to.equal(comparison);
    });
  }

  it('writes each comparison so that it is read back', () => {
    for (const comparison of comparisons) expect(parseComparisonPhrase(formatComparison(comparison, 'vi'))).to.equal(comparison);
    expect(formatComparison('samePeriodLastYear', 'vi')).to.equal('so với cùng kỳ');
    expect(formatComparison('yearPlan', 'vi')).to.equal('so với kế hoạch năm');
    expect(formatComparison('yearPlan', 'en')).to.equal('compared with the plan for the year');
  });
});
