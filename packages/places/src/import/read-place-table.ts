import { parseResult, type ParseResult } from '@xaso/core';
import { readJson, readTable, type ReadTableOptions } from '@xaso/readers';
import { geoJsonRecords, isGeoJson } from './geojson-table.js';
import type { PlaceTable } from './import-places.js';
import { placeColumns, type PlaceField } from './place-columns.js';

/** How a file of places is opened: as `readTable`, with the columns of places. */
export type ReadPlaceTableOptions = Omit<ReadTableOptions<PlaceField>, 'headers' | 'required'>;

/** A table of a place has one of these, by whatever tag it is named. */
const required = ['name'] as const;

/**
 * Reads JSON, CSV, XLSX or GeoJSON into a table of places for `importPlaces`. In GeoJSON a row is a feature, counted from 1.
 * Never throws and never rejects for bad data.
 */
export async function readPlaceTable(content: Uint8Array | string, options: ReadPlaceTableOptions): Promise<ParseResult<PlaceTable>> {
  const collection = mayBeGeoJson(content, options.fileName) ? readJson(content, options) : undefined;
  // A broken file is named by the reader of tables, in its own words.
  if (collection === undefined || !isGeoJson(collection.value)) return readTable<PlaceField>(content, { ...options, headers: placeColumns, required });
  const { records, findings, attribution } = geoJsonRecords(collection.value, options.fileName);
  const named = records.some((record) => 'name' in record) ? records : records.map((record) => ({ name: '', ...record }));
  const { value, findings: own } = await readTable<PlaceField>(JSON.stringify(named), { ...options, headers: placeColumns, required });
  const table: PlaceTable | undefined = value === undefined ? undefined : { ...value, ...(attribution === undefined ? {} : { attribution }) };
  return parseResult(table, [...collection.findings, ...findings, ...own]);
}

/** Whether it is worth parsing the content as GeoJSON first. */
function mayBeGeoJson(content: Uint8Array | string, fileName: string): boolean {
  if (/\.geojson$/i.test(fileName)) return true;
  const start = typeof content === 'string' ? content.slice(0, 2000) : new TextDecoder().decode(content.subarray(0, 2000));
  return /^\ufeff?\s*\{/.test(start) && start.includes('FeatureCollection');
}
