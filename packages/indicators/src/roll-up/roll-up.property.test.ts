import type { AdministrativeUnit } from '@xaso/core';
import { administrativeUnit } from '@xaso/core/fixtures';
import { expect } from 'chai';
import fc from 'fast-check';
import { plainObservation } from '../fixtures/build.js';
import { findIndicator } from '../indicator/indicator-catalogue.js';
import type { IndicatorDefinition } from '../indicator/indicator.schema.js';
import type { Observation } from '../observation/observation.schema.js';
import { rollUp } from './roll-up.js';
import type { RollUpResult } from './roll-up-result.js';

const shares = findIndicator('government.on-time-dossiers')!;
const teams = findIndicator('organisation.community-teams')!;
const units: readonly AdministrativeUnit[] = Array.from({ length: 9 }, (_, index) => administrativeUnit({ code: `9990${index}`, name: `Mẫu ${index}` }));
const groups: readonly AdministrativeUnit[] = [0, 1, 2].map((index) => administrativeUnit({ code: `9980${index}`, name: `Mẫu Nhóm ${index}` }));

const figure = (unit: AdministrativeUnit, changes: Partial<Observation>): Observation => plainObservation({ id: unit.code, place: { name: unit.fullName, code: unit.code }, ...changes });

const shareFigures = fc
  .array(fc.tuple(fc.nat(10_000), fc.nat(10_000)), { minLength: units.length, maxLength: units.length })
  .map((pairs) => pairs.map(([numerator, denominator], index) => figure(units[index]!, { numerator: Math.min(numerator, denominator), denominator })));

const countFigures = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 100_000 }), fc.constantFrom(undefined, 'gt' as const, 'gte' as const)), { minLength: units.length, maxLength: units.length })
  .map((values) => values.map(([hundredths, qualifier], index) => figure(units[index]!, { indicator: teams.id, value: hundredths / 100, qualifier })));

function roll(observations: readonly Observation[], definition: IndicatorDefinition, parts: readonly AdministrativeUnit[], whole?: AdministrativeUnit): RollUpResult {
  return rollUp(observations, { definition, units: parts, language: 'vi', ...(whole === undefined ? {} : { place: { name: whole.fullName, code: whole.code } }) });
}

function said(result: RollUpResult): unknown {
  if (!result.ok) return result.reason;
  const { numerator, denominator, value, qualifier, range } = result.row;
  return { numerator, denominator, value, qualifier, range };
}

describe('roll-ups of any figures', () => {
  for (const [name, figures, definition] of [['shares', shareFigures, shares], ['counts', countFigures, teams]] as const) {
    it(`of ${name}: the parts of the parts make the same whole`, () => {
      fc.assert(
        fc.property(figures, fc.array(fc.nat(2), { minLength: units.length, maxLength: units.length }), (observations, groupOf) => {
          const partial = groups.flatMap((group, index) => {
            const own = units.filter((_, at) => groupOf[at] === index);
            const result = roll(observations, definition, own, group);
            return result.ok ? [{ group, observation: result.observation! }] : [];
          });
          const whole = roll(partial.map(({ observation }) => observation), definition, partial.map(({ group }) => group));

          expect(said(whole)).to.deep.equal(said(roll(observations, definition, units)));
        }),
      );
    });

    it(`of ${name}: the order of the figures does not matter`, () => {
      fc.assert(
        fc.property(
          figures.chain((observations) => fc.tuple(fc.constant(observations), fc.shuffledSubarray([...observations, ...observations], { minLength: 0, maxLength: 18 }))),
          ([, shuffled]) => {
            expect(roll(shuffled, definition, units)).to.deep.equal(roll([...shuffled].reverse(), definition, units));
          },
        ),
      );
    });
  }

  it('are shares of the sums, and so lie between the least and the most share', () => {
    fc.assert(
      fc.property(shareFigures, (observations) => {
        const percentages = observations.filter(({ denominator }) => denominator! > 0).map(({ numerator, denominator }) => (numerator! / denominator!) * 100);
        const result = roll(observations, shares, units);
        fc.pre(percentages.length > 0);
        expect(result.ok && result.row.value).to.be.within(Math.min(...percentages) - 1e-9, Math.max(...percentages) + 1e-9);

        const [numerator, denominator] = [observations.reduce((sum, each) => sum + each.numerator!, 0), observations.reduce((sum, each) => sum + each.denominator!, 0)];
        expect(result.ok && [result.row.numerator, result.row.denominator]).to.deep.equal([numerator, denominator]);
      }),
    );
  });

  it('never give a figure of the whole while a part is missing', () => {
    fc.assert(
      fc.property(shareFigures, fc.subarray([...units.keys()], { maxLength: units.length - 1 }), (observations, kept) => {
        const result = roll(kept.map((index) => observations[index]!), shares, units);

        expect(result.ok && result.observation).to.be.oneOf([false, undefined]);
        expect(result.coverage).to.deep.include({ covered: kept.length, expected: units.length });
      }),
    );
  });
});
