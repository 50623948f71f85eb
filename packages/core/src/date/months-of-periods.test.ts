import { expect } from 'chai';
import { civilDate } from './civil-date.js';
import { lastMonthOf, monthIndex, monthsBetween } from './months-of-periods.js';
import type { Period } from './period.js';

const september = 2026 * 12 + 9;

describe('lastMonthOf', () => {
  const rows: readonly (readonly [period: unknown, month: number | undefined])[] = [
    [{ type: 'month', year: 2026, month: 9 }, september],
    [{ type: 'quarter', year: 2026, quarter: 3 }, september],
    [{ type: 'quarter', year: 2026, quarter: 4 }, september + 3],
    [{ type: 'half', year: 2026, half: 1 }, september - 3],
    [{ type: 'nineMonths', year: 2026 }, september],
    [{ type: 'year', year: 2026 }, september + 3],
    [{ type: 'day', date: '2026-09-01' }, september],
    [{ type: 'cumulative', until: '2026-09-30' }, september],
    [{ type: 'span', start: '2025-12-01', end: '2026-09-30' }, september],
    [{ unknown: true, note: 'nguồn không nêu' }, undefined],
    [{ type: 'day' }, undefined],
    [{ type: 'year', year: 'năm ngoái' }, undefined],
    [{ type: 'year', year: 1e300 }, undefined],
    [{ type: 'decade', year: 2026 }, undefined],
    ['2026', undefined],
    [null, undefined],
    [undefined, undefined],
  ];
  for (const [period, month] of rows) {
    it(`is ${month} for ${JSON.stringify(period)}`, () => {
      expect(lastMonthOf(period as Period)).to.equal(month);
    });
  }
});

describe('monthsBetween', () => {
  it('counts calendar months from end to end, back as well as forth', () => {
    const [year, month] = [{ type: 'year', year: 2025 }, { type: 'month', year: 2026, month: 9 }] as const;
    expect([monthsBetween(year, month), monthsBetween(month, year), monthsBetween(month, month)]).to.deep.equal([9, -9, 0]);
    expect([monthsBetween(undefined, month), monthsBetween(year, null)]).to.deep.equal([undefined, undefined]);
  });
});

describe('monthIndex', () => {
  it('goes on by one over the turn of a year', () => {
    expect(monthIndex(civilDate('2027-01-01')) - monthIndex(civilDate('2026-12-31'))).to.equal(1);
  });
});
