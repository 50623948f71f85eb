import { expect } from 'chai';
import { percentText } from './percent-text.js';

describe('percentText', () => {
  const cases: readonly (readonly [number, string])[] = [
    [0.9743, '97,43%'],
    [0.97430000000000005, '97,43%'],
    [0.07, '7%'],
    [1, '100%'],
    [1.17, '117%'],
    [0, '0%'],
    [-0.05, '-5%'],
    [0.004, '0,4%'],
    [0.00004, '0,004%'],
    [0.0999999999999999999, '10%'],
    [850 / 16968, '5,00942951438001%'],
    [12345.678, '1234567,8%'],
  ];
  for (const [stored, text] of cases) {
    it(`shows ${stored} as ${text}`, () => {
      expect(percentText(stored)).to.equal(text);
    });
  }
});
