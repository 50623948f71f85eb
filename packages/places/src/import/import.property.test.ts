import { civilDate } from '@xaso/core';
import { expect } from 'chai';
import fc from 'fast-check';
import { parsePlaceDirectory } from '../place/parse-directory.js';
import { importPlaces } from './import-places.js';
import { placeColumns, type PlaceField } from './place-columns.js';
import { readPlaceTable } from './read-place-table.js';

const fields = Object.keys(placeColumns) as PlaceField[];
const cells = fc.oneof(
  fc.constantFrom('', '21.0285, 105.8542', '105.8542, 21.0285', '0,0', '21,0285', '7PH72VH3+CM', 'https://www.google.com/maps/@21.0,105.8,15z', 'https://maps.app.goo.gl/x', '15/03/2026', '31/02/2026', '0912345678', '1900 1234', 'có', 'không', '7h-21h', 'Wifi', 'Hộ Mẫu', '__proto__', 'constructor'),
  fc.string({ maxLength: 40 }),
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
);
const rows = fc.array(fc.record(Object.fromEntries(fields.map((field) => [field, cells])), { requiredKeys: [] }), { minLength: 1, maxLength: 12 });
const named = rows.map((all) => all.map((row, index) => ({ name: `Địa điểm mẫu ${index + 1}`, ...row })));
const headerOf = (field: string) => placeColumns[field as PlaceField][0]!;

async function imported(records: readonly object[], audience: 'public' | 'staff') {
  const table = records.map((record) => Object.fromEntries(Object.entries(record).map(([field, cell]) => [headerOf(field), cell as unknown])));
  const { value } = await readPlaceTable(JSON.stringify(table), { fileName: 'mau.json' });
  return value === undefined ? undefined : importPlaces(value, { publisher: { name: 'Xã Mẫu' }, asOf: civilDate('2026-10-01'), audience });
}

describe('importPlaces, for any', () => {
  it('table: nothing throws, every finding has its row, and the directory parses without losing a place or finding anything private', async () => {
    await fc.assert(
      fc.asyncProperty(named, fc.constantFrom('public' as const, 'staff' as const), async (records, audience) => {
        const result = await imported(records, audience);
        if (result === undefined) return;
        const written: unknown = JSON.parse(JSON.stringify(result.value));
        const parsed = parsePlaceDirectory(written);

        expect(parsed.findings.filter(({ severity, code }) => severity === 'error' || /left-out|rounded|point-/.test(code))).to.deep.equal([]);
        expect(parsed.value?.items).to.deep.equal((written as { items: unknown[] }).items);
        for (const { where } of result.findings) expect(where).to.include.keys('file', 'row');
        expect(JSON.stringify(result.findings)).not.to.contain('0912345678');
        if (audience === 'public') expect(result.value?.items.filter(({ id }) => id.includes('0912345678'))).to.deep.equal([]);
        expect(Object.prototype).not.to.have.property('name');
      }),
      { numRuns: 150 },
    );
  });

  it('GeoJSON: nothing throws', async () => {
    const geometry = fc.oneof(fc.anything(), fc.record({ type: fc.constantFrom('Point', 'LineString'), coordinates: fc.array(fc.oneof(fc.double(), fc.string())) }));
    const features = fc.array(fc.oneof(fc.anything(), fc.record({ id: fc.anything(), properties: fc.oneof(fc.anything(), fc.record({ name: fc.oneof(fc.string(), fc.integer()), opening_hours: fc.string() })), geometry })), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(features, async (all) => {
        const { value } = await readPlaceTable(JSON.stringify({ type: 'FeatureCollection', features: all }), { fileName: 'mau.geojson' });
        if (value !== undefined) importPlaces(value, { publisher: { name: 'Xã Mẫu' }, asOf: civilDate('2026-10-01') });
      }),
    );
  });
});
