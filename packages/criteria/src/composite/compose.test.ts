import type { Finding } from '@xaso/core';
import { expect } from 'chai';
import { compositeData, compositeGroup, compositeIndex, compositeIndicator, compositeUnit } from '../fixtures/composite.js';
import type { CompositeData } from './composite-data.js';
import type { CompositeIndex } from './composite-index.schema.js';
import { compose, type CompositeResult } from './compose.js';

const codes = (findings: readonly Finding[]): readonly string[] => findings.map(({ code }) => code);

function composed(index: CompositeIndex, data: CompositeData): CompositeResult {
  const { value, findings } = compose(index, data);
  expect(value, codes(findings).join()).not.to.equal(undefined);
  return value!;
}

const two = [compositeIndicator('a'), compositeIndicator('b')];

describe('compose', () => {
  it('keeps every stage, so that each can be read alone', () => {
    const index = compositeIndex([compositeIndicator('events', { denominator: { of: 'people', per: 1000 }, normalise: { kind: 'minMax' } }), compositeIndicator('b')], [compositeGroup('total', { events: 1, b: 3 })]);
    const data = compositeData({ A: { events: 12, people: 4000, b: 1 }, B: { events: 5, people: 1000, b: 0 }, C: { events: 8, people: 2000, b: 0.5 } });
    const { stages, scores, ranks, weights } = composed(index, data);

    expect(stages.figures[0]!.values).to.deep.equal([12, 5, 8]);
    expect(stages.denominated[0]!.values).to.deep.equal([3, 5, 4]);
    expect(stages.normalised[0]!.values).to.deep.equal([0, 1, 0.5]);
    expect(stages.aggregated.map(({ id, values }) => [id, values])).to.deep.equal([['total', [0.75, 0.25, 0.5]]]);
    expect(scores).to.deep.equal([0.75, 0.25, 0.5]);
    expect(ranks.map((each) => each?.rank)).to.deep.equal([1, 3, 2]);
    expect(weights).to.deep.equal([{ group: 'total', of: 'events', weight: 1, share: 0.25 }, { group: 'total', of: 'b', weight: 3, share: 0.75 }]);
  });

  it('takes the weights of the year', () => {
    const index = compositeIndex(two, [compositeGroup('total', { a: [{ since: 2020, weight: 1 }, { since: 2025, weight: 3 }], b: 1 })]);
    const data = (year: number): CompositeData => compositeData({ A: { a: 1, b: 0 }, B: { a: 0, b: 1 } }, { year });

    expect([2024, 2025, 2030].map((year) => composed(index, data(year)).scores)).to.deep.equal([[0.5, 0.5], [0.75, 0.25], [0.75, 0.25]]);
    expect(codes(compose(index, data(2019)).findings)).to.deep.equal(['composite.weight-undated']);
  });

  it('lets a foundation count in several groups, as DTI does', () => {
    const index = compositeIndex([...two, compositeIndicator('base')], [compositeGroup('one', { base: 1, a: 1 }), compositeGroup('other', { base: 1, b: 1 }), compositeGroup('total', { one: 1, other: 1 })]);

    // ((0.4 + 1)/2 + (0.4 + 0.2)/2)/2
    expect(composed(index, compositeData({ A: { a: 1, b: 0.2, base: 0.4 } })).scores[0]).to.be.closeTo(0.5, 1e-12);
  });

  describe('what is missing', () => {
    const data = compositeData({ A: { a: 0.8, b: 0.4 }, B: { a: 0.9 }, C: { a: 0.5, b: { status: 'notApplicable' } }, D: { a: { status: 'missing' }, b: 0 } });

    it('leaves no score and no rank, and does not stand for 0; what does not apply leaves its weight to the others', () => {
      const { scores, ranks, stages } = composed(compositeIndex(two), data);

      expect(scores.map((score) => score?.toFixed(2))).to.deep.equal(['0.60', undefined, '0.50', undefined]);
      expect(ranks.map((each) => each?.rank)).to.deep.equal([1, undefined, 2, undefined]);
      expect(stages.aggregated[0]!.marks).to.deep.equal([undefined, 'missing', undefined, 'missing']);
    });

    it('is left out where enough of the weight is known', () => {
      const index = (leastKnown: number): CompositeIndex => compositeIndex(two, [compositeGroup('total', { a: 2, b: 1 }, { leastKnown })]);

      // Of B two thirds are known.
      expect(composed(index(0.66), data).scores[1]).to.equal(0.9);
      expect(composed(index(0.67), data).scores[1]).to.equal(undefined);
      expect(composed(index(2 / 3), data).scores[1]).to.equal(0.9);
    });

    it('is named where it begins, once, and not again for each group around', () => {
      const index = compositeIndex(two, [compositeGroup('inner', { a: 1, b: 1 }), compositeGroup('total', { inner: 1 })]);
      const found = compose(index, data).findings.filter(({ code }) => code === 'composite.too-little-known');

      expect(found.map(({ where, values }) => [where, values['unit']])).to.deep.equal([[{ path: 'units[1]' }, 'Xã Mẫu B'], [{ path: 'units[3]' }, 'Xã Mẫu D']]);
    });

    it('does not apply to a group of which nothing applies, and the groups around go on without it', () => {
      const index = compositeIndex(two, [compositeGroup('inner', { b: 1 }), compositeGroup('total', { a: 1, inner: 1 })]);

      expect(composed(index, data).stages.aggregated[0]!.marks[2]).to.equal('notApplicable');
      expect(composed(index, data).scores[2]).to.equal(0.5);
    });

    it('does not matter in a part that weighs nothing', () => {
      expect(composed(compositeIndex(two, [compositeGroup('total', { a: 1, b: 0 })]), data).scores).to.deep.equal([0.8, 0.9, 0.5, undefined]);
    });
  });

  describe('bad input gives findings and never a NaN', () => {
    const rows: readonly (readonly [what: string, index: CompositeIndex, data: CompositeData, codes: readonly string[], scores: readonly (number | undefined)[] | undefined])[] = [
      ['no unit', compositeIndex(two), compositeData({}), ['composite.no-units'], undefined],
      ['one unit', compositeIndex(two), compositeData({ A: { a: 1, b: 0 } }), ['composite.one-unit'], [0.5]],
      ['all missing', compositeIndex([compositeIndicator('a', { normalise: { kind: 'minMax' }, impute: { mean: 'all' } })]), compositeData({ A: {}, B: {} }), ['composite.column-empty', 'composite.too-little-known', 'composite.too-little-known'], [undefined, undefined]],
      ['a constant column', compositeIndex([compositeIndicator('a', { normalise: { kind: 'zScore' } })]), compositeData({ A: { a: 3 }, B: { a: 3 } }), ['composite.column-constant', 'composite.too-little-known', 'composite.too-little-known'], [undefined, undefined]],
      ['a 0 in a geometric mean', compositeIndex(two, [compositeGroup('total', { a: 1, b: 1 }, { aggregate: 'geometric' })]), compositeData({ A: { a: 0, b: 1 }, B: { a: 0.25, b: 1 } }), ['composite.zeroed-by-one'], [0, 0.5]],
      ['a negative in a geometric mean', compositeIndex(two, [compositeGroup('total', { a: 1, b: 1 }, { aggregate: 'geometric' })]), compositeData({ A: { a: -1, b: 1 }, B: { a: 0.25, b: 1 } }), ['composite.negative-in-mean'], [undefined, 0.5]],
      ['a negative in a harmonic mean', compositeIndex(two, [compositeGroup('total', { a: 1, b: 1 }, { aggregate: 'harmonic' })]), compositeData({ A: { a: -1, b: 1 }, B: { a: 1, b: 1 } }), ['composite.negative-in-mean'], [undefined, 1]],
      ['weights that are all 0', compositeIndex(two, [compositeGroup('total', { a: 0, b: 0 })]), compositeData({ A: { a: 1, b: 1 } }), ['composite.weights-zero'], undefined],
      ['a denominator of 0', compositeIndex([compositeIndicator('a', { denominator: { of: 'n' } })]), compositeData({ A: { a: 1, n: 0 }, B: { a: 1, n: 2 } }), ['composite.denominator-zero', 'composite.too-little-known'], [undefined, 0.5]],
      ['a denominator that is missing', compositeIndex([compositeIndicator('a', { denominator: { of: 'n' } })]), compositeData({ A: { a: 1 }, B: { a: 1, n: 2 } }), ['composite.denominator-missing', 'composite.too-little-known'], [undefined, 0.5]],
      ['a share of nothing', compositeIndex([compositeIndicator('a')]), compositeData({ A: { a: { numerator: 0, denominator: 0 } }, B: { a: { numerator: 1, denominator: 2 } } }), ['composite.denominator-zero', 'composite.too-little-known'], [undefined, 0.5]],
      ['what is no number', compositeIndex([compositeIndicator('a')]), compositeData({ A: { a: Number.NaN }, B: { a: 'x' as never } }), ['composite.figure-not-finite', 'composite.figure-not-finite', 'composite.column-empty', 'composite.too-little-known', 'composite.too-little-known'], [undefined, undefined]],
      ['a unit twice', compositeIndex([compositeIndicator('a')]), { year: 2025, units: [compositeUnit('A', { a: 1 }), compositeUnit('A', { a: 0 }), compositeUnit('B', { a: 0 })] }, ['composite.unit-twice'], [1, 0]],
      ['sums beyond what a double holds', compositeIndex(two), compositeData({ A: { a: 1.7e308, b: 1.7e308 }, B: { a: 1, b: 1 } }), ['composite.out-of-range'], [undefined, 1]],
    ];
    for (const [what, index, data, expected, scores] of rows) {
      it(what, () => {
        const { value, findings } = compose(index, data);

        expect(codes(findings)).to.deep.equal(expected);
        expect(value?.scores).to.deep.equal(scores);
        expect(JSON.stringify(value ?? {})).not.to.include('NaN');
      });
    }
  });

  it('names the place of a finding in what was handed in, also behind a unit that was there twice', () => {
    const data: CompositeData = { year: 2025, units: [compositeUnit('A', { a: 1 }), compositeUnit('A', { a: 1 }), compositeUnit('B', {})] };

    expect(compose(compositeIndex([compositeIndicator('a')]), data).findings.map(({ where }) => where)).to.deep.equal([{ path: 'units[1]' }, { path: 'units[2]' }]);
  });

  it('carries a share forward with the denominator of its own year', () => {
    const index = compositeIndex([compositeIndicator('a', { denominator: { of: 'n' }, impute: { carryForwardYears: 1 } })]);
    const data = compositeData({ A: { n: 100 }, B: { a: 1, n: 10 } }, { earlier: [{ year: 2024, units: [compositeUnit('A', { a: 10, n: 50 })] }] });
    const { stages, scores } = composed(index, data);

    expect(scores).to.deep.equal([0.2, 0.1]);
    expect(stages.imputed[0]!.marks).to.deep.equal(['carriedForward', undefined]);
  });
});
