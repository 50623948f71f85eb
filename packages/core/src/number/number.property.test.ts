import { expect } from 'chai';
import fc from 'fast-check';
import { decimalTextOf, decimalValue } from './decimal-text.js';
import { compareRatios, compareRatioWithPercent, decimalToRatio, isRatio, type Ratio } from './exact-ratio.js';
import { findQuantities } from './find-quantities.js';
import { formatMoney } from '../money/format-money.js';
import { formatNumber, formatPercent } from './format-number.js';
import { formatQuantity } from './format-quantity.js';
import { parseVietnameseQuantity } from './parse-vietnamese-quantity.js';
import { ratioAgreesWithPercent } from './percent-agreement.js';
import { quantityAmount, rangeAmounts, type Quantity } from './quantity.js';

/** Numbers that a cell can hold: up to fifteen digits, some of them after the comma. */
const decimal = fc.tuple(fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }), fc.integer({ min: 0, max: 8 })).map(([digits, places]) => Number(`${digits}e-${places}`));
const count = fc.integer({ min: 0, max: 10_000_000 });
const safe = fc.maxSafeInteger();
const ratio: fc.Arbitrary<Ratio> = fc.record({ numerator: safe, denominator: safe.filter((value) => value !== 0) });

const pieces = ['0', '1', '5', '16.968', '97,43', '97.43', '2024', '%', ' ', ' ', ' ', '.', ',', '/', '-', '–', ':', '(', ')', '\n', 'tỷ', 'triệu', 'nghìn', 'đồng', 'hơn', 'gần', 'ước', 'đạt', 'từ', 'đến', 'trở', 'lên', 'năm', 'tháng', 'số', 'lớp', 'hộ', 'rưỡi', 'G', 'm2', 'https://', '__proto__', 'constructor', 'toString', 'hasOwnProperty', '\u0301', '\u200b', '１'];
const nearlyProse = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((words) => words.join(''));
const spacedProse = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((words) => words.join(' '));
const anyText = fc.oneof(nearlyProse, spacedProse, fc.string({ unit: 'binary', maxLength: 80 }));

const qualifier = fc.constantFrom('eq', 'gt', 'lt', 'gte', 'lte', 'approx', 'approxLt', 'estimate' as const);
const unit = fc.constantFrom(undefined, '%', 'đồng', 'hộ', 'phút', 'ngày làm việc', 'đồng/tháng', 'm2', 'sản phẩm OCOP');
const quantity: fc.Arbitrary<Quantity> = fc.oneof(
  fc.record({ value: decimal, scale: fc.constantFrom(1, 1e3, 1e6, 1e9), unit, qualifier }).map((parts): Quantity => {
    const value = parts.scale === 1 ? parts.value : Math.round(parts.value % 1000) / 8;
    return { form: 'single', ...parts, value, decimals: 0, of: parts.unit === '%' ? 'hộ nghèo' : undefined };
  }),
  fc.record({ numerator: count, denominator: count, qualifier, of: fc.constantFrom(undefined, 'hộ', 'xã, thị trấn') })
    .map((parts): Quantity => ({ form: 'ratio', ...parts, value: parts.denominator === 0 ? undefined : (parts.numerator * 100) / parts.denominator, scale: 1, unit: '%' })),
  fc.record({ min: count, width: fc.integer({ min: 1, max: 10_000 }), unit })
    .map(({ min, width, unit: measure }): Quantity => ({ form: 'range', range: { min, max: min + width }, scale: 1, unit: measure, of: undefined, qualifier: 'range' })),
);

describe('numbers, whatever they are', () => {
  it('come back from their Vietnamese text', () => {
    fc.assert(fc.property(decimal, (value) => {
      expect(parseVietnameseQuantity(formatNumber(value, { language: 'vi' })).value).to.include({ value: value + 0 });
    }));
  });

  it('come back from money and percentages', () => {
    fc.assert(fc.property(fc.integer({ min: -1e14, max: 1e14 }), fc.integer({ min: 1, max: 10_000_000 }), (dong, hundredths) => {
      const money = parseVietnameseQuantity(formatMoney(dong, { language: 'vi' })).value!;
      expect([quantityAmount(money), money.unit]).to.deep.equal([dong, 'đồng']);
      const percent = parseVietnameseQuantity(formatPercent(hundredths / 100, { language: 'vi' })).value!;
      expect([quantityAmount(percent), percent.unit]).to.deep.equal([hundredths / 100, '%']);
    }));
  });

  it('come back with unit and qualifier', () => {
    fc.assert(fc.property(quantity, (given) => {
      const text = formatQuantity(given, 'vi');
      const read = parseVietnameseQuantity(text).value;
      expect(read, text).to.include({ form: given.form, unit: given.unit, of: given.of, qualifier: given.qualifier });
      expect(quantityAmount(read!), text).to.equal(quantityAmount(given));
      if (given.form === 'range' && read?.form === 'range') expect(rangeAmounts(read)).to.deep.equal(rangeAmounts(given));
      if (given.form === 'ratio') expect(read).to.include({ numerator: given.numerator, denominator: given.denominator });
    }));
  });

  it('never show a share as 0% or 100% that is neither', () => {
    fc.assert(fc.property(fc.double({ min: 0, max: 100, minExcluded: true, maxExcluded: true, noNaN: true }), fc.integer({ min: 0, max: 4 }), (percent, maximumDecimals) => {
      expect(['0%', '100%']).to.not.include(formatPercent(percent, { language: 'vi', maximumDecimals }));
    }));
  });
});

describe('ratios, whatever they are', () => {
  const order = (left: bigint, right: bigint): number => (left < right ? -1 : left > right ? 1 : 0);

  it('compare as whole numbers do', () => {
    fc.assert(fc.property(ratio, ratio, (a, b) => {
      const sign = BigInt(Math.sign(a.denominator) * Math.sign(b.denominator));
      const expected = order(BigInt(a.numerator) * BigInt(b.denominator) * sign, BigInt(b.numerator) * BigInt(a.denominator) * sign);
      expect(compareRatios(a, b)).to.equal(expected);
      expect(compareRatios(b, a)).to.equal(-expected + 0);
    }));
  });

  it('are the decimal they come from', () => {
    fc.assert(fc.property(decimal, (value) => {
      const exact = decimalToRatio(value)!;
      expect(exact.numerator / exact.denominator).to.equal(value);
      expect(compareRatioWithPercent(exact, decimalValue(decimalTextOf(value), 2))).to.equal(0);
    }));
  });

  it('agree with the percentage that is rounded from them', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 0, max: 4 }), (numerator, denominator, decimals) => {
      const unitsOfLastDigit = (BigInt(numerator) * 200n * 10n ** BigInt(decimals) + BigInt(denominator)) / (2n * BigInt(denominator));
      const reported = (units: bigint): number => Number(`${units}e-${decimals}`);
      expect(ratioAgreesWithPercent({ numerator, denominator }, { value: reported(unitsOfLastDigit), decimals })).to.equal(true);
      expect(ratioAgreesWithPercent({ numerator, denominator }, { value: reported(unitsOfLastDigit + 2n), decimals })).to.equal(false);
    }));
  });

  it('never throw, even when they are none', () => {
    fc.assert(fc.property(fc.double(), fc.double(), fc.double(), (numerator, denominator, value) => {
      const one = { numerator, denominator };
      if (isRatio(one)) return;
      expect([compareRatios(one, one), compareRatioWithPercent(one, value), ratioAgreesWithPercent(one, { value })]).to.deep.equal([undefined, undefined, undefined]);
    }));
  });
});

describe('text, whatever it is', () => {
  it('is read as a cell without a throw; a value comes with a finite number', () => {
    fc.assert(fc.property(anyText, (text) => {
      const result = parseVietnameseQuantity(text);
      expect(result.ok).to.equal(result.findings.every(({ severity }) => severity !== 'error'));
      expect(result.value !== undefined).to.equal(result.outcome === 'quantity');
      if (result.value?.form === 'single') expect(Number.isFinite(result.value.value) && Number.isFinite(quantityAmount(result.value))).to.equal(true);
    }));
  });

  it('is searched without a throw; spans are in order, apart, and hold a digit', () => {
    fc.assert(fc.property(anyText, (text) => {
      let end = 0;
      for (const found of findQuantities(text)) {
        expect(found.start).to.be.at.least(end);
        expect(found.text).to.equal(text.slice(found.start, found.end));
        expect(found.text).to.match(/[0-9\uff10-\uff19]/);
        end = found.end;
      }
    }));
  });

  it('leaves Object.prototype as it was', () => {
    const before = Reflect.ownKeys(Object.prototype);
    fc.assert(fc.property(anyText, (text) => {
      parseVietnameseQuantity(text);
      findQuantities(text);
      expect(Reflect.ownKeys(Object.prototype)).to.deep.equal(before);
    }));
  });
});
