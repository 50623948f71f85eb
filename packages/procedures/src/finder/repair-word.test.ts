import { expect } from 'chai';
import { isOneSlipAway } from './repair-word.js';

describe('one slip of the finger', () => {
  for (const [a, b, isSlip] of [
    ['giay', 'giay', true],
    ['giay', 'giya', true],
    ['giay', 'gay', true],
    ['giay', 'giaay', true],
    ['giay', 'giat', true],
    ['giay', 'gaiy', true],
    ['giay', 'gyai', false],
    ['giay', 'ga', false],
    ['giay', 'gaty', false],
    ['ab', 'ba', true],
    ['', 'a', true],
  ] as const) {
    it(`${isSlip ? 'lies' : 'does not lie'} between ${a} and ${b || 'nothing'}`, () => {
      expect(isOneSlipAway(a, b)).to.equal(isSlip);
      expect(isOneSlipAway(b, a)).to.equal(isSlip);
    });
  }
});
