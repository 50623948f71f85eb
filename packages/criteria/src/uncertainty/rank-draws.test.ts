import { expect } from 'chai';
import fc from 'fast-check';
import type { CompositeData } from '../composite/composite-data.js';
import { compose } from '../composite/compose.js';
import { compositeData, compositeGroup, compositeIndex, compositeIndicator, compositeUnit } from '../fixtures/composite.js';
import type { DrawOptions } from './doubt.js';
import { drawRanks, type RankDraws } from './rank-draws.js';
import { DoubleRanker } from './rank-doubles.js';
import { rankIntervals } from './rank-intervals.js';
import { rankScores } from '../composite/rank-scores.js';

const index = compositeIndex([compositeIndicator('a'), compositeIndicator('b')], [compositeGroup('total', { a: 1, b: 1 })]);
const data = compositeData({ A: { a: 0.9, b: 0.9 }, B: { a: 0.8, b: 0.2 }, C: { a: 0.2, b: 0.79 }, D: { a: 0.1, b: 0.1 }, E: { a: 1 } });
const drawn = (options: DrawOptions, of: CompositeData = data): RankDraws => drawRanks(index, of, options).value!;
const ranksOf = ({ drawnRanks, units, draws }: RankDraws, row: number): ReadonlySet<number> => new Set(Array.from({ length: draws }, (_, draw) => drawnRanks[draw * units.length + row]!));

describe('drawRanks', () => {
  it('gives the same draws for the same seed, and others for another', () => {
    const options = { seed: 1, draws: 50, weights: { within: 0.5 } };

    expect(drawn(options)).to.deep.equal(drawn(options));
    expect(drawn(options).drawnScores).not.to.deep.equal(drawn({ ...options, seed: 2 }).drawnScores);
  });

  it('gives the plain ranks and scores, again and again, where nothing is in doubt', () => {
    const { ranks, drawnRanks, drawnScores, draws } = drawn({ seed: 1, draws: 3 });
    const plain = compose(index, data).value!;

    expect(ranks).to.deep.equal(plain.ranks.map((rank) => rank?.rank));
    expect(Array.from(drawnRanks)).to.deep.equal(Array.from({ length: draws }, () => ranks.map((rank) => rank ?? 0)).flat());
    expect(Array.from(drawnScores.slice(0, 5), (score) => (Number.isNaN(score) ? undefined : score))).to.deep.equal(plain.scores);
  });

  it('turns places that are close, and never those of a unit that is better in everything', () => {
    const result = drawn({ seed: 1, draws: 400, weights: { within: 0.25 } });

    expect([0, 1, 2, 3, 4].map((row) => [...ranksOf(result, row)].sort())).to.deep.equal([[1], [2, 3], [2, 3], [4], [0]]);
  });

  it('keeps a weight of 0 at 0, and weights of groups that are not in doubt', () => {
    const deep = compositeIndex([compositeIndicator('a'), compositeIndicator('b'), compositeIndicator('c')], [compositeGroup('inner', { a: 1, c: 0 }), compositeGroup('total', { inner: 1, b: 1 })]);
    const units = compositeData({ A: { a: 0.9, b: 0.2, c: 0 }, B: { a: 0.2, b: 0.89, c: 1 } });
    const only = (groups: readonly string[]): RankDraws => drawRanks(deep, units, { seed: 3, draws: 200, weights: { within: 0.5, groups } }).value!;

    expect([...ranksOf(only(['inner']), 0)]).to.deep.equal([1]);
    expect([...ranksOf(only(['total']), 0)].sort()).to.deep.equal([1, 2]);
  });

  it('tries other stand-ins for what is missing', () => {
    const result = drawn({ seed: 5, draws: 300, missing: ['leaveOut', 'mean', 'otherUnit'] });

    // E alone on a is 1 (first); with the mean of b, (0.9 + 0.2 + 0.79 + 0.1)/4, it is second; with a small b of another unit still above D.
    expect(ranksOf(result, 4).has(1)).to.equal(true);
    expect(ranksOf(result, 4).has(2)).to.equal(true);
    expect(ranksOf(result, 4).has(0)).to.equal(false);
    expect([...ranksOf(drawn({ seed: 5, draws: 30, missing: ['leaveOut'] }), 4)]).to.deep.equal([1]);
    expect([...ranksOf(drawn({ seed: 5, draws: 30, missing: ['groupMean'] }), 4)]).to.deep.equal([0]);
  });

  it('tries other counts: a share of five says less than one of five thousand', () => {
    const few = (base: number): CompositeData => compositeData({ A: { a: { numerator: 0.6 * base, denominator: base }, b: 0.5 }, B: { a: { numerator: 0.4 * base, denominator: base }, b: 0.5 } });
    const options = { seed: 9, draws: 300, counts: { kind: 'sample' } } as const;

    expect([...ranksOf(drawn(options, few(5)), 0)].sort()).to.deep.equal([1, 2]);
    expect([...ranksOf(drawn(options, few(5000)), 0)]).to.deep.equal([1]);
    expect([...ranksOf(drawn({ seed: 9, draws: 300, counts: { kind: 'within', part: 0.02 } }, few(5)), 0)]).to.deep.equal([1]);
  });

  it('changes nothing of what was handed in', () => {
    const given = JSON.parse(JSON.stringify(data)) as unknown;
    drawn({ seed: 1, draws: 20, weights: { within: 0.5 }, missing: ['otherUnit'], counts: { kind: 'sample' } });

    expect(data).to.deep.equal(given);
    expect(index.groups[0]!.members.map(({ weight }) => weight)).to.deep.equal([1, 1]);
  });

  it('draws nothing of an index that is broken, and refuses numbers of draws that can not be', () => {
    expect(drawRanks({ ...index, total: 'x' }, data, { seed: 1 }).value).to.equal(undefined);
    for (const draws of [0, -1, 0.5, Number.NaN]) expect(() => drawRanks(index, data, { seed: 1, draws }), String(draws)).to.throw(RangeError);
  });
});

describe('rankIntervals', () => {
  it('tells in which places a unit came, and where most draws lie', () => {
    const units = ['A', 'B'].map((id) => ({ id, name: id }));
    const drawnRanks = Uint32Array.from([1, 2, 1, 2, 2, 1, 1, 0]);
    const draws: RankDraws = { seed: 0, draws: 4, units, ranks: [1, 2], drawnRanks, drawnScores: new Float64Array(8) };

    expect(rankIntervals(draws, 0.5)).to.deep.equal([
      // 1, 1, 1, 2: place 3 · 0.25 = 0.75 and 3 · 0.75 = 2.25.
      { unit: units[0], rank: 1, interval: { low: 1, median: 1, high: 1.25, best: 1, worst: 2 }, scored: 4 },
      // 1, 2, 2 of three draws.
      { unit: units[1], rank: 2, interval: { low: 1.5, median: 2, high: 2, best: 1, worst: 2 }, scored: 3 },
    ]);
  });

  it('has no interval for a unit that never had a score', () => {
    expect(rankIntervals(drawn({ seed: 1, draws: 5 }))[4]).to.deep.equal({ unit: { id: 'E', name: 'Xã Mẫu E' }, rank: undefined, interval: undefined, scored: 0 });
  });

  it('moves with the units when they come in another order', () => {
    const reversed: CompositeData = { ...data, units: [...data.units].reverse() };
    const options = { seed: 4, draws: 100, weights: { within: 0.3 } };

    expect([...rankIntervals(drawn(options, reversed))].reverse()).to.deep.equal(rankIntervals(drawn(options)));
  });
});

describe('the fast ranking', () => {
  it('is the plain one', () => {
    const score = fc.oneof(fc.integer({ min: 0, max: 8 }).map((value) => value / 10), fc.constantFrom(0.1 + 0.2, Number.NaN));
    fc.assert(
      fc.property(fc.array(score, { minLength: 1, maxLength: 40 }), (scores) => {
        const into = new Uint32Array(scores.length);
        new DoubleRanker(scores.length).rank(Float64Array.from(scores), into, 0);

        expect(Array.from(into)).to.deep.equal(rankScores(scores.map((each) => (Number.isNaN(each) ? undefined : each))).map((rank) => rank?.rank ?? 0));
      }),
    );
  });
});

describe('a unit without a group', () => {
  it('is likened to nobody', () => {
    const grouped: CompositeData = { year: 2025, units: [compositeUnit('A', { a: 1, b: 1 }, 'x'), compositeUnit('B', { a: 1 }, 'x'), compositeUnit('C', { a: 1 })] };

    expect([...ranksOf(drawn({ seed: 1, draws: 4, missing: ['groupMean'] }, grouped), 1)]).to.deep.equal([1]);
    expect([...ranksOf(drawn({ seed: 1, draws: 4, missing: ['groupMean'] }, grouped), 2)]).to.deep.equal([0]);
  });
});
