import { expect } from 'chai';
import { compositeGroup, compositeIndex, compositeIndicator } from '../fixtures/composite.js';
import { checkIndex } from './check-index.js';
import type { CompositeIndex, Normalisation } from './composite-index.schema.js';
import { parseCompositeData, parseCompositeIndex } from './parse-composite.js';

const found = (index: CompositeIndex): readonly string[] => checkIndex(index).map(({ code, where }) => `${code} at ${'path' in where ? where.path : ''}`);
const a = compositeIndicator('a');
const scale = (normalise: Normalisation, better: 'more' | 'less' = 'more'): CompositeIndex => compositeIndex([compositeIndicator('a', { normalise, better })]);

describe('checkIndex', () => {
  it('finds nothing in an index that can be worked out', () => {
    expect(found(compositeIndex([a, compositeIndicator('b')], [compositeGroup('inner', { a: 1 }), compositeGroup('total', { inner: 2, b: [{ since: 2020, weight: 1 }, { since: 2024, weight: 2 }] })]))).to.deep.equal([]);
  });

  const cases: readonly (readonly [what: string, index: CompositeIndex, findings: readonly string[]])[] = [
    ['an id twice', compositeIndex([a, a]), ['composite.id-twice at indicators[1].id']],
    ['a group with the id of an indicator', compositeIndex([a], [compositeGroup('a', { a: 1 })], { total: 'a' }), ['composite.id-twice at groups[0].id', 'composite.cycle at groups[0]']],
    ['a part that is not there', compositeIndex([a], [compositeGroup('total', { a: 1, x: 1 })]), ['composite.member-unknown at groups[0].members[1]']],
    ['a part twice', compositeIndex([a], [{ ...compositeGroup('total', {}), members: [{ of: 'a', weight: 1 }, { of: 'a', weight: 2 }] }]), ['composite.member-twice at groups[0].members[1]']],
    ['no total', compositeIndex([a], undefined, { total: 'x' }), ['composite.total-unknown at total', 'composite.part-unused at groups[0]']],
    ['a group in itself', compositeIndex([a], [compositeGroup('total', { a: 1, total: 1 })]), ['composite.cycle at groups[0]']],
    ['groups in a circle', compositeIndex([a], [compositeGroup('total', { a: 1, other: 1 }), compositeGroup('other', { total: 1 })]), ['composite.cycle at groups[0]', 'composite.cycle at groups[1]']],
    ['a negative weight', compositeIndex([a], [compositeGroup('total', { a: -1 })]), ['composite.weight-negative at groups[0].members[0]']],
    ['a negative weight of some year', compositeIndex([a], [compositeGroup('total', { a: [{ since: 2020, weight: 1 }, { since: 2024, weight: -1 }] })]), ['composite.weight-negative at groups[0].members[0]']],
    ['a weight that is no number', compositeIndex([a], [compositeGroup('total', { a: Number.NaN })]), ['composite.weight-negative at groups[0].members[0]']],
    ['two weights from one year on', compositeIndex([a], [compositeGroup('total', { a: [{ since: 2020, weight: 1 }, { since: 2020, weight: 2 }] })]), ['composite.year-twice at groups[0].members[0]']],
    ['goalposts on one spot', scale({ kind: 'minMax', low: 5, high: 5 }), ['composite.goalposts-equal at indicators[0].normalise']],
    ['a target where it starts', scale({ kind: 'target', target: 5, from: 5 }), ['composite.goalposts-equal at indicators[0].normalise']],
    ['goalposts the wrong way round', scale({ kind: 'minMax', low: 9, high: 5 }), ['composite.scale-reversed at indicators[0].normalise']],
    ['a target that is worse than its start', scale({ kind: 'target', target: 5, from: 9 }), ['composite.scale-reversed at indicators[0].normalise']],
    ['a target that is better than its start, where less is better', scale({ kind: 'target', target: 5, from: 9 }, 'less'), []],
    ['a target above its start, where less is better', scale({ kind: 'target', target: 9, from: 5 }, 'less'), ['composite.scale-reversed at indicators[0].normalise']],
    ['a logarithm of 0', scale({ kind: 'logMinMax', low: 0, high: 5 }), ['composite.goalposts-not-positive at indicators[0].normalise']],
    ['goalposts for figures that may become logarithms', compositeIndex([compositeIndicator('a', { treat: { otherwise: 'log' }, normalise: { kind: 'minMax', low: 0 } })]), ['composite.log-changes-scale at indicators[0].normalise']],
    ['a part in no group', compositeIndex([a, compositeIndicator('b')], [compositeGroup('total', { a: 1 })]), ['composite.part-unused at indicators[1]']],
  ];
  for (const [what, index, findings] of cases) {
    it(`${findings.length === 0 ? 'accepts' : 'names'} ${what}`, () => {
      expect(found(index)).to.deep.equal(findings);
    });
  }
});

describe('parseCompositeIndex', () => {
  it('takes an index out of JSON', () => {
    const index = compositeIndex([compositeIndicator('a', { normalise: { kind: 'logMinMax', low: 100, high: 75_000 }, treat: { maximumPoints: 3 }, impute: { mean: 'group' } })]);

    expect(parseCompositeIndex(JSON.parse(JSON.stringify(index)))).to.deep.equal({ ok: true, value: index, findings: [] });
  });

  it('gives no index, and the place, where something is wrong', () => {
    const index = compositeIndex([a]);
    const broken: readonly (readonly [input: unknown, path: string])[] = [
      [null, ''],
      [{ ...index, total: 7 }, 'total'],
      [{ ...index, groups: [{ ...index.groups[0], aggregate: 'median' }] }, 'groups[0].aggregate'],
      [{ ...index, groups: [{ ...index.groups[0], leastKnown: 1.5 }] }, 'groups[0].leastKnown'],
      [{ ...index, total: 'x' }, 'total'],
    ];
    for (const [input, path] of broken) {
      const { ok, value, findings } = parseCompositeIndex(input);
      expect([ok, value, findings[0]?.where], path).to.deep.equal([false, undefined, { path }]);
    }
  });
});

describe('parseCompositeData', () => {
  it('leaves out a figure that is none, and keeps the rest', () => {
    const input = { year: 2025, units: [{ id: 'A', name: 'Xã Mẫu A', figures: { a: 1, b: '2', c: { numerator: 1, denominator: 2 }, d: { status: 'missing' }, e: { status: 'lost' }, f: null } }], earlier: [{ year: 2024, units: [{ id: 'A', name: 'Xã Mẫu A', figures: { a: [] } }] }] };
    const { value, findings } = parseCompositeData(JSON.parse(JSON.stringify(input)));

    expect(value?.units[0]?.figures).to.deep.equal({ a: 1, c: { numerator: 1, denominator: 2 }, d: { status: 'missing' } });
    expect(findings.map(({ where }) => where)).to.deep.equal(['units[0].figures.b', 'units[0].figures.e', 'units[0].figures.f', 'earlier[0].units[0].figures.a'].map((path) => ({ path })));
  });

  it('gives nothing where there are no units', () => {
    expect(parseCompositeData({ year: 2025 }).value).to.equal(undefined);
    expect(parseCompositeData('x').value).to.equal(undefined);
  });
});
