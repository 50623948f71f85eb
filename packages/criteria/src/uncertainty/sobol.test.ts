import { expect } from 'chai';
import fc from 'fast-check';
import { sobolDesign, sobolIndices } from './sobol.js';

const answersOf = (model: (point: Float64Array) => number, factors: number, size: number, seed = 2025): readonly number[] => sobolDesign(factors, size, seed).points.map(model);

describe('sobolIndices', () => {
  it('are those of the Ishigami function, which are known', () => {
    // f = sin x₁ + a sin² x₂ + b x₃⁴ sin x₁ on (−π, π)³, a = 7, b = 0.1. Variance: a²/8 + bπ⁴/5 + b²π⁸/18 + 1/2.
    const [a, b] = [7, 0.1];
    const [one, two, together] = [0.5 * (1 + (b * Math.PI ** 4) / 5) ** 2, a ** 2 / 8, b ** 2 * Math.PI ** 8 * (1 / 18 - 1 / 50)];
    const variance = one + two + together;
    const model = (point: Float64Array): number => {
      const [x, y, z] = Array.from(point, (share) => Math.PI * (2 * share - 1)) as [number, number, number];
      return Math.sin(x) + a * Math.sin(y) ** 2 + b * z ** 4 * Math.sin(x);
    };
    const size = 2 ** 15;
    const found = sobolIndices({ factors: 3, size }, answersOf(model, 3, size))!;

    expect([one / variance, two / variance, (one + together) / variance, together / variance].map((value) => value.toFixed(4))).to.deep.equal(['0.3139', '0.4424', '0.5576', '0.2437']);
    // The widest of them has a standard error of 0.0074 at this size, seen over many seeds.
    for (const [factor, { first, total }] of [{ first: one, total: one + together }, { first: two, total: two }, { first: 0, total: together }].entries()) {
      expect(found[factor]!.first, `first of ${factor}`).to.be.closeTo(first / variance, 0.025);
      expect(found[factor]!.total, `total of ${factor}`).to.be.closeTo(total / variance, 0.025);
    }
  });

  it('are the squares of the weights of a sum, first and total alike, whatever constant is added', () => {
    const weights = [3, 2, 1];
    const model = (point: Float64Array): number => 1e6 + weights.reduce((sum, weight, factor) => sum + weight * point[factor]!, 0);
    const size = 2 ** 13;

    sobolIndices({ factors: 3, size }, answersOf(model, 3, size))!.forEach(({ first, total }, factor) => {
      expect(first).to.be.closeTo(weights[factor]! ** 2 / 14, 0.03);
      expect(total).to.be.closeTo(weights[factor]! ** 2 / 14, 0.03);
    });
  });

  it('give a factor of no effect a total of 0, exactly', () => {
    expect(sobolIndices({ factors: 2, size: 64 }, answersOf((point) => point[0]!, 2, 64))![1]).to.deep.equal({ first: 0, total: 0 });
  });

  it('are the same in another unit of measurement', () => {
    const size = 32;
    const { points } = sobolDesign(2, size, 4);
    const plain = points.map(([x, y]) => x! * y! + x!);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: -1000, max: 1000 }), (factor, shift) => {
        const other = sobolIndices({ factors: 2, size }, plain.map((answer) => answer * factor + shift))!;

        sobolIndices({ factors: 2, size }, plain)!.forEach(({ first, total }, at) => {
          expect(other[at]!.first).to.be.closeTo(first, 1e-6);
          expect(other[at]!.total).to.be.closeTo(total, 1e-6);
        });
      }),
    );
  });

  it('do not exist where nothing varies, an answer is missing or no number', () => {
    const design = { factors: 2, size: 4 };
    const answers = Array.from({ length: 16 }, (_, at) => at);

    expect(sobolIndices(design, answers)).not.to.equal(undefined);
    expect(sobolIndices(design, answers.map(() => 3))).to.equal(undefined);
    expect(sobolIndices(design, answers.slice(1))).to.equal(undefined);
    expect(sobolIndices(design, [...answers.slice(1), Number.NaN])).to.equal(undefined);
    expect(sobolIndices({ factors: 0, size: 1 }, [1, 2])).to.equal(undefined);
  });
});

describe('sobolDesign', () => {
  it('has two samples and, for each factor, the first with that factor of the second', () => {
    const { points } = sobolDesign(3, 5, 1);

    expect(points).to.have.length(25);
    for (let factor = 0; factor < 3; factor += 1) {
      for (let at = 0; at < 5; at += 1) expect(Array.from(points[10 + factor * 5 + at]!)).to.deep.equal(Array.from(points[at]!, (value, place) => (place === factor ? points[5 + at]![place]! : value)));
    }
    expect(sobolDesign(3, 5, 1)).to.deep.equal(sobolDesign(3, 5, 1));
  });
});
