import { expect } from 'chai';
import { decimalTextOf, decimalValue, roundDecimalText } from './decimal-text.js';

describe('decimalTextOf', () => {
  const rows: readonly (readonly [value: number, digits: string, decimals: number, negative?: boolean])[] = [
    [0, '0', 0],
    [-0, '0', 0],
    [97.43, '9743', 2],
    [-0.05, '5', 2, true],
    [1e21, '1000000000000000000000', 0],
    [1.5e300, `15${'0'.repeat(299)}`, 0],
    [1e-7, '1', 7],
    [1.25e-7, '125', 9],
    [0.1 + 0.2, '30000000000000004', 17],
  ];
  for (const [value, digits, decimals, negative = false] of rows) {
    it(`takes ${value} apart`, () => {
      expect(decimalTextOf(value)).to.deep.equal({ negative, digits, decimals });
      expect(decimalValue(decimalTextOf(value))).to.equal(value + 0);
    });
  }

  it('scales without binary error', () => {
    expect(9.117 * 1e9).to.not.equal(9_117_000_000.5);
    expect(decimalValue(decimalTextOf(1.005), 2)).to.equal(100.5);
    expect(1.005 * 100).to.not.equal(100.5);
  });
});

describe('roundDecimalText', () => {
  const rows: readonly (readonly [value: number, places: number, rounded: number])[] = [
    [1.005, 2, 1.01],
    [1.0049, 2, 1],
    [-1.005, 2, -1.01],
    [2.5, 0, 3],
    [0.004, 2, 0],
    [0.005, 2, 0.01],
    [99.995, 2, 100],
    [97.43, 4, 97.43],
    [1e-7, 2, 0],
  ];
  for (const [value, places, rounded] of rows) {
    it(`rounds ${value} to ${places} places: ${rounded}`, () => {
      expect(decimalValue(roundDecimalText(decimalTextOf(value), places)) + 0).to.equal(rounded);
    });
  }
});
