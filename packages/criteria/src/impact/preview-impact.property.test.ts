import { expect } from 'chai';
import fc from 'fast-check';
import { compileCriteriaSet } from '../engine/compile-criteria-set.js';
import { criteriaSet, criterion, shareInput, subject } from '../fixtures/index.js';
import type { CriteriaSet } from '../set/criteria-set.schema.js';
import { previewImpact } from './preview-impact.js';

const ids = ['a', 'b', 'c'];
const sets: fc.Arbitrary<CriteriaSet> = fc.tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 25 })).map(([a, b, threshold, edge]) =>
  criteriaSet([criterion('a', { rule: { kind: 'ratio', of: 'a' }, maxPoints: a }), criterion('b', { rule: { kind: 'ratioToTarget', of: 'b', target: threshold }, maxPoints: b }), criterion('c', { rule: { kind: 'atLeast', of: 'c', threshold } })], {
    inputs: ids.map((id) => shareInput(id)),
    bands: [{ id: 'low', name: { vi: 'Yếu' }, min: 0 }, { id: 'high', name: { vi: 'Tốt' }, min: edge }],
    recognition: { name: { vi: 'Công nhận' }, grant: { kind: 'allMustPass' } },
  }),
);
const fact = fc.option(fc.tuple(fc.nat(50), fc.integer({ min: 1, max: 50 })).map(([n, d]) => [Math.min(n, d), d] as const), { nil: { status: 'missing' as const }, freq: 6 });
const units = fc.array(fc.tuple(...ids.map(() => fact)).map((facts) => subject(Object.fromEntries(ids.map((id, index) => [id, facts[index]!])))), { maxLength: 12 });
const opposite = { gains: 'loses', loses: 'gains', same: 'same', open: 'open', up: 'down', down: 'up' } as const;

describe('an impact preview', () => {
  it('puts every unit on exactly one list of points, and backwards everything is the other way round', () => {
    fc.assert(
      fc.property(sets, sets, units, (one, other, places) => {
        const [before, after] = [compileCriteriaSet(one), compileCriteriaSet(other)];
        const forth = previewImpact(before, after, places);
        const back = previewImpact(after, before, places);
        const { counts } = forth;

        expect(counts.gains + counts.loses + counts.same + counts.open).to.equal(places.length);
        expect(back.units.map(({ points, band, decision }) => [points, band, decision])).to.deep.equal(forth.units.map(({ points, band, decision }) => [opposite[points], opposite[band], opposite[decision]]));
      }),
    );
  });

  it('says nothing of a unit that its missing data could turn', () => {
    fc.assert(
      fc.property(sets, sets, units, units, (one, other, places, complete) => {
        const [before, after] = [compileCriteriaSet(one), compileCriteriaSet(other)];
        const partial = previewImpact(before, after, places).units;
        const filled = places.map((place, index) => ({ ...place, facts: Object.fromEntries(ids.map((id) => [id, place.facts[id]!.status === 'missing' ? (complete[index % Math.max(1, complete.length)]?.facts[id] ?? place.facts[id]!) : place.facts[id]!])) }));
        const later = previewImpact(before, after, filled).units;

        partial.forEach(({ points }, index) => {
          if (points !== 'open' && later[index]!.points !== 'open' && points !== 'same') expect(later[index]!.points).to.equal(points);
        });
      }),
    );
  });
});
