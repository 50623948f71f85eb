import { expect } from 'chai';
import { drawNumerator } from './draw-share.js';
import { randomFrom, seededRandom } from './random.js';

describe('the generator', () => {
  it('is xoshiro128**: the first numbers of the state 1, 2, 3, 4 are those of the reference implementation', () => {
    const { bits } = randomFrom([1, 2, 3, 4]);

    expect(Array.from({ length: 10 }, bits)).to.deep.equal([11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804]);
  });

  it('gives the same numbers for the same seed and others for another, also beyond 32 bits', () => {
    const first = (seed: number): readonly number[] => Array.from({ length: 5 }, seededRandom(seed).next);

    expect(first(2025)).to.deep.equal(first(2025));
    const seeds = [0, 1, 2025, -1, 2 ** 32, 2 ** 32 + 1, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER];
    expect(new Set(seeds.map((seed) => first(seed).join())).size).to.equal(seeds.length);
  });

  it('refuses a seed that nobody could write down', () => {
    for (const seed of [Number.NaN, 0.5, Infinity, 2 ** 53]) expect(() => seededRandom(seed), String(seed)).to.throw(RangeError);
  });

  it('spreads evenly from 0 up to but not including 1', () => {
    const { next } = seededRandom(7);
    const counts = new Array<number>(20).fill(0);
    const draws = 20_000;
    for (let draw = 0; draw < draws; draw += 1) {
      const value = next();
      expect(value).to.be.within(0, 1 - Number.EPSILON);
      counts[Math.floor(value * 20)]! += 1;
    }

    // χ² with 19 degrees of freedom is above 43.8 once in a thousand times; the seed is fixed.
    expect(counts.reduce((sum, count) => sum + (count - draws / 20) ** 2 / (draws / 20), 0)).to.be.below(43.8);
  });
});

describe('drawNumerator', () => {
  const draws = (numerator: number, denominator: number, doubt: Parameters<typeof drawNumerator>[1]): readonly number[] => {
    const random = seededRandom(11);
    return Array.from({ length: 4000 }, () => drawNumerator({ numerator, denominator }, doubt, random));
  };
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

  it('stays within the part that a count may be off, and within 0 and its denominator', () => {
    const within = draws(50, 100, { kind: 'within', part: 0.1 });
    expect([Math.min(...within) >= 45, Math.max(...within) <= 55]).to.deep.equal([true, true]);
    expect(mean(within)).to.be.closeTo(50, 0.2);
    expect(Math.max(...draws(99, 100, { kind: 'within', part: 0.1 }))).to.equal(100);
    expect(new Set(draws(0, 100, { kind: 'within', part: 0.1 }))).to.deep.equal(new Set([0]));
  });

  it('draws from what a sample says: a beta distribution with Jeffreys’ prior', () => {
    // x + ½ = 8.5 and n − x + ½ = 2.5: mean 8.5/11, variance 8.5 · 2.5/(11² · 12).
    const shares = draws(8, 10, { kind: 'sample' }).map((value) => value / 10);
    const centre = mean(shares);

    expect(centre).to.be.closeTo(8.5 / 11, 0.006);
    expect(mean(shares.map((share) => (share - centre) ** 2))).to.be.closeTo((8.5 * 2.5) / (121 * 12), 0.0012);
    expect(shares.every((share) => share > 0 && share < 1)).to.equal(true);
    // None of ten is not never: ½ and 10.5.
    expect(mean(draws(0, 10, { kind: 'sample' })) / 10).to.be.closeTo(0.5 / 11, 0.004);
  });

  it('leaves alone what is no share, and a share of nothing', () => {
    expect(new Set(draws(0, 0, { kind: 'sample' }))).to.deep.equal(new Set([0]));
    expect(new Set(draws(30, 20, { kind: 'sample' }))).to.deep.equal(new Set([30]));
  });
});
