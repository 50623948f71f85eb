import { expect } from 'chai';
import { exactDistance, exactTotal } from './exact-number.js';

const share = (numerator: number, denominator: number): Parameters<typeof exactDistance>[0] => ({ value: (numerator * 100) / denominator, qualifier: 'eq', ratio: { numerator, denominator } });
const plain = (value: number | undefined): Parameters<typeof exactDistance>[0] => ({ value, qualifier: 'eq' });

describe('exactDistance', () => {
  const rows: readonly (readonly [title: string, one: ReturnType<typeof plain>, other: ReturnType<typeof plain>, expected: number | undefined])[] = [
    ['two decimals', plain(26), plain(21.8), 4.2],
    ['decimals that doubles miss', plain(0.3), plain(0.1), 0.2],
    ['the same number', plain(21.8), plain(21.8), 0],
    ['two shares, in percentage points', share(46, 46), share(20, 58), 3800 / 58],
    ['two shares of one size', share(1, 3), share(2, 6), 0],
    ['a share and a percentage', share(1, 3), plain(33.33), 1 / 300],
    ['a percentage and a share', plain(33.33), share(1, 3), 1 / 300],
    ['shares that differ by less than any double near them', share(Number.MAX_SAFE_INTEGER - 1, Number.MAX_SAFE_INTEGER), share(Number.MAX_SAFE_INTEGER - 2, Number.MAX_SAFE_INTEGER - 1), 100 / (Number.MAX_SAFE_INTEGER * (Number.MAX_SAFE_INTEGER - 1))],
    ['a share with a negative denominator', share(-1, -4), plain(20), 5],
    ['negative numbers', plain(-1.5), plain(2), 3.5],
    ['no number', plain(undefined), plain(1), undefined],
    ['more digits than can be told exactly', plain(0.1 + 0.2), plain(0.3), undefined],
    ['a range', { value: 3, qualifier: 'eq', range: { min: 1, max: 5 } }, plain(1), undefined],
  ];
  for (const [title, one, other, expected] of rows) {
    it(`subtracts ${title}: ${expected}`, () => {
      const [forth, back] = [exactDistance(one, other), exactDistance(other, one)];

      expect(forth).to.equal(back);
      if (expected === undefined) expect(forth).to.equal(undefined);
      else expect(forth).to.be.closeTo(expected, expected * 1e-9);
    });
  }
});

describe('exactTotal', () => {
  const rows: readonly (readonly [values: readonly number[], expected: number | undefined])[] = [
    [[], 0],
    [[0.1, 0.2], 0.3],
    [[0.1, 0.2, 0.3, 0.4], 1],
    [[1.005, -1.005], 0],
    [[9_117_000_000, 0.5], 9_117_000_000.5],
    [Array.from({ length: 1000 }, () => 0.01), 10],
    [[Number.MAX_SAFE_INTEGER - 1, 1], Number.MAX_SAFE_INTEGER],
    [[Number.MAX_SAFE_INTEGER, 1], undefined],
    [[0.1 + 0.2, 1], undefined],
    [[Infinity], undefined],
  ];
  for (const [values, expected] of rows) {
    it(`adds ${values.length > 5 ? `${values.length} times ${values[0]}` : values.join(' and ') || 'nothing'} up to ${expected}`, () => {
      expect(exactTotal(values)).to.equal(expected);
      expect(exactTotal([...values].reverse())).to.equal(expected);
    });
  }
});
