import { expect } from 'chai';
import { formatDong } from './format-dong.js';

describe('formatDong', () => {
  const rows: readonly (readonly [number, string, string])[] = [
    [0, '0 đồng', '0 VND'],
    [-0, '0 đồng', '0 VND'],
    [999, '999 đồng', '999 VND'],
    [1000, '1.000 đồng', '1,000 VND'],
    [300_000, '300.000 đồng', '300,000 VND'],
    [-300_000, '-300.000 đồng', '-300,000 VND'],
    [9_117_000_000, '9.117.000.000 đồng', '9,117,000,000 VND'],
    [Number.MAX_SAFE_INTEGER, '9.007.199.254.740.991 đồng', '9,007,199,254,740,991 VND'],
  ];
  for (const [amount, vi, en] of rows) {
    it(`writes ${amount} as ${vi} and ${en}`, () => {
      expect(formatDong(amount, 'vi')).to.equal(vi);
      expect(formatDong(amount, 'en')).to.equal(en);
    });
  }

  for (const amount of [0.5, 300_000.25, Number.MAX_SAFE_INTEGER + 1, Number.NaN, Number.POSITIVE_INFINITY]) {
    it(`shows nothing for ${amount}, which is no exact number of đồng`, () => {
      expect(formatDong(amount, 'vi')).to.equal(undefined);
    });
  }
});
