import { expect } from 'chai';
import { readNumber } from './read-number.js';

describe('readNumber', () => {
  const plain: readonly (readonly [text: string, value: number, decimals: number])[] = [
    ['0', 0, 0],
    ['5', 5, 0],
    ['05', 5, 0],
    ['2024', 2024, 0],
    ['97,43', 97.43, 2],
    ['97,40', 97.4, 2],
    ['0,05', 0.05, 2],
    ['0,125', 0.125, 3],
    ['1234,567', 1234.567, 3],
    ['1.000', 1000, 0],
    ['16.968', 16968, 0],
    ['999.999.999', 999999999, 0],
    ['1.234,5', 1234.5, 1],
    ['1.234,567', 1234.567, 3],
    ['123456789012345', 123456789012345, 0],
  ];
  for (const [text, value, decimals] of plain) {
    it(`reads ${text} in one way`, () => {
      expect(readNumber(text)).to.deep.equal({ kind: 'number', value, decimals });
    });
  }

  it('reads a comma before three digits as decimal and keeps the other reading', () => {
    expect(readNumber('16,968')).to.deep.equal({ kind: 'number', value: 16.968, decimals: 3, otherReading: 16968 });
    expect(readNumber('1,000')).to.deep.equal({ kind: 'number', value: 1, decimals: 3, otherReading: 1000 });
  });

  const ambiguous: readonly (readonly [text: string, candidates: readonly number[]])[] = [
    ['97.43', [97.43, 9743]],
    ['4.0', [4, 40]],
    ['1.0000', [1, 10000]],
    ['1000.000', [1000, 1000000]],
    ['0.05', [0.05]],
    ['0.125', [0.125]],
    ['1,234,567', [1234567]],
    ['1,234.56', [1234.56]],
  ];
  for (const [text, candidates] of ambiguous) {
    it(`gives no value for ${text}, only what it may mean`, () => {
      expect(readNumber(text)).to.deep.equal({ kind: 'ambiguous', candidates });
    });
  }

  for (const text of ['', ',5', '5,', '1..2', '1.2.3', '12.34.567', '1.000.00', '1,23,4', '1.23,4', '1,2.3,4', '007', '0912345678', '1e3', '-5', '٣', '５', '1 000', '0x10']) {
    it(`does not read ${JSON.stringify(text)}`, () => {
      expect(readNumber(text)).to.deep.equal({ kind: 'unreadable', tooLong: false });
    });
  }

  it('tells digits that no calculation keeps from digits that make no number', () => {
    expect(readNumber('1234567890123456')).to.deep.equal({ kind: 'unreadable', tooLong: true });
    expect(readNumber('0,000000000000000001')).to.include({ kind: 'number', value: 1e-18 });
  });
});
