import { expect } from 'chai';
import { compositeData, compositeGroup, compositeIndex, compositeIndicator } from '../fixtures/composite.js';
import { weightSensitivity } from './weight-sensitivity.js';

const indicators = ['a', 'b', 'c', 'd'].map((id) => compositeIndicator(id));
const options = { seed: 3, size: 256, within: 0.4 };

/** Forty units of which a and b disagree, and c is the same everywhere. */
const data = compositeData(Object.fromEntries(Array.from({ length: 40 }, (_, unit) => [`u${unit}`, { a: unit / 40, b: ((unit * 17) % 40) / 40, c: 0.5, d: ((unit * 7) % 40) / 40 }])));

describe('weightSensitivity', () => {
  it('finds the weights that the order hangs on, and gives exactly 0 to one that moves nobody', () => {
    const index = compositeIndex(indicators, [compositeGroup('inner', { b: 1, d: 1 }), compositeGroup('total', { a: 2, inner: 2, c: 1 })]);
    const found = weightSensitivity(index, data, options)!;
    const totalOf = (of: string): number => found.find((each) => each.of === of)!.total;

    expect(found.map(({ group, of }) => `${group}: ${of}`)).to.have.members(['inner: b', 'inner: d', 'total: a', 'total: inner', 'total: c']);
    // The same c in every unit adds a constant.
    expect(totalOf('c')).to.equal(0);
    expect(totalOf('a')).to.be.above(0.05);
    expect(totalOf('inner')).to.be.above(0.05);
  });

  it('leaves out weights that have no other beside them, and weights of 0', () => {
    const index = compositeIndex(indicators, [compositeGroup('inner', { b: 1, d: 0 }), compositeGroup('total', { a: 1, inner: 1 })]);

    expect(weightSensitivity(index, data, options)!.map(({ of }) => of)).to.deep.equal(['a', 'inner']);
  });

  it('gives the same for the same seed', () => {
    const index = compositeIndex(indicators);

    expect(weightSensitivity(index, data, options)).to.deep.equal(weightSensitivity(index, data, options));
  });

  it('has nothing to say where nobody moves, or of an index that is broken', () => {
    expect(weightSensitivity(compositeIndex(indicators), compositeData({ A: { a: 1, b: 1, c: 1, d: 1 }, B: { a: 0, b: 0, c: 0, d: 0 } }), options)).to.equal(undefined);
    expect(weightSensitivity(compositeIndex(indicators, undefined, { total: 'x' }), data, options)).to.equal(undefined);
  });
});
