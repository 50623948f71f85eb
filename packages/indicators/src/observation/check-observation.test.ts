import { civilDate } from '@xaso/core';
import { expect } from 'chai';
import { observation, plainObservation } from '../fixtures/build.js';
import { indexDefinitions } from '../indicator/index-definitions.js';
import { findIndicator, indicatorCatalogue } from '../indicator/indicator-catalogue.js';
import { checkObservation } from './check-observation.js';
import type { Observation } from './observation.schema.js';

const context = { findDefinition: indexDefinitions(indicatorCatalogue), sourceIds: new Set(['bao-cao-mau']), knowsEveryIndicator: true };

function codes(checked: Observation): string[] {
  return checkObservation(checked, 'items[0]', context).map(({ code, where }) => `${code} @ ${'path' in where ? where.path : ''}`);
}

describe('checkObservation', () => {
  const rows: readonly (readonly [title: string, observation: Observation, codes: readonly string[]])[] = [
    ['a share with its base', observation(), []],
    ['a share of everything', observation({ numerator: 60 }), []],
    ['a share of nothing at all', observation({ numerator: 0 }), []],
    ['more than there is', observation({ numerator: 61 }), ['observation.numerator-over-denominator @ items[0].numerator']],
    ['a denominator of 1', observation({ numerator: 1, denominator: 1 }), []],
    ['a denominator of 0', observation({ numerator: 1, denominator: 0 }), ['observation.denominator-zero @ items[0].denominator']],
    ['0 of 0', observation({ numerator: 0, denominator: 0 }), ['observation.denominator-zero @ items[0].denominator']],
    ['a negative numerator', observation({ numerator: -1 }), ['observation.base-negative @ items[0].numerator']],
    ['a negative denominator', observation({ denominator: -60 }), ['observation.base-negative @ items[0].denominator']],
    ['a numerator alone', plainObservation({ value: 75, numerator: 45 }), ['observation.base-incomplete @ items[0].denominator']],
    ['a denominator alone', plainObservation({ value: 75, denominator: 60 }), ['observation.base-incomplete @ items[0].numerator']],
    ['a percentage without a base', plainObservation({ value: 97.43 }), ['observation.base-missing @ items[0].numerator']],
    ['117% without a base', plainObservation({ indicator: 'economy.state-budget-against-plan', value: 117 }), ['observation.base-missing @ items[0].numerator']],
    ['a count, which needs no base', plainObservation({ indicator: 'organisation.community-teams', value: 0 }), []],
    ['a figure that is announced and not there', plainObservation(), ['observation.value-without-number @ items[0].value']],
    ['a missing figure', plainObservation({ status: 'missing' }), []],
    ['a missing figure with a number', observation({ status: 'missing' }), ['observation.number-without-value @ items[0].status']],
    ['a figure that does not apply and is 0', plainObservation({ indicator: 'security.cameras', status: 'notApplicable', value: 0 }), ['observation.number-without-value @ items[0].status']],
    ['a doubtful figure with its number', observation({ status: 'notVerified' }), []],
    ['a range', plainObservation({ indicator: 'government.procedure-minutes', range: { min: 5, max: 10 } }), []],
    ['a range of one number', plainObservation({ indicator: 'government.procedure-minutes', range: { min: 5, max: 5 } }), []],
    ['a range the wrong way round', plainObservation({ indicator: 'government.procedure-minutes', range: { min: 10, max: 5 } }), ['observation.range-reversed @ items[0].range']],
    ['a source that is not listed', observation({ sourceId: 'khac' }), ['observation.source-unknown @ items[0].sourceId']],
    ['a target whose source is not listed', observation({ target: { value: 70, label: 'Kế hoạch mẫu', sourceId: 'khac' } }), ['observation.source-unknown @ items[0].target.sourceId']],
    ['parts that are the whole', observation({ parts: { selfFiled: 40, assisted: 5 } }), []],
    ['parts that leave something unstated', observation({ parts: { assisted: 5 } }), []],
    ['parts that are more than the whole', observation({ parts: { selfFiled: 40, assisted: 6 } }), ['observation.parts-over-whole @ items[0].parts']],
    ['parts of a count', plainObservation({ indicator: 'government.one-stop-dossiers', value: 10, parts: { selfFiled: 11 } }), ['observation.parts-over-whole @ items[0].parts']],
    ['parts of a percentage whose whole is not known', plainObservation({ value: 26, parts: { selfFiled: 300 } }), ['observation.base-missing @ items[0].numerator']],
    ['an indicator that nobody defined', plainObservation({ indicator: 'chi-so-la', value: 3 }), ['observation.indicator-unknown @ items[0].indicator']],
    ['an alias', observation({ indicator: 'on_time_dossier_rate' }), []],
  ];
  for (const [title, checked, expected] of rows) {
    it(`says ${expected.length === 0 ? 'nothing' : expected.map((code) => code.split(' ')[0]).join(', ')} about ${title}`, () => {
      expect(codes(checked)).to.deep.equal(expected);
    });
  }

  describe('a percentage beside its base', () => {
    const maps = (more: Partial<Observation>): Observation => observation({ indicator: 'economy.businesses-on-google-maps', numerator: 20, denominator: 58, ...more });
    const agreeing: readonly (readonly [string, Observation])[] = [
      ['"hơn 30%" and 20/58', maps({ reported: { text: 'hơn 30%', value: 30, qualifier: 'gt' } })],
      ['34,48% and 20/58', maps({ value: 34.48 })],
      ['34% and 20/58', maps({ value: 34 })],
      ['34,5% and 20/58', maps({ value: 34.5 })],
      ['"ít nhất 30%" and 30/100', maps({ value: 30, qualifier: 'gte', numerator: 30, denominator: 100 })],
    ];
    for (const [title, checked] of agreeing) it(`agrees: ${title}`, () => void expect(codes(checked)).to.deep.equal([]));

    const disagreeing: readonly (readonly [string, Observation, string])[] = [
      ['40% and 20/58', maps({ value: 40 }), 'value'],
      ['"40%" in the words of the source and 20/58', maps({ reported: { text: '40%', value: 40 } }), 'reported'],
      ['"hơn 34,5%" and 20/58', maps({ value: 34.5, qualifier: 'gt' }), 'value'],
      ['"hơn 30%" and 30/100', maps({ value: 30, qualifier: 'gt', numerator: 30, denominator: 100 }), 'value'],
      ['35% and 20/58', maps({ value: 35 }), 'value'],
    ];
    for (const [title, checked, field] of disagreeing) {
      it(`disagrees: ${title}`, () => void expect(codes(checked)).to.deep.equal([`observation.percent-disagrees @ items[0].${field}`]));
    }

    it('is not compared when the number is a count', () => {
      expect(codes(maps({ indicator: 'organisation.community-teams', value: 20 }))).to.deep.equal([]);
    });

    it('tells both percentages', () => {
      const [finding] = checkObservation(maps({ value: 40 }), '', context);

      expect(finding?.values).to.deep.include({ numerator: 20, denominator: 58, reported: 40, computed: 34.48 });
    });
  });

  it('names each day that does not exist', () => {
    const impossible = civilDate('2026-02-28').replace('28', '30') as ReturnType<typeof civilDate>;

    expect(codes(observation({ period: { type: 'day', date: impossible } }))).to.deep.equal(['date.impossible @ items[0].period.date']);
    expect(codes(observation({ evidence: [{ title: 'Biên bản mẫu', date: impossible }] }))).to.deep.equal(['date.impossible @ items[0].evidence[0].date']);
    expect(codes(observation({ confirmedBy: { name: 'Người mẫu', date: impossible } }))).to.deep.equal(['date.impossible @ items[0].confirmedBy.date']);
  });

  it('calls no indicator unknown while the catalogue is not at hand', () => {
    const findings = checkObservation(plainObservation({ indicator: 'chi-so-la', value: 3 }), '', { ...context, knowsEveryIndicator: false });

    expect(findings).to.deep.equal([]);
  });

  it('takes the definition that it is given', () => {
    const findings = checkObservation(plainObservation({ indicator: 'a.b', value: 3 }), '', { ...context, findDefinition: () => findIndicator('security.cameras') });

    expect(findings).to.deep.equal([]);
  });
});
