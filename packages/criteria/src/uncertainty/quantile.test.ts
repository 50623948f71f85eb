import { expect } from 'chai';
import fc from 'fast-check';
import { quantile } from './quantile.js';

describe('quantile (type 7)', () => {
  const cases: readonly (readonly [sorted: readonly number[], share: number, expected: number | undefined])[] = [
    // Place (n − 1)p: 0.9 of 1 … 4 is place 2.7, between 3 and 4.
    [[1, 2, 3, 4], 0.9, 3.7],
    [[1, 2, 3, 4], 0.25, 1.75],
    [[1, 2, 3, 4], 0.5, 2.5],
    [[1, 2, 3, 4, 5], 0.5, 3],
    [[1, 2, 3, 4], 0, 1],
    [[1, 2, 3, 4], 1, 4],
    [[7], 0.3, 7],
    [[], 0.5, undefined],
    [[1, 2], -0.1, undefined],
    [[1, 2], 1.1, undefined],
    [[1, 2], Number.NaN, undefined],
  ];
  for (const [sorted, share, expected] of cases) {
    it(`${share} of ${sorted.join(', ') || 'nothing'} is ${expected}`, () => {
      if (expected === undefined) expect(quantile(sorted, share)).to.equal(undefined);
      else expect(quantile(sorted, share)).to.be.closeTo(expected, 1e-12);
    });
  }

  it('grows with the share and lies within the numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 1, maxLength: 30 }), fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (values, one, other) => {
        const sorted = Float64Array.from(values).sort();
        const [low, high] = [Math.min(one, other), Math.max(one, other)].map((share) => quantile(sorted, share)!);

        expect(low).to.be.at.most(high! + 1e-9);
        expect(low).to.be.within(sorted[0]!, sorted.at(-1)!);
      }),
    );
  });
});
