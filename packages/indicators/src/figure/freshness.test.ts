import { civilDate, type Period } from '@xaso/core';
import { expect } from 'chai';
import { observation } from '../fixtures/build.js';
import { findIndicator } from '../indicator/indicator-catalogue.js';
import type { IndicatorDefinition } from '../indicator/indicator.schema.js';
import { freshnessOf, isStale } from './freshness.js';

const definition = findIndicator('government.on-time-dossiers')!;

function reported(frequency: IndicatorDefinition['frequency']): IndicatorDefinition {
  return { ...definition, frequency };
}

describe('freshnessOf', () => {
  const day = (date: string): Period => ({ type: 'day', date: civilDate(date) });
  // The last day on which the figure is current, and the first on which it is not.
  const rows: readonly (readonly [frequency: 'month' | 'quarter' | 'half' | 'year', period: Period, current: string, stale: string])[] = [
    ['month', { type: 'month', year: 2026, month: 9 }, '2026-10-31', '2026-11-01'],
    ['month', { type: 'month', year: 2026, month: 12 }, '2027-01-31', '2027-02-01'],
    ['month', day('2026-09-15'), '2026-10-31', '2026-11-01'],
    ['quarter', { type: 'quarter', year: 2026, quarter: 3 }, '2026-12-31', '2027-01-01'],
    ['quarter', { type: 'cumulative', until: civilDate('2026-09-30') }, '2026-12-31', '2027-01-01'],
    ['half', { type: 'half', year: 2026, half: 1 }, '2026-12-31', '2027-01-01'],
    ['half', { type: 'half', year: 2026, half: 2 }, '2027-06-30', '2027-07-01'],
    ['year', { type: 'year', year: 2026 }, '2027-12-31', '2028-01-01'],
    ['year', { type: 'nineMonths', year: 2026 }, '2027-09-30', '2027-10-01'],
    ['year', { type: 'span', start: civilDate('2026-01-01'), end: civilDate('2026-06-30') }, '2027-06-30', '2027-07-01'],
  ];
  for (const [frequency, period, current, stale] of rows) {
    it(`keeps ${JSON.stringify(period)} of an indicator reported each ${frequency} until ${current}`, () => {
      const figure = observation({ period });

      expect(freshnessOf(figure, reported(frequency), civilDate(current))).to.equal('current');
      expect(freshnessOf(figure, reported(frequency), civilDate(stale))).to.equal('stale');
      expect(isStale(figure, reported(frequency), civilDate(stale))).to.equal(true);
    });
  }

  const late = civilDate('2099-01-01');

  it('never calls a figure stale whose frequency, period or indicator is unknown, and says that it does not know', () => {
    for (const [figure, defined] of [
      [observation(), reported({ unknown: true })],
      [observation({ period: { unknown: true } }), reported('month')],
      [observation(), undefined],
    ] as const) {
      expect(freshnessOf(figure, defined, late)).to.equal('unknown');
      expect(isStale(figure, defined, late)).to.equal(false);
    }
  });

  it('lets what is reported once, and a goal, not age', () => {
    expect(freshnessOf(observation(), reported('once'), late)).to.equal('current');
    expect(freshnessOf(observation({ role: 'target' }), reported('month'), late)).to.equal('current');
  });
});
