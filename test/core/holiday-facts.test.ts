import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { vietnamHolidays } from '@xaso/core';
import { sharedFolder } from '../../tools/paths.mjs';

interface HolidayFacts {
  readonly years: Readonly<Record<string, { readonly off: readonly string[]; readonly workedWeekend: readonly string[] }>>;
}

describe('the shipped holiday calendar', () => {
  it('has every day of the collected facts, and no other in an announced year', function () {
    if (sharedFolder === undefined) return this.skip('the collected facts are not beside the repository');
    const facts = JSON.parse(readFileSync(join(sharedFolder, 'domain/holidays.json'), 'utf8')) as HolidayFacts;

    const announced = vietnamHolidays.items.filter(({ status }) => status === 'announced');

    expect(announced.map(({ year }) => String(year))).to.deep.equal(Object.keys(facts.years));
    for (const { year, off, workedWeekend } of announced) {
      expect(off.map(({ date }) => date)).to.deep.equal(facts.years[year]!.off);
      expect(workedWeekend.map(({ date }) => date)).to.deep.equal(facts.years[year]!.workedWeekend);
    }
  });
});
