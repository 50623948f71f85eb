import { expect } from 'chai';
import { parseVietnameseQuantity } from './parse-vietnamese-quantity.js';
import { quantityAmount, rangeAmounts, type Quantity } from './quantity.js';
import type { Qualifier } from './qualifier.js';

function quantityOf(cell: unknown): Quantity {
  const result = parseVietnameseQuantity(cell);
  if (result.outcome !== 'quantity') throw new Error(`${String(cell)} is ${result.outcome}`);
  return result.value;
}

describe('parseVietnameseQuantity', () => {
  describe('one number', () => {
    const rows: readonly (readonly [cell: string, amount: number, unit: string | undefined, qualifier?: Qualifier, of?: string])[] = [
      ['97,43%', 97.43, '%'],
      ['97,43 %', 97.43, '%'],
      ['97,43\u00a0%', 97.43, '%'],
      [' 100 % ', 100, '%'],
      ['97 phần trăm', 97, '%'],
      ['2,5‰', 2.5, '‰'],
      ['5 điểm phần trăm', 5, 'điểm phần trăm'],
      ['5 điểm %', 5, 'điểm phần trăm'],
      ['117%', 117, '%'],
      ['0', 0, undefined],
      ['-0', 0, undefined],
      ['16.968', 16968, undefined],
      ['−5', -5, undefined],
      ['-5,2%', -5.2, '%'],
      ['+5%', 5, '%'],
      ['９７，４３％', 97.43, '%'],
      ['9\u200b7,43%', 97.43, '%'],
      ['19 thành viên', 19, 'thành viên'],
      ['05 hồ sơ', 5, 'hồ sơ'],
      ['240 xã, phường, thị trấn', 240, 'xã, phường, thị trấn'],
      ['300 văn bản/tháng', 300, 'văn bản/tháng'],
      ['15 (người)', 15, 'người'],
      ['Đạt 100%', 100, '%'],
      ['có 5 xã.', 5, 'xã'],
      ['100% tổ dân phố', 100, '%', 'eq', 'tổ dân phố'],
      ['0,5%/năm', 0.5, '%/năm'],
      ['50m2', 50, 'm2'],
      ['100 Mbps', 100, 'Mbps'],
      ['15 ngày làm việc', 15, 'ngày làm việc'],
      ['2 ngày rưỡi', 2.5, 'ngày'],
    ];
    for (const [cell, amount, unit, qualifier = 'eq', of] of rows) {
      it(`reads ${JSON.stringify(cell)}`, () => {
        const quantity = quantityOf(cell);

        expect(quantity).to.include({ form: 'single', unit, of, qualifier });
        expect(quantityAmount(quantity)).to.equal(amount);
      });
    }
  });

  describe('scale and money', () => {
    const rows: readonly (readonly [cell: string, value: number, scale: number, amount: number, unit: string | undefined])[] = [
      ['9,117 tỷ đồng', 9.117, 1e9, 9_117_000_000, 'đồng'],
      ['9,117 tỉ đồng', 9.117, 1e9, 9_117_000_000, 'đồng'],
      ['9,117 ty VND', 9.117, 1e9, 9_117_000_000, 'đồng'],
      ['300 nghìn đồng/tháng', 300, 1e3, 300_000, 'đồng/tháng'],
      ['5 ngàn lượt', 5, 1e3, 5_000, 'lượt'],
      ['5tr đồng', 5, 1e6, 5_000_000, 'đồng'],
      ['1,5 triệu', 1.5, 1e6, 1_500_000, undefined],
      ['2 triệu rưỡi', 2.5, 1e6, 2_500_000, undefined],
      ['123 nghìn tỷ đồng', 123, 1e12, 123_000_000_000_000, 'đồng'],
      ['1 tỷ 200 triệu đồng', 1200, 1e6, 1_200_000_000, 'đồng'],
      ['1 tỷ 200 triệu 500 nghìn đồng', 1_200_500, 1e3, 1_200_500_000, 'đồng'],
      ['500.000đ', 500_000, 1, 500_000, 'đồng'],
      ['500.000 VNĐ', 500_000, 1, 500_000, 'đồng'],
    ];
    for (const [cell, value, scale, amount, unit] of rows) {
      it(`reads ${cell} without losing a đồng`, () => {
        const quantity = quantityOf(cell);

        expect(quantity).to.include({ form: 'single', value, scale, unit });
        expect(quantityAmount(quantity)).to.equal(amount);
      });
    }
  });

  describe('qualifiers', () => {
    const rows: readonly (readonly [words: string, qualifier: Qualifier])[] = [
      ['hơn', 'gt'], ['trên', 'gt'], ['lớn hơn', 'gt'], ['>', 'gt'],
      ['dưới', 'lt'], ['chưa đầy', 'lt'], ['chưa đến', 'lt'], ['chưa tới', 'lt'], ['<', 'lt'],
      ['ít nhất', 'gte'], ['tối thiểu', 'gte'], ['không dưới', 'gte'], ['≥', 'gte'], ['>=', 'gte'],
      ['không quá', 'lte'], ['không vượt quá', 'lte'], ['tối đa', 'lte'], ['≤', 'lte'], ['<=', 'lte'],
      ['khoảng', 'approx'], ['tầm', 'approx'], ['chừng', 'approx'], ['trên dưới', 'approx'], ['~', 'approx'],
      ['gần', 'approxLt'],
      ['ước', 'estimate'], ['ước đạt', 'estimate'],
      ['cao hơn', 'eq'], ['đạt', 'eq'], ['bằng', 'eq'],
    ];
    for (const [words, qualifier] of rows) {
      it(`hears ${qualifier} in "${words}"`, () => {
        expect(quantityOf(`${words} 1.000 hộ`)).to.include({ value: 1000, unit: 'hộ', qualifier });
      });
    }

    it('hears it in capitals, in decomposed spelling and behind "đạt"', () => {
      expect(quantityOf('HƠN 30%').qualifier).to.equal('gt');
      expect(quantityOf('khoảng 30%'.normalize('NFD')).qualifier).to.equal('approx');
      expect(quantityOf('đạt trên 26%').qualifier).to.equal('gt');
    });

    it('hears bounds behind the number', () => {
      expect(quantityOf('từ 70% trở lên')).to.include({ value: 70, unit: '%', qualifier: 'gte' });
      expect(quantityOf('10 hộ trở lên')).to.include({ value: 10, unit: 'hộ', qualifier: 'gte' });
      expect(quantityOf('3 lần trở xuống')).to.include({ value: 3, unit: 'lần', qualifier: 'lte' });
    });

    it('leaves a bound to the noun that it bounds', () => {
      expect(quantityOf('100% lãnh đạo cấp phòng trở lên')).to.include({ value: 100, of: 'lãnh đạo cấp phòng trở lên', qualifier: 'eq' });
      expect(quantityOf('12 lãnh đạo cấp phòng trở lên')).to.include({ value: 12, unit: 'lãnh đạo cấp phòng trở lên', qualifier: 'eq' });
      expect(quantityOf('hơn 5 năm trở lên')).to.include({ value: 5, unit: 'năm', qualifier: 'gt' });
    });

    it('reads a place among the first as a rank', () => {
      expect(quantityOf('tốp 15')).to.include({ value: 15, unit: 'hạng', qualifier: 'lte' });
      expect(quantityOf('Top 10 cả nước')).to.include({ value: 10, unit: 'hạng', of: 'cả nước', qualifier: 'lte' });
    });
  });

  describe('two numbers', () => {
    it('keeps both numbers of a share', () => {
      expect(quantityOf('850/16.968')).to.deep.include({ form: 'ratio', numerator: 850, denominator: 16968, scale: 1, unit: '%', of: undefined });
      expect(quantityOf('20/20 xã, thị trấn')).to.include({ numerator: 20, denominator: 20, value: 100, of: 'xã, thị trấn' });
      expect(quantityOf('20 / 58 cơ sở kinh doanh')).to.include({ numerator: 20, denominator: 58, of: 'cơ sở kinh doanh' });
    });

    it('has a share above the whole, and none of nothing', () => {
      expect(quantityAmount(quantityOf('30/20'))).to.equal(150);
      expect(quantityAmount(quantityOf('1/0'))).to.equal(undefined);
    });

    for (const cell of ['5-10 phút', '5 – 10 phút', 'tầm 5-10 phút', 'từ 5 đến 10 phút', '5 tới 10 phút']) {
      it(`reads ${cell} as a range`, () => {
        expect(quantityOf(cell)).to.deep.include({ form: 'range', range: { min: 5, max: 10 }, unit: 'phút', qualifier: 'range' });
      });
    }

    it('scales both bounds, and knows a percent sign on each', () => {
      const money = quantityOf('1,1-2,2 tỷ đồng');

      expect(money.form === 'range' && rangeAmounts(money)).to.deep.equal({ min: 1_100_000_000, max: 2_200_000_000 });
      expect(quantityOf('10% - 15%')).to.deep.include({ range: { min: 10, max: 15 }, unit: '%' });
    });
  });

  describe('doubt', () => {
    it('reads 16,968 as a decimal and gives both readings', () => {
      const result = parseVietnameseQuantity('16,968', { path: 'items[3].value' });

      expect(result).to.deep.include({ outcome: 'quantity', ok: true, candidates: [16.968, 16968] });
      expect(result.value).to.include({ value: 16.968 });
      expect(result.findings).to.deep.equal([
        { code: 'number.ambiguous-separator', severity: 'warning', where: { path: 'items[3].value' }, values: { text: '16,968', readings: '16,968 / 16968' } },
      ]);
    });

    it('has no doubt before a word of scale', () => {
      for (const word of ['nghìn', 'triệu', 'tỷ']) expect(parseVietnameseQuantity(`16,968 ${word}`).findings).to.deep.equal([]);
    });

    it('gives no value for 97.43, but what it may mean', () => {
      const result = parseVietnameseQuantity('97.43 %');

      expect(result).to.deep.include({ outcome: 'ambiguous', ok: false, value: undefined, candidates: [97.43, 9743] });
      expect(result.findings.map(({ code }) => code)).to.deep.equal(['number.ambiguous-point']);
      expect(result.findings[0]!.values).to.deep.equal({ text: '97.43 %', readings: '97,43 / 9743' });
    });

    it('does not let a word of scale decide about a point', () => {
      expect(parseVietnameseQuantity('2.5 triệu')).to.deep.include({ outcome: 'ambiguous', candidates: [2.5, 25] });
    });

    it('does not guess at a share or a range with a number of two readings', () => {
      expect(parseVietnameseQuantity('97.43/100')).to.deep.include({ outcome: 'unreadable' });
      expect(parseVietnameseQuantity('1,500-2,500')).to.deep.include({ outcome: 'quantity', candidates: [1.5, 1500] });
    });

    it('keeps the sign in the readings', () => {
      expect(parseVietnameseQuantity('-97.43')).to.deep.include({ candidates: [-97.43, -9743] });
      expect(parseVietnameseQuantity('-16,968')).to.deep.include({ candidates: [-16.968, -16968] });
    });
  });

  describe('nothing', () => {
    for (const cell of ['', ' ', '-', '–', '—', '…', '...', '--', 'k có', 'K có', 'ko có', 'không có', 'chưa có', 'Chưa có số liệu', 'không có số liệu', 'không có dữ liệu', 'N/A', '\u200b', null, undefined]) {
      it(`says that ${JSON.stringify(cell)} holds no number, which is no mistake`, () => {
        expect(parseVietnameseQuantity(cell)).to.deep.equal({ outcome: 'empty', ok: true, value: undefined, findings: [] });
      });
    }

    it('does not take a true zero for nothing', () => {
      expect(quantityOf('0 hồ sơ')).to.include({ value: 0, unit: 'hồ sơ' });
      expect(quantityOf(0)).to.include({ value: 0 });
    });
  });

  describe('what is no quantity', () => {
    const cells = [
      '1e3', '0x10', '١٢', 'NaN', 'Infinity', '-Infinity', 'không', 'Đạt', '#DIV/0!', '5*3', '=SUM(A1)', '1 000', '007', '0912345678', '10-5', '5-5', '1..2', '(5)',
      '10/2022', '9-2021', '2025-04', '28-7-2021', '2020-2025', '8:30', '86/KH-UBND', '15-NQ/TW', '4G', '4G/5G', 'TV360', '10 x 15 cm',
      '3 xã và 4 thôn', '20/58 (34,48%)', '92,5/100 điểm', '24/24 giờ', 'từ 5', 'khu 2', 'năm 2024', '5 <b>', '5 __proto__: 1',
    ];
    for (const cell of cells) {
      it(`does not guess at ${JSON.stringify(cell)}`, () => {
        const result = parseVietnameseQuantity(cell, { file: 'mau.xlsx', row: 5, column: 'Giá trị' });

        expect(result).to.include({ outcome: 'unreadable', ok: false, value: undefined });
        expect(result.findings).to.deep.equal([
          { code: 'number.unreadable', severity: 'error', where: { file: 'mau.xlsx', row: 5, column: 'Giá trị' }, values: { text: cell } },
        ]);
      });
    }

    it('names digits that no calculation keeps, and cells that are no cells', () => {
      expect(parseVietnameseQuantity('1234567890123456').findings[0]).to.deep.include({ code: 'number.too-long', values: { text: '1234567890123456', limit: 15 } });
      expect(parseVietnameseQuantity(`5 ${'a'.repeat(299)}`).findings[0]).to.deep.include({ code: 'number.too-long' });
      expect(parseVietnameseQuantity(`5 ${'a'.repeat(298)}`).outcome).to.equal('quantity');
    });

    it('takes numbers as they are, and nothing else that is no text', () => {
      expect(parseVietnameseQuantity(97.43)).to.deep.include({ outcome: 'quantity', candidates: [], findings: [] });
      expect(quantityOf(97.43)).to.include({ value: 97.43, decimals: 2, scale: 1, unit: undefined, qualifier: 'eq' });
      for (const cell of [Number.NaN, Number.POSITIVE_INFINITY, true, {}, [], 5n]) expect(parseVietnameseQuantity(cell).outcome).to.equal('unreadable');
    });
  });
});
