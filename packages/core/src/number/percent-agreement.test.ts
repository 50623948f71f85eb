import { expect } from 'chai';
import { ratioAgreesWithPercent, type ReportedPercent } from './percent-agreement.js';

describe('ratioAgreesWithPercent', () => {
  type Row = readonly [numerator: number, denominator: number, value: number, qualifier: ReportedPercent['qualifier'], agrees: boolean, decimals?: number];
  const rows: readonly Row[] = [
    // 20/58 is 34.4828 %
    [20, 58, 30, 'gt', true],
    [20, 58, 40, 'eq', false],
    [20, 58, 40, 'gt', false],
    [20, 58, 34, 'eq', true],
    [20, 58, 35, 'eq', false],
    [20, 58, 34.5, 'eq', true],
    [20, 58, 34.4, 'eq', false],
    [20, 58, 34.48, 'eq', true],
    [20, 58, 34.49, 'eq', false],
    [20, 58, 35, 'approx', true],
    [20, 58, 35, 'approxLt', true],
    [20, 58, 34, 'approxLt', false],
    [20, 58, 36, 'approx', false],
    [20, 58, 30, 'estimate', false],
    [20, 58, 32, 'estimate', false],
    // half a unit of the last digit, on both sides
    [345, 1000, 34, 'eq', true],
    [345, 1000, 35, 'eq', true],
    [3451, 10_000, 34, 'eq', false],
    [3449, 10_000, 35, 'eq', false],
    [304, 1000, 30, 'eq', true],
    [304, 1000, 30, 'eq', false, 1],
    [300, 1000, 30, 'eq', true, 1],
    // words are taken at their word
    [30, 100, 30, 'gt', false],
    [30, 100, 30, 'gte', true],
    [299, 1000, 30, 'gte', false],
    [30, 100, 30, 'lt', false],
    [299, 1000, 30, 'lt', true],
    [30, 100, 30, 'lte', true],
    [301, 1000, 30, 'lte', false],
    // a rough figure: one unit of the last digit that isn't 0, at most a tenth
    [31, 100, 30, 'approx', true],
    [33, 100, 30, 'approx', true],
    [331, 1000, 30, 'approx', false],
    [27, 100, 30, 'approx', true],
    [269, 1000, 30, 'approx', false],
    [54, 100, 60, 'approxLt', true],
    [539, 1000, 60, 'approxLt', false],
    [60, 100, 60, 'approxLt', true],
    [601, 1000, 60, 'approxLt', false],
    [89, 100, 100, 'approx', false],
    [90, 100, 100, 'approx', true],
    [5, 1000, 0, 'approx', true],
    [6, 1000, 0, 'approx', false],
    // above the whole, below nothing
    [117, 100, 117, 'eq', true],
    [-1, 20, -5, 'eq', true],
    [1, -20, -5, 'eq', true],
    [1, 20, -5, 'eq', false],
  ];
  for (const [numerator, denominator, value, qualifier, agrees, decimals] of rows) {
    it(`${numerator}/${denominator} ${agrees ? 'agrees' : 'does not agree'} with ${qualifier ?? 'eq'} ${value}%${decimals === undefined ? '' : ` of ${decimals} decimals`}`, () => {
      expect(ratioAgreesWithPercent({ numerator, denominator }, { value, qualifier, decimals })).to.equal(agrees);
    });
  }

  it('takes a percentage without a qualifier for exact', () => {
    expect(ratioAgreesWithPercent({ numerator: 1, denominator: 2 }, { value: 50 })).to.equal(true);
  });

  it('says nothing of a share of nothing or a percentage that is none', () => {
    expect(ratioAgreesWithPercent({ numerator: 1, denominator: 0 }, { value: 50 })).to.equal(undefined);
    expect(ratioAgreesWithPercent({ numerator: 1, denominator: 2 }, { value: Number.NaN })).to.equal(undefined);
  });
});
