import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { civilDate } from '@xaso/core';
import { coverageOf, createPlaceIndex, nearestPlaces, openState, parsePlaceDirectory, type PlaceDirectory } from '@xaso/places';
import { importPlaces, readPlaceTable, type ImportPlacesOptions } from '@xaso/places/import';
import { expect } from 'chai';
import { sharedFolder } from '../../tools/paths.mjs';

const name = 'hoan-kiem-food.geojson';
const file = sharedFolder === undefined ? undefined : join(sharedFolder, 'data/places', name);
const there = file !== undefined && existsSync(file);

/** Its owners have published these points themselves, under a licence that says so. */
const published = { given: true, date: civilDate('2026-09-01'), basis: 'OpenStreetMap, ODbL 1.0' };

interface Feature {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: { readonly coordinates: readonly [number, number] };
}

const features = (): readonly Feature[] => (JSON.parse(readFileSync(file!, 'utf8')) as { features: Feature[] }).features;

async function imported(options: Partial<ImportPlacesOptions> = {}) {
  const { value, findings } = await readPlaceTable(readFileSync(file!), { fileName: name });
  const result = importPlaces(value!, { publisher: { name: 'Phường Mẫu' }, asOf: civilDate('2026-09-01'), consent: published, ...options });
  return { directory: result.value as PlaceDirectory, findings: [...findings, ...result.findings] };
}

function whenThere(title: string, body: () => Promise<void>): void {
  it(title, async function () {
    if (!there) return this.skip('the shared data are not here');
    await body();
  });
}

describe('the 826 points of Hoàn Kiếm', () => {
  whenThere('import with exactly the findings that they deserve: the nameless ones, each by its number', async () => {
    const { directory, findings } = await imported();
    const nameless = features().flatMap(({ properties }, index) => (['name', 'name:vi', 'name:en', 'brand'].some((key) => properties[key] !== undefined) ? [] : [index + 1]));

    expect(nameless).to.have.length(34);
    expect(directory.items).to.have.length(826 - 34);
    expect(findings).to.deep.equal(nameless.map((row) => ({ code: 'place-import.name-missing', severity: 'error', where: { file: name, row, column: 'name' }, values: {} })));
    expect(directory.licence).to.equal('© OpenStreetMap contributors, ODbL 1.0');
  });

  whenThere('keep every point to the last digit, and every opening hour is read', async () => {
    const { directory } = await imported();
    const points = new Set(features().map(({ geometry: { coordinates } }) => coordinates.join()));

    expect(directory.items.filter(({ point }) => point === undefined || point.precision !== undefined || !points.has([point.longitude, point.latitude].join()))).to.deep.equal([]);
    // 115 of the 826 have hours, one of them among the nameless.
    expect(directory.items.filter(({ hours }) => hours !== undefined)).to.have.length(114);
    expect(directory.items.filter(({ hours }) => hours?.text !== undefined)).to.deep.equal([]);
    // One café is tagged as a convenience store, too.
    expect(directory.items.filter(({ kind, category }) => kind !== 'business' || category !== 'food').map(({ id, category }) => [id, category])).to.deep.equal([['node/11287172768', 'grocery']]);
  });

  whenThere('are rounded without consent, each still within 80 m, and the names of three operators are left out', async () => {
    const { directory, findings } = await imported({ consent: undefined });

    expect(directory.items.every(({ point, owner }) => point!.precision === 'rounded' && owner === undefined)).to.equal(true);
    expect(findings.filter(({ code }) => code !== 'place-import.name-missing')).to.deep.equal([
      { code: 'place-import.households-left-out', severity: 'note', where: { file: name, row: 0, column: 'operator' }, values: { count: 3 } },
      { code: 'place-import.points-rounded', severity: 'note', where: { file: name, row: 0, column: 'latitude' }, values: { count: 792 } },
    ]);
  });

  whenThere('parse as a document, with no finding', async () => {
    const { directory } = await imported();
    const { ok, value, findings } = parsePlaceDirectory(JSON.parse(JSON.stringify(directory)));

    expect([ok, findings, value?.items.length]).to.deep.equal([true, [], 792]);
  });

  whenThere('are found without diacritics, by distance, and with their hours', async () => {
    const { items } = (await imported()).directory;
    const index = createPlaceIndex(items);

    expect(index.find({ text: 'cong ca phe' }).length).to.be.at.least(8);
    expect(index.find({ text: 'ca phe cong' })).to.deep.equal(index.find({ text: 'cong ca phe' }));
    expect(nearestPlaces(items, items[100]!.point!, { limit: 1 })[0]).to.deep.equal({ place: items[100], metres: 0 });
    const bar = items.find(({ id }) => id === 'node/723795544')!;
    expect(openState(bar.hours, { date: civilDate('2026-03-13'), time: '01:30' }).status).to.equal('open');
    expect(openState(bar.hours, { date: civilDate('2026-03-13'), time: '02:00' }).status).to.equal('closed');
  });

  whenThere('are none of them on Google Maps as far as this list says, though each has coordinates', async () => {
    expect(coverageOf((await imported()).directory.items)).to.deep.equal({ located: 0, total: 792, unchecked: 0 });
  });
});
