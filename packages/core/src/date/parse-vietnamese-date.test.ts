import { expect } from 'chai';
import { parseVietnameseDate } from './parse-vietnamese-date.js';

const place = { file: 'so-lieu.xlsx', sheet: 'Sheet1', row: 4, column: 'C' };

describe('parseVietnameseDate', () => {
  const readable: readonly (readonly [unknown, string])[] = [
    ['09/12/2025', '2025-12-09'],
    ['9/12/2025', '2025-12-09'],
    ['9-12-2025', '2025-12-09'],
    ['09.12.2025', '2025-12-09'],
    ['28-7-2021', '2021-07-28'],
    [' 09 / 12 / 2025 ', '2025-12-09'],
    ['09/12/2025.', '2025-12-09'],
    ['09–12–2025', '2025-12-09'],
    ['\u00a009/12/2025\u200b', '2025-12-09'],
    ['09/12/2025 14:30', '2025-12-09'],
    ['09/12/2025 00:00:00', '2025-12-09'],
    ['ngày 09/12/2025', '2025-12-09'],
    ['Ngày 9 tháng 12 năm 2025', '2025-12-09'],
    ['Ngày 9 tháng 12 năm 2025'.normalize('NFD'), '2025-12-09'],
    ['9 tháng 12, năm 2025', '2025-12-09'],
    ['2025-12-09', '2025-12-09'],
    ['2025/12/9', '2025-12-09'],
    ['2025-12-09T00:00Z', '2025-12-09'],
    ['2025-12-09T00:00:00.000Z', '2025-12-09'],
    ['2025-12-09T16:59:59Z', '2025-12-09'],
    ['2025-12-09T23:30:00', '2025-12-09'],
    ['2025-12-09T23:59:00+07:00', '2025-12-09'],
    ['2025-12-09 08:15', '2025-12-09'],
    ['29/02/2024', '2024-02-29'],
    ['31/12/2200', '2200-12-31'],
    ['01/01/1900', '1900-01-01'],
  ];
  for (const [cell, date] of readable) {
    it(`reads ${JSON.stringify(cell)} as ${date}`, () => {
      expect(parseVietnameseDate(cell, place)).to.deep.equal({ ok: true, value: date, findings: [] });
    });
  }

  const noted: readonly (readonly [unknown, string, string])[] = [
    [45999, '2025-12-08', 'date.serial-number'],
    ['45999', '2025-12-08', 'date.serial-number'],
    [45999.75, '2025-12-08', 'date.serial-number'],
    [46000, '2025-12-09', 'date.serial-number'],
    [10000, '1927-05-18', 'date.serial-number'],
    [99999, '2173-10-13', 'date.serial-number'],
    ['2025-12-09T17:00:00.000Z', '2025-12-10', 'date.from-instant'],
    ['2025-12-09T20:00-08:00', '2025-12-10', 'date.from-instant'],
    ['2025-12-09T00:30+0900', '2025-12-08', 'date.from-instant'],
  ];
  for (const [cell, date, code] of noted) {
    it(`reads ${JSON.stringify(cell)} as ${date} and says ${code}`, () => {
      const result = parseVietnameseDate(cell, place);

      expect(result.ok).to.equal(true);
      expect(result.value).to.equal(date);
      expect(result.findings).to.deep.equal([{ code, severity: 'note', where: place, values: { text: String(cell), date } }]);
    });
  }

  const refused: readonly (readonly [unknown, string])[] = [
    ['31/02/2025', 'date.impossible'],
    ['29/02/2025', 'date.impossible'],
    ['31/04/2025', 'date.impossible'],
    ['00/12/2025', 'date.impossible'],
    // Read the Vietnamese way, month 31: an American date is not turned round in silence.
    ['12/31/2025', 'date.impossible'],
    ['2025-02-30', 'date.impossible'],
    ['2025-12-09T24:00Z', 'date.impossible'],
    ['09/12/25', 'date.two-digit-year'],
    ['9-12-25', 'date.two-digit-year'],
    ['ngày 9 tháng 12 năm 25', 'date.two-digit-year'],
    ['09/12/2568', 'date.year-implausible'],
    ['31/12/1899', 'date.year-implausible'],
    ['01/01/2201', 'date.year-implausible'],
    ['09/12/0025', 'date.year-implausible'],
    ['09/12-2025', 'date.unreadable'],
    ['09/12/202', 'date.unreadable'],
    ['09/12', 'date.unreadable'],
    ['12/2022', 'date.unreadable'],
    ['2024', 'date.unreadable'],
    [2024, 'date.unreadable'],
    ['45.999', 'date.unreadable'],
    [9999, 'date.unreadable'],
    [100000, 'date.unreadable'],
    [1_765_238_400_000, 'date.unreadable'],
    ['09/12/2025 25:00', 'date.unreadable'],
    ['mùng 1 Tết Bính Ngọ', 'date.unreadable'],
    ['hôm nay', 'date.unreadable'],
    ['', 'date.unreadable'],
    [`09/12/2025${' '.repeat(200)}`, 'date.unreadable'],
    [null, 'date.unreadable'],
    [undefined, 'date.unreadable'],
    [true, 'date.unreadable'],
    [Number.NaN, 'date.unreadable'],
    [{ toString: () => '09/12/2025' }, 'date.unreadable'],
  ];
  for (const [cell, code] of refused) {
    it(`gives no day for ${JSON.stringify(cell)} and says ${code}`, () => {
      const result = parseVietnameseDate(cell, place);

      expect(result.ok).to.equal(false);
      expect(result.value).to.equal(undefined);
      expect(result.findings.map((finding) => finding.code)).to.deep.equal([code]);
      expect(result.findings[0]!.where).to.deep.equal(place);
    });
  }

  it('repeats at most 80 characters of a cell', () => {
    expect(parseVietnameseDate('x'.repeat(5000)).findings[0]!.values['text']).to.equal('x'.repeat(80));
  });
});
