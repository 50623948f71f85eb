import { expect } from 'chai';
import fc from 'fast-check';
import { weightedMean, type MeanKind } from './mean.js';

describe('weightedMean', () => {
  const cases: readonly (readonly [kind: MeanKind, values: readonly number[], weights: readonly number[], expected: number])[] = [
    ['arithmetic', [0.2, 0.8], [1, 3], 0.65],
    ['geometric', [4, 9], [1, 1], 6],
    // (1 · 8 · 8)^(1/3) with the second of double weight
    ['geometric', [1, 8], [1, 2], 4],
    ['harmonic', [1, 3], [1, 1], 1.5],
    // 3/(1/2 + 2/4)
    ['harmonic', [2, 4], [1, 2], 3],
    ['minimum', [0.7, 0.3, 0.5], [1, 1, 1], 0.3],
    // What weighs nothing has no say, be it 0 or below.
    ['geometric', [4, 0, 9], [1, 0, 1], 6],
    ['harmonic', [1, -5, 3], [1, 0, 1], 1.5],
    ['minimum', [0.7, 0.1], [1, 0], 0.7],
    // One 0 and all is 0.
    ['geometric', [0, 1], [1, 99], 0],
    ['harmonic', [1, 0], [99, 1], 0],
    ['arithmetic', [0, 1], [1, 99], 0.99],
    ['arithmetic', [-0.5, 1], [1, 1], 0.25],
    ['minimum', [-0.5, 1], [1, 1], -0.5],
  ];
  for (const [kind, values, weights, expected] of cases) {
    it(`${kind} of ${values.join(', ')} weighing ${weights.join(', ')} is ${expected}`, () => {
      expect(weightedMean(kind, values, weights)).to.be.closeTo(expected, 1e-12);
    });
  }

  it('has no value for a negative part of a geometric or harmonic mean, and for weights that are all 0', () => {
    for (const kind of ['geometric', 'harmonic'] as const) expect(weightedMean(kind, [1, -1], [1, 1]), kind).to.be.NaN;
    for (const kind of ['arithmetic', 'geometric', 'harmonic', 'minimum'] as const) {
      expect(weightedMean(kind, [1, 2], [0, 0]), kind).to.be.NaN;
      expect(weightedMean(kind, [], []), kind).to.be.NaN;
    }
  });

  it('has minimum ≤ harmonic ≤ geometric ≤ arithmetic, grows with the figures, and does not care for the unit of weights or for the order', () => {
    const parts = fc.array(fc.record({ value: fc.integer({ min: 1, max: 1000 }), weight: fc.integer({ min: 1, max: 100 }) }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(parts, fc.double({ min: 0.1, max: 10, noNaN: true }), (list, factor) => {
        const mean = (kind: MeanKind, of = list): number => weightedMean(kind, of.map(({ value }) => value), of.map(({ weight }) => weight));
        const ordered = [mean('minimum'), mean('harmonic'), mean('geometric'), mean('arithmetic')];

        ordered.slice(1).forEach((value, at) => expect(value * (1 + 1e-9)).to.be.at.least(ordered[at]!));
        for (const kind of ['minimum', 'harmonic', 'geometric', 'arithmetic'] as const) {
          const plain = mean(kind);
          expect(mean(kind, list.map(({ value, weight }) => ({ value, weight: weight * factor })))).to.be.closeTo(plain, plain * 1e-9);
          expect(mean(kind, list.map(({ value, weight }) => ({ value: value * factor, weight })))).to.be.closeTo(plain * factor, plain * factor * 1e-9);
          expect(mean(kind, [...list].reverse())).to.be.closeTo(plain, plain * 1e-9);
          expect(mean(kind, list.map(({ value, weight }) => ({ value: value + 1, weight })))).to.be.above(plain);
        }
      }),
    );
  });
});
