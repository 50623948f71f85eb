import { expect } from 'chai';
import { placeholdersOf } from '../message/message.js';
import { formatMoney } from '../money/format-money.js';
import { formatNumber, formatPercent } from './format-number.js';
import { numberMessagesEn, numberMessagesVi } from './number-messages.js';

describe('formatNumber', () => {
  const rows: readonly (readonly [value: number, vi: string, en: string])[] = [
    [0, '0', '0'],
    [-0, '0', '0'],
    [999, '999', '999'],
    [1000, '1.000', '1,000'],
    [16968, '16.968', '16,968'],
    [16.968, '16,968', '16.968'],
    [-1234567.89, '-1.234.567,89', '-1,234,567.89'],
    [0.05, '0,05', '0.05'],
    [1e-7, '0,0000001', '0.0000001'],
    [1e21, '1.000.000.000.000.000.000.000', '1,000,000,000,000,000,000,000'],
    [Number.NaN, '–', '–'],
    [Number.NEGATIVE_INFINITY, '–', '–'],
  ];
  for (const [value, vi, en] of rows) {
    it(`writes ${value} as ${vi} and ${en}`, () => {
      expect(formatNumber(value, { language: 'vi' })).to.equal(vi);
      expect(formatNumber(value, { language: 'en' })).to.equal(en);
    });
  }

  const rounded: readonly (readonly [value: number, maximum: number | undefined, minimum: number | undefined, text: string])[] = [
    [34.482758620689655, 2, undefined, '34,48'],
    [1.005, 2, undefined, '1,01'],
    [2.5, 0, undefined, '3'],
    [-2.5, 0, undefined, '-3'],
    [-0.4, 0, undefined, '0'],
    [97.4, 2, undefined, '97,4'],
    [97.4, undefined, 2, '97,40'],
    [97.4, 2, 2, '97,40'],
    [97.999, 2, 2, '98,00'],
    [5, undefined, 1, '5,0'],
    [999.9999, 2, undefined, '1.000'],
  ];
  for (const [value, maximumDecimals, minimumDecimals, text] of rounded) {
    it(`writes ${value} with ${minimumDecimals ?? 0} to ${maximumDecimals ?? 'all'} decimals as ${text}`, () => {
      expect(formatNumber(value, { language: 'vi', maximumDecimals, minimumDecimals })).to.equal(text);
    });
  }
});

describe('formatPercent', () => {
  const rows: readonly (readonly [percent: number, vi: string])[] = [
    [97.43, '97,43%'],
    [100, '100%'],
    [117, '117%'],
    [123456.789, '123.456,79%'],
    [34.482758620689655, '34,48%'],
    [0, '0%'],
    [0.01, '0,01%'],
    [0.005, '0,01%'],
    [0.004, 'dưới 0,01%'],
    [Number.MIN_VALUE, 'dưới 0,01%'],
    [-0.004, '0%'],
    [-5.2, '-5,2%'],
    [99.994, '99,99%'],
    [99.995, '99,99%'],
    [99.999999, '99,99%'],
    [100.004, '100%'],
    [Number.NaN, '–'],
  ];
  for (const [percent, vi] of rows) {
    it(`writes ${percent} as ${vi}`, () => {
      expect(formatPercent(percent, { language: 'vi' })).to.equal(vi);
    });
  }

  it('claims nothing false with fewer decimals, and speaks English', () => {
    expect(formatPercent(99.6, { language: 'en', maximumDecimals: 0 })).to.equal('99%');
    expect(formatPercent(0.04, { language: 'en', maximumDecimals: 1 })).to.equal('less than 0.1%');
    expect(formatPercent(0.4, { language: 'en', maximumDecimals: 0 })).to.equal('less than 1%');
    expect(formatPercent(30, { language: 'vi', minimumDecimals: 1 })).to.equal('30,0%');
  });
});

describe('formatMoney', () => {
  const rows: readonly (readonly [dong: number, full: string, short: string, english: string])[] = [
    [9_117_000_000, '9.117.000.000 đồng', '9,117 tỷ đồng', '9.117 billion VND'],
    [300_000, '300.000 đồng', '300 nghìn đồng', '300 thousand VND'],
    [1_500_000, '1.500.000 đồng', '1,5 triệu đồng', '1.5 million VND'],
    [999, '999 đồng', '999 đồng', '999 VND'],
    [999_999_999, '999.999.999 đồng', '1 tỷ đồng', '1 billion VND'],
    [999_499_999, '999.499.999 đồng', '999,5 triệu đồng', '999.5 million VND'],
    [123e12, '123.000.000.000.000 đồng', '123.000 tỷ đồng', '123,000 billion VND'],
    [-2_500_000, '-2.500.000 đồng', '-2,5 triệu đồng', '-2.5 million VND'],
    [0, '0 đồng', '0 đồng', '0 VND'],
    [Number.NaN, '–', '–', '–'],
  ];
  for (const [dong, full, short, english] of rows) {
    it(`writes ${dong} as ${full}, short ${short}`, () => {
      expect(formatMoney(dong, { language: 'vi' })).to.equal(full);
      expect(formatMoney(dong, { language: 'vi', style: 'short' })).to.equal(short);
      expect(formatMoney(dong, { language: 'en', style: 'short' })).to.equal(english);
    });
  }

  it('keeps more decimals when asked', () => {
    expect(formatMoney(9_117_400_000, { language: 'vi', style: 'short', maximumDecimals: 4 })).to.equal('9,1174 tỷ đồng');
  });
});

describe('the words around numbers', () => {
  it('hold the same places in both languages', () => {
    for (const key of Object.keys(numberMessagesVi) as (keyof typeof numberMessagesVi)[]) {
      expect([...placeholdersOf(numberMessagesEn[key])], key).to.deep.equal([...placeholdersOf(numberMessagesVi[key])]);
      expect(numberMessagesVi[key]).to.equal(numberMessagesVi[key].normalize('NFC'));
    }
  });
});
