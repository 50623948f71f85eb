import { expect } from 'chai';
import fc from 'fast-check';
import { excessKurtosis, meanOf, sampleDeviation, skewness } from './moments.js';
import { sumOf } from './sum.js';

// The ten numbers with which Microsoft documents SKEW and KURT: 0.359543 and -0.151799637.
const documented = [3, 4, 5, 2, 3, 4, 5, 6, 4, 7];
const near = 1e-9;

describe('skewness and kurtosis adjusted for the size of the sample', () => {
  it('are those of the documented example', () => {
    expect(skewness(documented)).to.be.closeTo(0.359543, 5e-7);
    expect(excessKurtosis(documented)).to.be.closeTo(-0.151799637, 5e-10);
  });

  it('are those of a case small enough for a pencil', () => {
    // Mean 1, squares 1 + 1 + 1 + 9 = 12, s² = 4, s = 2. Cubes (-1 - 1 - 1 + 27)/8 = 3; G1 = 4/(3·2)·3 = 2. Fourths (3 + 81)/16 = 5.25;
    // G2 = 4·5/(3·2·1)·5.25 - 3·9/(2·1) = 17.5 - 13.5 = 4.
    expect(skewness([0, 0, 0, 4])).to.be.closeTo(2, near);
    expect(excessKurtosis([0, 0, 0, 4])).to.be.closeTo(4, near);
  });

  const without: readonly (readonly [what: string, values: readonly number[], skew: boolean, kurtosis: boolean])[] = [
    ['nothing', [], false, false],
    ['two figures', [1, 2], false, false],
    ['three figures', [1, 2, 9], true, false],
    ['four figures', [1, 2, 3, 9], true, true],
    ['figures that are all the same', [5, 5, 5, 5, 5], false, false],
    ['the same decimal ten times, whose deviation is not quite 0 in doubles', new Array<number>(10).fill(0.1), false, false],
  ];
  for (const [what, values, hasSkewness, hasKurtosis] of without) {
    it(`of ${what}: ${hasSkewness ? 'a' : 'no'} skewness, ${hasKurtosis ? 'a' : 'no'} kurtosis`, () => {
      expect(skewness(values) !== undefined, 'skewness').to.equal(hasSkewness);
      expect(excessKurtosis(values) !== undefined, 'kurtosis').to.equal(hasKurtosis);
    });
  }

  it('stay when the unit of measurement changes; skewness turns with the sign', () => {
    const figures = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 5, maxLength: 30 }).filter((values) => new Set(values).size > 2);
    fc.assert(
      fc.property(figures, fc.integer({ min: 1, max: 50 }), fc.integer({ min: -500, max: 500 }), (values, factor, shift) => {
        const other = values.map((value) => value * factor + shift);

        expect(skewness(other)).to.be.closeTo(skewness(values)!, 1e-6);
        expect(excessKurtosis(other)).to.be.closeTo(excessKurtosis(values)!, 1e-6);
        expect(skewness(values.map((value) => -value))).to.be.closeTo(-skewness(values)!, 1e-6);
      }),
    );
  });
});

describe('mean and deviation', () => {
  it('are over n and over n − 1', () => {
    expect(meanOf([2, 4, 4, 4, 5, 5, 7, 9])).to.equal(5);
    expect(sampleDeviation([2, 4, 4, 4, 5, 5, 7, 9])).to.be.closeTo(Math.sqrt(32 / 7), near);
    expect([meanOf([]), sampleDeviation([1])]).to.deep.equal([undefined, undefined]);
  });

  it('do not depend on the order of units', () => {
    expect(sumOf([1e16, 1, -1e16])).to.equal(1);
    expect(sumOf([0.1, 0.2, 0.3])).to.equal(sumOf([0.3, 0.1, 0.2]));
    expect(sumOf([])).to.equal(0);
  });
});
