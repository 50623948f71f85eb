import { expect } from 'chai';
import { compareRatios, compareRatioWithPercent, decimalToRatio, isRatio, percentOfRatio, type Ratio } from './exact-ratio.js';

const ratio = (numerator: number, denominator: number): Ratio => ({ numerator, denominator });
const large = Number.MAX_SAFE_INTEGER;

describe('compareRatios', () => {
  const rows: readonly (readonly [left: Ratio, right: Ratio, order: -1 | 0 | 1 | undefined])[] = [
    [ratio(1, 3), ratio(2, 6), 0],
    [ratio(1, 3), ratio(333_333, 1_000_000), 1],
    [ratio(333_334, 1_000_000), ratio(1, 3), 1],
    [ratio(0, 5), ratio(0, -7), 0],
    [ratio(-1, 2), ratio(1, 2), -1],
    [ratio(1, -2), ratio(-1, 2), 0],
    [ratio(-1, -2), ratio(1, 2), 0],
    [ratio(large, large - 1), ratio(large - 1, large - 2), -1],
    [ratio(large - 1, large), ratio(large - 2, large - 1), 1],
    [ratio(1, 0), ratio(1, 2), undefined],
    [ratio(1, 2), ratio(0.5, 2), undefined],
    [ratio(1, 2), ratio(large + 1, 2), undefined],
    [ratio(Number.NaN, 2), ratio(1, 2), undefined],
  ];
  for (const [left, right, order] of rows) {
    it(`${left.numerator}/${left.denominator} against ${right.numerator}/${right.denominator}: ${order}`, () => {
      expect(compareRatios(left, right)).to.equal(order);
    });
  }
});

describe('compareRatioWithPercent', () => {
  const rows: readonly (readonly [ratio: Ratio, percent: number, order: -1 | 0 | 1 | undefined])[] = [
    [ratio(1, 3), 33.33, 1],
    [ratio(1, 3), 33.34, -1],
    [ratio(20, 58), 30, 1],
    [ratio(4, 5), 80, 0],
    [ratio(9743, 10_000), 97.43, 0],
    [ratio(-1, 2), -50, 0],
    [ratio(1, -2), -50, 0],
    [ratio(117, 100), 117, 0],
    [ratio(large, large - 1), 100, 1],
    [ratio(1, 0), 50, undefined],
    [ratio(1, 2), Number.NaN, undefined],
    [ratio(1, 2), Number.POSITIVE_INFINITY, undefined],
  ];
  for (const [share, percent, order] of rows) {
    it(`${share.numerator}/${share.denominator} against ${percent}%: ${order}`, () => {
      expect(compareRatioWithPercent(share, percent)).to.equal(order);
    });
  }
});

describe('decimalToRatio', () => {
  const rows: readonly (readonly [value: number, ratio: Ratio | undefined])[] = [
    [97.43, ratio(9743, 100)],
    [-0.5, ratio(-5, 10)],
    [5, ratio(5, 1)],
    [1e-7, ratio(1, 10_000_000)],
    [large, ratio(large, 1)],
    [large + 1, undefined],
    [0.1 + 0.2, undefined],
    [1e-16, undefined],
    [Number.NaN, undefined],
    [Number.NEGATIVE_INFINITY, undefined],
  ];
  for (const [value, expected] of rows) {
    it(`${value} is ${expected ? `${expected.numerator}/${expected.denominator}` : 'no ratio of safe integers'}`, () => {
      expect(decimalToRatio(value)).to.deep.equal(expected);
    });
  }
});

describe('percentOfRatio', () => {
  it('gives percentage points, also above the whole, and none of nothing', () => {
    expect(percentOfRatio(ratio(20, 58))).to.be.closeTo(34.4828, 0.00005);
    expect(percentOfRatio(ratio(7, 100))).to.equal(7);
    expect(percentOfRatio(ratio(30, 20))).to.equal(150);
    expect(percentOfRatio(ratio(large, large))).to.equal(100);
    expect(percentOfRatio(ratio(0, 0))).to.equal(undefined);
  });

  it('is asked for by what is a ratio', () => {
    expect(isRatio(ratio(0, 1))).to.equal(true);
    expect(isRatio(ratio(1, 0))).to.equal(false);
    expect(isRatio(ratio(1.5, 2))).to.equal(false);
  });
});
