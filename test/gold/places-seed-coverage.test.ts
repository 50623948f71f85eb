import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { civilDate } from '@xaso/core';
import { checkObservation, findIndicator } from '@xaso/indicators';
import { coverageObservation } from '@xaso/places';
import { barePlace, placeDirectory } from '@xaso/places/fixtures';
import { expect } from 'chai';
import { sharedFolder } from '../../tools/paths.mjs';

interface Fact {
  readonly id: string;
  readonly indicatorId: string;
  readonly place: { readonly commune: string };
  readonly numerator: number;
  readonly denominator: number;
}

const file = sharedFolder === undefined ? undefined : join(sharedFolder, 'domain/seed-facts.json');
const there = file !== undefined && existsSync(file);
const facts = (): readonly Fact[] => (JSON.parse(readFileSync(file!, 'utf8')) as { facts: Fact[] }).facts.filter(({ indicatorId }) => indicatorId === 'businesses_on_google_maps');

describe('the coverage of the seed articles', () => {
  it('is what lists of that many businesses, so many of them located, give: 46/46 and 20/58', function () {
    if (!there) return this.skip('the shared data are not here');
    expect(facts().map(({ numerator, denominator }) => [numerator, denominator])).to.deep.equal([[46, 46], [20, 58]]);
    for (const { place, numerator, denominator } of facts()) {
      const items = Array.from({ length: denominator }, (_, index) => barePlace({ id: `mau-${index + 1}`, name: `Cơ sở mẫu ${index + 1}`, ...(index < numerator ? { googleMaps: { placeId: `ChIJ${index}`, checkedOn: civilDate('2023-01-01') } } : {}) }));
      const { value } = coverageObservation(placeDirectory(items, { place: { name: place.commune } }), { period: { type: 'year', year: 2023 } });

      expect(value).to.include({ numerator, denominator, status: 'ok', indicator: findIndicator('businesses_on_google_maps')!.id });
      expect(checkObservation(value!, '', { findDefinition: findIndicator, knowsEveryIndicator: true })).to.deep.equal([]);
    }
  });
});
