import { createUnitIndex, comparePeriods, type KnownPeriod } from '@xaso/core';
import { unitDirectory } from '@xaso/core/fixtures';
import { expect } from 'chai';
import fc from 'fast-check';
import { compareWith } from '../comparison/compare-with.js';
import { sideBySide } from '../comparison/side-by-side.js';
import { indicatorReport, observation } from '../fixtures/build.js';
import { indicatorCatalogue } from '../indicator/indicator-catalogue.js';
import type { Observation } from '../observation/observation.schema.js';
import { parseIndicatorReport } from '../report/parse-indicator-report.js';
import { rollUp } from '../roll-up/roll-up.js';
import { trendOf } from './trend-of.js';

const definitions = indicatorCatalogue;
const units = createUnitIndex(unitDirectory());
const number = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), { nil: undefined });
const count = fc.option(fc.maxSafeInteger(), { nil: undefined });
const day = fc.constantFrom('1900-01-01', '2024-02-29', '2025-06-30', '2025-07-01', '2026-09-30', '2200-12-31');

const period = fc.oneof(
  fc.record({ type: fc.constant('quarter'), year: fc.integer({ min: 2024, max: 2026 }), quarter: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ type: fc.constant('month'), year: fc.constantFrom(1900, 2025, 2200), month: fc.integer({ min: 1, max: 12 }) }),
  fc.record({ type: fc.constantFrom('year', 'nineMonths'), year: fc.constantFrom(1900, 2025, 2200) }),
  fc.record({ type: fc.constant('day'), date: day }),
  fc.record({ type: fc.constant('cumulative'), until: day }),
  fc.tuple(day, day).map(([one, other]) => ({ type: 'span', start: one < other ? one : other, end: one < other ? other : one })),
  fc.constant({ unknown: true }),
);

/** Figures as a parsed report may hold them, of few indicators, places and periods, so that many meet. */
const figures: fc.Arbitrary<readonly Observation[]> = fc
  .array(
    fc.record({
      indicator: fc.constantFrom('government.on-time-dossiers', 'on_time_dossier_rate', 'organisation.community-teams', 'la'),
      place: fc.constantFrom({ name: 'Xã Mẫu Một' }, { name: 'Xã Mẫu Hai', code: '99904' }, { name: 'xã Mẫu Đông', level: 'commune' }, { name: 'Tỉnh Mẫu', level: 'province' }),
      period,
      status: fc.constantFrom('ok', 'ok', 'ok', 'missing', 'notApplicable', 'notVerified'),
      value: number,
      range: fc.option(fc.record({ min: fc.double({ noNaN: true, noDefaultInfinity: true }), max: fc.double({ noNaN: true, noDefaultInfinity: true }) }), { nil: undefined }),
      numerator: count,
      denominator: count,
      qualifier: fc.option(fc.constantFrom('eq', 'gt', 'lt', 'gte', 'lte', 'approx', 'approxLt', 'range', 'estimate'), { nil: undefined }),
      role: fc.option(fc.constantFrom('actual', 'target'), { nil: undefined }),
      unit: fc.option(fc.constantFrom('%', 'tổ'), { nil: undefined }),
      break: fc.option(fc.constant('Đổi phần mềm.'), { nil: undefined }),
      definitionVersion: fc.option(fc.constantFrom('1', '2'), { nil: undefined }),
    }),
    { maxLength: 12 },
  )
  .map((all) => parseIndicatorReport(indicatorReport({ items: all.map((fields, index) => ({ ...observation(), ...fields, id: `mau-${index}` })) as never })).value!.items);

const definition = fc.constantFrom(...definitions.filter(({ id }) => ['government.on-time-dossiers', 'organisation.community-teams'].includes(id)), ...definitions.slice(0, 1).map((each) => ({ ...each, id: 'la', frequency: 'quarter' as const, rollUp: 'minimum' as const })));
const history = fc.constantFrom(undefined, units);

describe('trends, roll-ups and comparisons of any figures', () => {
  it('do not throw, leave no trace on other objects, and write no broken text', () => {
    fc.assert(
      fc.property(figures, definition, history, (observations, defined, known) => {
        const options = { language: 'vi', units: known } as const;
        const trend = trendOf(observations, defined, { ...options, place: { name: 'Xã Mẫu Đông' } });
        const sum = rollUp(observations, { definition: defined, units: units.units, language: 'vi' });
        const board = sideBySide([{ report: indicatorReport({ items: [...observations] }) }, { report: indicatorReport({ items: [...observations].reverse() }) }], { ...options, definitions });

        expect(JSON.stringify([trend.text, trend.points.map(({ row, ...point }) => [point, row?.figureText]), sum.text, sum.children, board])).to.not.match(/NaN|undefined|Infinity|\{[a-z]+\}/);
        for (const { x, y } of trend.line.segments.flat()) expect([x >= 0, x <= 1, y >= 0, y <= 1]).to.deep.equal([true, true, true, true]);
        expect(Object.keys(Object.prototype)).to.deep.equal([]);
      }),
    );
  });

  it('are the same in whatever order the figures come', () => {
    fc.assert(
      fc.property(
        figures.chain((observations) => fc.tuple(fc.constant(observations), fc.shuffledSubarray([...observations], { minLength: observations.length }))),
        definition,
        history,
        ([observations, shuffled], defined, known) => {
          const follow = (all: readonly Observation[]): unknown => trendOf(all, defined, { language: 'vi', units: known, place: { name: 'Xã Mẫu Đông' } });
          const add = (all: readonly Observation[]): unknown => rollUp(all, { definition: defined, units: units.units.filter(({ kind }) => kind === 'commune'), language: 'vi' });

          expect(follow(shuffled)).to.deep.equal(follow(observations));
          expect(add(shuffled)).to.deep.equal(add(observations));
        },
      ),
    );
  });

  it('hold the points of a trend in order, each period once, and join only what is not parted', () => {
    fc.assert(
      fc.property(figures, definition, (observations, defined) => {
        const { points, line } = trendOf(observations, defined, { language: 'vi', place: { name: 'Xã Mẫu Hai' } });
        const periods: readonly KnownPeriod[] = points.map((point) => point.period);

        for (const [index, each] of periods.slice(1).entries()) expect(comparePeriods(periods[index]!, each)).to.be.below(0);
        expect(new Set(points.map(({ key }) => key)).size).to.equal(points.length);
        for (const segment of line.segments) {
          for (const [index, { point }] of segment.entries()) if (index > 0) expect([segment[index - 1]!.point, points[point]!.breakBefore]).to.deep.equal([point - 1, undefined]);
        }
      }),
    );
  });

  it('compare both ways alike, with the sign turned round', () => {
    fc.assert(
      fc.property(figures, history, (observations, known) => {
        const find = (id: string): (typeof definitions)[number] | undefined => definitions.find((each) => each.id === id || each.aliases?.includes(id));
        const defined = observations.map((each) => ({ observation: each, definition: find(each.indicator) }));
        const turned = { above: 'below', below: 'above', met: 'met', unknown: 'unknown' } as const;
        for (const one of defined) {
          for (const other of defined) {
            const [forth, back] = [compareWith(one, other, { language: 'vi', units: known }), compareWith(other, one, { language: 'vi', units: known })];
            expect(back.comparable).to.equal(forth.comparable);
            if (forth.comparable && back.comparable) expect([back.relation, back.difference, back.precision]).to.deep.equal([turned[forth.relation], forth.difference, forth.precision]);
          }
        }
      }),
    );
  });
});
