import { expect } from 'chai';
import { columnIndex, columnLetter } from './column-letter.js';

describe('columnLetter', () => {
  const cases: readonly (readonly [number, string])[] = [
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ];
  for (const [index, letter] of cases) {
    it(`is ${letter} for ${index}, there and back`, () => {
      expect(columnLetter(index)).to.equal(letter);
      expect(columnIndex(letter)).to.equal(index);
    });
  }
});
