import { expect } from 'chai';
import { formatQualified, formatQuantity } from './format-quantity.js';
import { parseVietnameseQuantity } from './parse-vietnamese-quantity.js';

describe('formatQuantity', () => {
  const rows: readonly (readonly [cell: string, vi: string, en: string])[] = [
    ['97,43 %', '97,43%', '97.43%'],
    ['97,40%', '97,40%', '97.40%'],
    ['0,5%/năm', '0,5%/năm', '0.5%/năm'],
    ['100 % tổ dân phố', '100% tổ dân phố', '100% tổ dân phố'],
    ['850/16.968', '850/16.968', '850/16,968'],
    ['20 / 58 cơ sở', '20/58 cơ sở', '20/58 cơ sở'],
    ['hơn 20/58 cơ sở', 'hơn 20/58 cơ sở', 'more than 20/58 cơ sở'],
    ['5 - 10 phút', '5–10 phút', '5–10 phút'],
    ['1-2 triệu đồng', '1.000.000–2.000.000 đồng', '1,000,000–2,000,000 đồng'],
    ['hơn 1000 lao động', 'hơn 1.000 lao động', 'more than 1,000 lao động'],
    ['chưa đầy 30 phút', 'dưới 30 phút', 'less than 30 phút'],
    ['ước đạt 9,117 tỷ đồng', 'ước 9,117 tỷ đồng', 'an estimated 9.117 billion VND'],
    ['9,1174 tỷ đồng', '9,1174 tỷ đồng', '9.1174 billion VND'],
    ['500.000đ', '500.000 đồng', '500,000 VND'],
    ['300 nghìn đồng/tháng', '300.000 đồng/tháng', '300,000 đồng/tháng'],
    ['tốp 15', 'tốp 15', 'top 15'],
    ['top 10 cả nước', 'tốp 10 cả nước', 'top 10 cả nước'],
    ['−5', '-5', '-5'],
  ];
  for (const [cell, vi, en] of rows) {
    it(`shows ${cell} as ${vi} and ${en}`, () => {
      const quantity = parseVietnameseQuantity(cell).value!;

      expect(formatQuantity(quantity, 'vi')).to.equal(vi);
      expect(formatQuantity(quantity, 'en')).to.equal(en);
    });
  }
});

describe('formatQualified', () => {
  it('puts the words where the language puts them', () => {
    expect(formatQualified('30%', 'gt', 'vi')).to.equal('hơn 30%');
    expect(formatQualified('30%', 'approxLt', 'en')).to.equal('nearly 30%');
    expect(formatQualified('30%', 'eq', 'vi')).to.equal('30%');
    expect(formatQualified('5–10', 'range', 'en')).to.equal('5–10');
  });
});
