import { expect } from 'chai';
import fc from 'fast-check';
import { compositeGroup, compositeIndex, compositeIndicator, compositeUnit } from '../fixtures/composite.js';
import type { CompositeFigure, CompositeUnit } from './composite-data.js';
import type { CompositeIndex, Normalisation } from './composite-index.schema.js';
import { compose } from './compose.js';
import { weightedMean } from './mean.js';
import { parseCompositeData, parseCompositeIndex } from './parse-composite.js';
import type { Column } from './stage.js';

const ids = ['a', 'b', 'c', 'd'];
const kinds = fc.constantFrom('arithmetic' as const, 'geometric' as const, 'harmonic' as const, 'minimum' as const);
const scales = fc.constantFrom<Normalisation>({ kind: 'minMax' }, { kind: 'zScore' }, { kind: 'percentile' }, { kind: 'rank' }, { kind: 'minMax', low: 0, high: 50, clamp: true });
const indices = fc.record({ scales: fc.tuple(scales, scales, scales, scales), kinds: fc.tuple(kinds, kinds, kinds), weights: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 6, maxLength: 6 }), leastKnown: fc.constantFrom(0, 0.5, 1), mean: fc.constantFrom(undefined, 'all' as const, 'group' as const), isTreated: fc.boolean(), less: fc.subarray(ids) }).map(
  (choice): CompositeIndex =>
    compositeIndex(
      ids.map((id, at) => compositeIndicator(id, { normalise: choice.scales[at]!, better: choice.less.includes(id) ? 'less' : 'more', ...(choice.mean === undefined ? {} : { impute: { mean: choice.mean } }), ...(choice.isTreated ? { treat: {} } : {}) })),
      [
        compositeGroup('one', { a: 1 + choice.weights[0]!, b: choice.weights[1]! }, { aggregate: choice.kinds[0], leastKnown: choice.leastKnown }),
        compositeGroup('other', { c: 1 + choice.weights[2]!, d: choice.weights[3]! }, { aggregate: choice.kinds[1], leastKnown: choice.leastKnown }),
        compositeGroup('total', { one: 1 + choice.weights[4]!, other: choice.weights[5]! }, { aggregate: choice.kinds[2], leastKnown: choice.leastKnown }),
      ],
    ),
);
const figure = fc.oneof({ weight: 8, arbitrary: fc.integer({ min: 0, max: 60 }) as fc.Arbitrary<CompositeFigure> }, { weight: 1, arbitrary: fc.constantFrom<CompositeFigure>({ status: 'missing' }, { status: 'notApplicable' }, { numerator: 3, denominator: 4 }) });
const units = fc.array(fc.tuple(fc.tuple(figure, figure, figure, figure), fc.constantFrom('x', 'y', undefined)), { minLength: 1, maxLength: 12 }).map((list) => list.map(([figures, group], at): CompositeUnit => compositeUnit(`u${at}`, Object.fromEntries(figures.map((each, column) => [ids[column]!, each])), group)));

describe('any index over any figures', () => {
  it('comes out the same in whatever order the units stand', () => {
    fc.assert(
      fc.property(indices, units, (index, list) => {
        const one = compose(index, { year: 2025, units: list }).value!;
        const turned = compose(index, { year: 2025, units: [...list].reverse() }).value!;

        [...turned.scores].reverse().forEach((score, row) => {
          if (score === undefined) expect(one.scores[row]).to.equal(undefined);
          else expect(one.scores[row]).to.be.closeTo(score, 1e-9);
        });
        expect([...turned.ranks].reverse().map((rank) => rank?.rank)).to.deep.equal(one.ranks.map((rank) => rank?.rank));
      }),
    );
  });

  it('comes out the same when all weights of a group are given in another unit', () => {
    fc.assert(
      fc.property(indices, units, fc.integer({ min: 2, max: 7 }), (index, list, factor) => {
        const heavier: CompositeIndex = { ...index, groups: index.groups.map((group) => ({ ...group, members: group.members.map(({ of, weight }) => ({ of, weight: (weight as number) * factor })) })) };
        const [one, other] = [index, heavier].map((each) => compose(each, { year: 2025, units: list }).value!);

        one!.scores.forEach((score, row) => {
          if (score === undefined) expect(other!.scores[row]).to.equal(undefined);
          else expect(other!.scores[row]).to.be.closeTo(score, 1e-9);
        });
      }),
    );
  });

  it('has in each group the mean of its parts, as one would take it row by row, and every empty cell says why', () => {
    fc.assert(
      fc.property(indices, units, (index, list) => {
        const { stages } = compose(index, { year: 2025, units: list }).value!;
        const columns = new Map([...stages.normalised, ...stages.aggregated].map((column) => [column.id, column]));

        for (const group of index.groups) {
          const column = columns.get(group.id)!;
          column.values.forEach((value, row) => {
            const parts = group.members.map(({ of, weight }) => ({ value: columns.get(of)!.values[row], mark: columns.get(of)!.marks[row], weight: weight as number })).filter(({ weight, mark }) => weight > 0 && mark !== 'notApplicable');
            const known = parts.flatMap((part) => (part.value === undefined ? [] : [{ value: part.value, weight: part.weight }]));
            const sum = (of: readonly { readonly weight: number }[]): number => of.reduce((whole, { weight }) => whole + weight, 0);
            const isEnough = known.length > 0 && sum(known) >= group.leastKnown! * sum(parts) - 1e-9;
            const mean = isEnough ? weightedMean(group.aggregate, known.map((part) => part.value), known.map(({ weight }) => weight)) : Number.NaN;
            if (Number.isNaN(mean)) expect(value).to.equal(undefined);
            else expect(value).to.be.closeTo(mean, 1e-9);
          });
        }
        for (const column of Object.values<readonly Column[]>({ ...stages }).flat()) {
          column.values.forEach((value, row) => {
            if (value === undefined) expect(column.marks[row], column.id).to.be.oneOf(['missing', 'notApplicable']);
            else expect(Number.isFinite(value), column.id).to.equal(true);
          });
        }
      }),
    );
  });

  it('never throws and never has a NaN, whatever somebody hands in', () => {
    const anything = fc.oneof(fc.anything(), fc.double(), fc.record({ numerator: fc.anything(), denominator: fc.anything() }), fc.record({ status: fc.anything() }));
    fc.assert(
      fc.property(indices, fc.array(fc.dictionary(fc.constantFrom(...ids, '__proto__', 'constructor'), anything), { maxLength: 6 }), fc.anything(), (index, list, junk) => {
        const raw = { year: 2025, units: list.map((figures, at) => ({ id: `u${at}`, name: `u${at}`, figures })) };

        expect(parseCompositeIndex(junk).value).to.equal(undefined);
        expect(parseCompositeData(junk).value).to.equal(undefined);
        for (const data of [raw as never, parseCompositeData(raw).value!]) {
          const { value } = compose(index, data);
          for (const column of value === undefined ? [] : Object.values(value.stages).flat()) for (const each of column.values) expect(each === undefined || Number.isFinite(each)).to.equal(true);
        }
        expect(Object.keys(Object.prototype)).to.deep.equal([]);
      }),
    );
  });
});
