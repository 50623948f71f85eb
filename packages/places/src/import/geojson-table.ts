import type { Finding } from '@xaso/core';
import { headerKey } from '@xaso/readers';
import { placeImportFinding } from '../finding/import-findings.js';
import { placeColumns } from './place-columns.js';

/** Points of a GeoJSON file as flat records, for `readTable`. */
export interface GeoJsonRecords {
  readonly records: readonly Readonly<Record<string, string | number | boolean>>[];
  readonly findings: readonly Finding[];
  readonly attribution: string | undefined;
}

/** Notes of OpenStreetMap, which mappers write for each other. */
const forMappers = new Set(['note', 'fixme', 'source']);

/** A feature carries dozens of properties for other uses: unlike the columns of an officer's sheet those unknown are no finding. */
// Without `flat`, here and below: libraries of old pages replace it.
const known = /* @__PURE__ */ new Set(Object.values(placeColumns).flatMap((headers) => headers.map(headerKey)));

/** Whether a JSON value is GeoJSON with features. */
export function isGeoJson(value: unknown): value is { readonly features: readonly unknown[] } {
  return isRecord(value) && value['type'] === 'FeatureCollection' && Array.isArray(value['features']);
}

/**
 * Turns features into records: their properties, their id, and latitude and longitude of a point. GeoJSON puts the longitude first.
 * A line or an area has no one point: it is named, and its place kept without one.
 */
export function geoJsonRecords(collection: { readonly features: readonly unknown[]; readonly attribution?: unknown }, file: string): GeoJsonRecords {
  const findings: Finding[] = [];
  const records = collection.features.map((feature, index): Record<string, string | number | boolean> => {
    const where = { file, row: index + 1 };
    if (!isRecord(feature)) {
      findings.push(placeImportFinding('place-import.feature-broken', where));
      return {};
    }
    const point = pointOf(feature['geometry']);
    if (typeof point === 'string') findings.push(point === '' ? placeImportFinding('place-import.geometry-missing', where) : placeImportFinding('place-import.geometry-not-point', where, { type: point }));
    const id = feature['id'];
    return {
      ...(typeof id === 'string' || typeof id === 'number' ? { id } : {}),
      ...propertiesOf(feature['properties']),
      ...(typeof point === 'string' ? {} : { latitude: point[1], longitude: point[0] }),
    };
  });
  const { attribution } = collection;
  return { records, findings, attribution: typeof attribution === 'string' ? attribution.slice(0, 200) : undefined };
}

/** Longitude and latitude of a point, else the type of what is there, else nothing. */
function pointOf(geometry: unknown): readonly [number, number] | string {
  if (!isRecord(geometry)) return '';
  const { type, coordinates } = geometry;
  if (type !== 'Point') return typeof type === 'string' ? type.slice(0, 40) : '';
  const [longitude, latitude] = Array.isArray(coordinates) ? (coordinates as unknown[]) : [];
  return typeof longitude === 'number' && typeof latitude === 'number' ? [longitude, latitude] : '';
}

function propertiesOf(properties: unknown): Record<string, string | number | boolean> {
  if (!isRecord(properties)) return {};
  const flat: Record<string, string | number | boolean> = {};
  for (const [key, value] of Object.entries(properties)) {
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') continue;
    // `contact:website` and `website` are one thing: the plain name counts, the other stands in for it.
    const name = key.replace(/^contact:/, '');
    if (forMappers.has(key.toLowerCase()) || !known.has(headerKey(name))) continue;
    if (name === key || !Object.hasOwn(properties, name)) flat[name] = value;
  }
  return flat;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
