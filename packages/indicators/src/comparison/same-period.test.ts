import { parsePeriod, type KnownPeriod } from '@xaso/core';
import { expect } from 'chai';
import { findIndicator } from '../indicator/indicator-catalogue.js';
import type { IndicatorDefinition } from '../indicator/indicator.schema.js';
import { coversSameDays, periodBefore, periodInRelation } from './same-period.js';

const period = (text: string): KnownPeriod => parsePeriod(text).value!;
const reported = (frequency: IndicatorDefinition['frequency']): IndicatorDefinition => ({ ...findIndicator('security.cameras')!, frequency });

describe('coversSameDays', () => {
  const rows: readonly (readonly [one: string, other: string, expected: boolean])[] = [
    ['quý III/2026', 'quý III/2026', true],
    ['quý III/2026', 'quý II/2026', false],
    ['9 tháng 2026', 'đến ngày 30/9/2026', true],
    ['năm 2025', 'đến ngày 31/12/2025', true],
    ['quý IV/2025', 'đến ngày 31/12/2025', false],
    ['6 tháng đầu năm 2025', 'quý II/2025', false],
    ['31/12/2025', 'tháng 12/2025', false],
    ['31/12/2025', '31/12/2025', true],
  ];
  for (const [one, other, expected] of rows) it(`says ${expected} for ${one} and ${other}`, () => void expect(coversSameDays(period(one), period(other))).to.equal(expected));
});

describe('periodBefore', () => {
  const rows: readonly (readonly [text: string, frequency: IndicatorDefinition['frequency'], before: string | undefined])[] = [
    ['tháng 1/2026', { unknown: true }, 'tháng 12/2025'],
    ['quý I/2026', { unknown: true }, 'quý IV/2025'],
    ['năm 2026', 'quarter', 'năm 2025'],
    ['đến ngày 30/9/2026', 'quarter', undefined],
    ['30/9/2026', 'quarter', '30/6/2026'],
    ['30/9/2026', 'month', '31/8/2026'],
    ['29/9/2026', 'month', '29/8/2026'],
    ['31/3/2026', 'month', '28/2/2026'],
    ['30/3/2026', 'month', '28/2/2026'],
    ['28/2/2026', 'year', '28/2/2025'],
    ['28/2/2025', 'year', '29/2/2024'],
    ['15/1/2026', 'half', '15/7/2025'],
    ['30/9/2026', 'once', undefined],
    ['30/9/2026', { unknown: true }, undefined],
  ];
  for (const [text, frequency, before] of rows) {
    it(`gives ${before ?? 'none'} for ${text}, reported ${typeof frequency === 'string' ? frequency : 'in no known rhythm'}`, () => {
      expect(periodBefore(period(text), reported(frequency))).to.deep.equal(before === undefined ? undefined : period(before));
    });
  }

  it('does not leave the years of which documents speak', () => {
    const first: KnownPeriod = { type: 'year', year: 1900 };
    const impossible = { type: 'span', start: '0000-01-01', end: '9999-12-31' } as KnownPeriod;

    expect(periodBefore(first, undefined)).to.deep.equal({ type: 'year', year: 1899 });
    expect(periodBefore({ type: 'year', year: 1899 }, undefined)).to.equal(undefined);
    expect([periodBefore(impossible, undefined), periodInRelation(impossible, 'samePeriodLastYear', undefined)]).to.deep.equal([undefined, undefined]);
  });
});
