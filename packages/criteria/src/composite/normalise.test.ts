import { expect } from 'chai';
import fc from 'fast-check';
import type { CompositeIndicator, Normalisation } from './composite-index.schema.js';
import { compositeIndicator } from '../fixtures/composite.js';
import { normalise } from './normalise.js';
import type { Column } from './stage.js';

type Values = readonly (number | undefined)[];

function normalised(values: Values, how: Normalisation, better: CompositeIndicator['better'] = 'more'): { readonly column: Column; readonly codes: readonly string[] } {
  const codes: string[] = [];
  const column: Column = { id: 'a', values, marks: values.map((value) => (value === undefined ? 'missing' : undefined)) };
  const unitIds = values.map((_, row) => `unit-${row}`);
  return { column: normalise(column, compositeIndicator('a', { normalise: how, better }), unitIds, (code) => codes.push(code)), codes };
}

const figures = [20, 60, 100, 40];

describe('normalise', () => {
  const third = 1 / 3;
  const cases: readonly (readonly [what: string, how: Normalisation, better: 'more' | 'less', values: Values, expected: Values])[] = [
    ['min–max by the figures', { kind: 'minMax' }, 'more', figures, [0, 0.5, 1, 0.25]],
    ['min–max where less is better', { kind: 'minMax' }, 'less', figures, [1, 0.5, 0, 0.75]],
    ['min–max by fixed goalposts', { kind: 'minMax', low: 0, high: 200 }, 'more', figures, [0.1, 0.3, 0.5, 0.2]],
    ['fixed goalposts where less is better', { kind: 'minMax', low: 0, high: 200 }, 'less', figures, [0.9, 0.7, 0.5, 0.8]],
    ['one fixed goalpost', { kind: 'minMax', low: 0 }, 'more', figures, [0.2, 0.6, 1, 0.4]],
    ['goalposts with clamp', { kind: 'minMax', low: 40, high: 80, clamp: true }, 'more', figures, [0, 0.5, 1, 0]],
    ['goalposts without clamp: below 0 and above 1', { kind: 'minMax', low: 40, high: 80 }, 'more', figures, [-0.5, 0.5, 1.5, 0]],
    ['logarithmic goalposts', { kind: 'logMinMax', low: 1, high: 100 }, 'more', [1, 10, 100], [0, 0.5, 1]],
    ['logarithmic goalposts where less is better', { kind: 'logMinMax', low: 1, high: 100 }, 'less', [1, 10, 100], [1, 0.5, 0]],
    // Mean 0, squares 1 + 0 + 1 over 2.
    ['z-score', { kind: 'zScore' }, 'more', [-1, 0, 1], [-1, 0, 1]],
    ['z-score where less is better', { kind: 'zScore' }, 'less', [3, 5, 7], [1, 0, -1]],
    ['distance to a target from the worst figure', { kind: 'target', target: 100 }, 'more', [20, 60, 80], [0, 0.5, 0.75]],
    ['distance to a target from a given start, above it', { kind: 'target', target: 80, from: 0 }, 'more', figures, [0.25, 0.75, 1.25, 0.5]],
    ['distance to a target with clamp', { kind: 'target', target: 80, from: 0, clamp: true }, 'more', figures, [0.25, 0.75, 1, 0.5]],
    ['distance to a target that is low', { kind: 'target', target: 0 }, 'less', [10, 5, 0], [0, 0.5, 1]],
    ['distance to a reference unit', { kind: 'reference', unit: 'unit-1' }, 'more', figures, [0, 1, 2, 0.5]],
    ['percentile', { kind: 'percentile' }, 'more', [10, 20, 30, 40], [0, third, 2 * third, 1]],
    ['percentile of ties: the lower place', { kind: 'percentile' }, 'more', [10, 20, 20, 40], [0, third, third, 1]],
    ['percentile where less is better', { kind: 'percentile' }, 'less', [10, 20, 20, 40], [1, third, third, 0]],
    ['rank from the last', { kind: 'rank' }, 'more', [10, 20, 20, 40], [1, 2, 2, 4]],
    ['none', { kind: 'none' }, 'more', figures, figures],
    ['none where less is better', { kind: 'none' }, 'less', [1, -2], [-1, 2]],
    ['missing cells stay missing and are no 0', { kind: 'minMax' }, 'more', [undefined, 0, 10], [undefined, 0, 1]],
  ];
  for (const [what, how, better, values, expected] of cases) {
    it(`${what}: ${values.map(String).join(', ')} → ${expected.map((value) => value?.toFixed(2) ?? '–').join(', ')}`, () => {
      const { column } = normalised(values, how, better);

      expect(column.values.length).to.equal(expected.length);
      column.values.forEach((value, row) => {
        if (expected[row] === undefined) expect(value).to.equal(undefined);
        else expect(value).to.be.closeTo(expected[row], 1e-12);
      });
    });
  }

  const nothing: readonly (readonly [what: string, how: Normalisation, values: Values, codes: readonly string[]])[] = [
    ['nothing at all', { kind: 'minMax' }, [undefined, undefined], ['composite.column-empty']],
    ['no units', { kind: 'zScore' }, [], ['composite.column-empty']],
    ['a constant column', { kind: 'minMax' }, [5, 5, 5], ['composite.column-constant']],
    ['a constant column', { kind: 'zScore' }, [0.1, 0.1, 0.1], ['composite.column-constant']],
    ['a constant column', { kind: 'percentile' }, [5, 5, 5], ['composite.column-constant']],
    ['a single unit', { kind: 'minMax' }, [5], ['composite.column-constant']],
    ['a single unit', { kind: 'zScore' }, [5], ['composite.too-few-figures']],
    ['a single unit', { kind: 'percentile' }, [5], ['composite.too-few-figures']],
    ['a reference that has no figure', { kind: 'reference', unit: 'unit-0' }, [undefined, 5], ['composite.reference-missing']],
    ['a reference that is not there', { kind: 'reference', unit: 'x' }, [1, 5], ['composite.reference-missing']],
    ['a reference that is the worst', { kind: 'reference', unit: 'unit-0' }, [1, 5], ['composite.column-constant']],
    ['a goalpost above all figures, the other of which is theirs', { kind: 'minMax', low: 50 }, [10, 40], ['composite.scale-reversed']],
    ['a target below the worst figure', { kind: 'target', target: 5 }, [10, 40], ['composite.scale-reversed']],
    ['figures too far apart for a double', { kind: 'minMax' }, [-1.7e308, 1.7e308], ['composite.out-of-range']],
    ['figures too far apart for a double', { kind: 'zScore' }, [-1.7e308, 1.7e308], ['composite.out-of-range']],
  ];
  for (const [what, how, values, codes] of nothing) {
    it(`gives no score and a finding for ${what} (${how.kind})`, () => {
      const { column, codes: found } = normalised(values, how);

      expect(found).to.deep.equal(codes);
      expect(column.values.every((value) => value === undefined)).to.equal(true);
    });
  }

  it('gives a constant column its score where the goalposts are fixed: the scale does not come from it', () => {
    expect(normalised([5, 5], { kind: 'minMax', low: 0, high: 10 })).to.deep.include({ codes: [] });
    expect(normalised([5], { kind: 'minMax', low: 0, high: 10 }).column.values).to.deep.equal([0.5]);
  });

  it('names each unit whose figure has no logarithm, and scores the others', () => {
    const { column, codes } = normalised([0, -3, 10], { kind: 'logMinMax', low: 1, high: 100 });

    expect(column.values).to.deep.equal([undefined, undefined, 0.5]);
    expect(codes).to.deep.equal(['composite.log-of-nothing', 'composite.log-of-nothing']);
  });

  it('says whether figures outside were kept or brought in, and marks the latter', () => {
    expect(normalised(figures, { kind: 'minMax', low: 40, high: 80 }).codes).to.deep.equal(['composite.outside-goalposts']);
    const { column, codes } = normalised(figures, { kind: 'minMax', low: 40, high: 80, clamp: true });
    expect(codes).to.deep.equal(['composite.figures-clamped']);
    expect(column.marks).to.deep.equal(['clamped', undefined, 'clamped', undefined]);
  });

  it('is the same in another unit of measurement wherever the scale comes from the figures, and turns over with the direction', () => {
    const list = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 30 }).filter((values) => new Set(values).size > 1);
    const kinds = fc.constantFrom<Normalisation['kind']>('minMax', 'zScore', 'percentile', 'rank');
    fc.assert(
      fc.property(list, kinds, fc.integer({ min: 1, max: 40 }), fc.integer({ min: -300, max: 300 }), (values, kind, factor, shift) => {
        const how = { kind } as Normalisation;
        const scores = normalised(values, how).column.values as readonly number[];
        const rescaled = normalised(values.map((value) => value * factor + shift), how).column.values as readonly number[];
        const turned = normalised(values.map((value) => -value), how, 'less').column.values as readonly number[];

        scores.forEach((score, row) => {
          expect(rescaled[row]).to.be.closeTo(score, 1e-9);
          expect(turned[row]).to.be.closeTo(score, 1e-9);
          if (kind === 'minMax' || kind === 'percentile') expect(score).to.be.within(0, 1);
        });
        values.forEach((value, row) => values.forEach((other, at) => { if (value < other) expect(scores[row]).to.be.below(scores[at]!); }));
      }),
    );
  });
});
