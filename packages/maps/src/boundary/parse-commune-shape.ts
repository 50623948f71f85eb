import { excerpt, parseResult, type Finding, type ParseResult } from '@xaso/core';
import { judgePoint } from '@xaso/places';
import { mapFinding } from '../finding/map-findings.js';
import type { CommuneShape, HamletLabel, LonLat, Ring } from './commune-shape.js';
import { boxAround, positionsOf } from './map-bounds.js';

/** More positions than this are not the outline of a commune that a phone should draw; an outline as officially published has under a thousand. */
export const maximumPositions = 100_000;

/** The widest special zone of islands stretches over some six degrees; the country over fifteen. */
export const maximumDegrees = 8;

/** Collections inside collections are legal GeoJSON; deeper than this they are an accident or an attack. */
const maximumDepth = 4;

interface Reading {
  readonly findings: Finding[];
  readonly polygons: { readonly rings: readonly (readonly unknown[])[]; readonly path: string }[];
  readonly points: { readonly name: string | undefined; readonly position: unknown; readonly path: string }[];
  positions: number;
  skipped: number;
}

/**
 * Reads the outline of a commune from GeoJSON of unknown origin: Polygon and MultiPolygon, alone or in features and collections,
 * with holes; points with a `name` become names on the sketch. Latitude before longitude is turned round and named;
 * positions that are unreadable or outside Viet Nam are left out and counted. An outline wider than a commune is refused:
 * no outline of the country is ever drawn.
 */
export function parseCommuneShape(input: unknown): ParseResult<CommuneShape> {
  const reading: Reading = { findings: [], polygons: [], points: [], positions: 0, skipped: 0 };
  collect(input, '', undefined, reading, 0);
  const { findings } = reading;
  if (reading.positions > maximumPositions) return parseResult<CommuneShape>(undefined, [mapFinding('boundary.too-large', { path: '' }, { limit: maximumPositions })]);
  if (reading.skipped > 0) findings.push(mapFinding('boundary.geometry-skipped', { path: '' }, { count: reading.skipped }));

  const order = orderOf(reading);
  if (order === 'metres') return parseResult<CommuneShape>(undefined, [...findings, mapFinding('boundary.metres', { path: '' })]);
  if (order === 'latitude-first') findings.push(mapFinding('boundary.swapped', { path: '' }));
  const swapped = order === 'latitude-first';

  const polygons = reading.polygons
    .map(({ rings, path }) => rings.map((ring, index) => readRing(ring, `${path}/${index}`, swapped, findings)))
    // Without its outer line a hole is no hole.
    .flatMap(([outer, ...holes]) => (outer ? [[outer, ...holes.filter((hole) => hole !== undefined)]] : []));
  const hamlets = reading.points.flatMap((point) => readHamlet(point, swapped, findings));
  if (polygons.length === 0) return parseResult<CommuneShape>(undefined, [...findings, mapFinding('boundary.unreadable', { path: '' })]);

  const box = boxAround(positionsOf(polygons))!;
  const degrees = Math.max(box.east - box.west, box.north - box.south);
  if (degrees > maximumDegrees) return parseResult<CommuneShape>(undefined, [...findings, mapFinding('boundary.too-wide', { path: '' }, { degrees: Math.round(degrees) })]);
  return parseResult<CommuneShape>({ polygons, hamlets }, findings);
}

/** Gathers shapes without judging their positions: which number is the longitude shows only in all of them together. */
function collect(input: unknown, path: string, name: string | undefined, reading: Reading, depth: number): void {
  if (depth > maximumDepth || reading.positions > maximumPositions || !isObject(input)) return;
  const members = (key: 'features' | 'geometries', of: unknown): void => {
    if (Array.isArray(of)) of.slice(0, maximumPositions).forEach((member, index) => collect(member, `${path}/${key}/${index}`, name, reading, depth + 1));
  };
  const at = `${path}/coordinates`;
  const { coordinates } = input;
  switch (input['type']) {
    case 'FeatureCollection':
      return members('features', input['features']);
    case 'GeometryCollection':
      return members('geometries', input['geometries']);
    case 'Feature':
      return collect(input['geometry'], `${path}/geometry`, nameOf(input['properties']), reading, depth + 1);
    case 'Polygon':
      return addPolygon(coordinates, at, reading);
    case 'MultiPolygon':
      if (Array.isArray(coordinates)) coordinates.forEach((polygon, index) => addPolygon(polygon, `${at}/${index}`, reading));
      return;
    case 'Point':
      reading.points.push({ name, position: coordinates, path: at });
      reading.positions += 1;
      return;
    default:
      reading.skipped += 1;
  }
}

function addPolygon(input: unknown, path: string, reading: Reading): void {
  if (!Array.isArray(input)) return;
  const rings = input.map((ring: unknown): readonly unknown[] => (Array.isArray(ring) ? ring : []));
  reading.positions += rings.reduce((sum, ring) => sum + ring.length, 0);
  reading.polygons.push({ rings, path });
}

/** Which way round the numbers are written. In Viet Nam no longitude is a possible latitude, so the file decides it by itself. */
function orderOf({ polygons, points }: Reading): 'longitude-first' | 'latitude-first' | 'metres' {
  let [right, turned, large] = [0, 0, 0];
  const look = (input: unknown): void => {
    const position = readPosition(input, false);
    if (!position) return;
    const [x, y] = position;
    const judgement = judgePoint(y, x);
    if (judgement === 'inside') right += 1;
    else if (judgement === 'swapped') turned += 1;
    else if (Math.abs(x) > 10_000 && Math.abs(y) > 10_000) large += 1;
  };
  for (const { rings } of polygons) for (const ring of rings) ring.forEach(look);
  for (const { position } of points) look(position);
  if (large > right + turned) return 'metres';
  return turned > right ? 'latitude-first' : 'longitude-first';
}

function readRing(input: readonly unknown[], path: string, swapped: boolean, findings: Finding[]): Ring | undefined {
  const ring = input.map((position) => readPosition(position, swapped)).filter((position) => position && isInVietNam(position)) as readonly LonLat[];
  const count = input.length - ring.length;
  if (count > 0) findings.push(mapFinding('boundary.positions-left-out', { path }, { count }));
  if (Math.abs(doubleArea(ring)) > 1e-10) return ring;
  findings.push(mapFinding('boundary.ring-degenerate', { path }));
  return undefined;
}

function readHamlet({ name, position, path }: Reading['points'][number], swapped: boolean, findings: Finding[]): readonly HamletLabel[] {
  const at = readPosition(position, swapped);
  if (!at || !isInVietNam(at)) {
    findings.push(mapFinding('boundary.positions-left-out', { path }, { count: 1 }));
    return [];
  }
  if (name !== undefined) return [{ name, longitude: at[0], latitude: at[1] }];
  findings.push(mapFinding('boundary.hamlet-nameless', { path }));
  return [];
}

function readPosition(input: unknown, swapped: boolean): LonLat | undefined {
  if (!Array.isArray(input)) return undefined;
  const [x, y] = input as readonly unknown[];
  if (!Number.isFinite(x) || !Number.isFinite(y)) return undefined;
  return swapped ? [y as number, x as number] : [x as number, y as number];
}

function isInVietNam([longitude, latitude]: LonLat): boolean {
  return judgePoint(latitude, longitude) === 'inside';
}

/** Twice the area in square degrees; about a tenth of a square metre is taken for nothing. */
function doubleArea(ring: Ring): number {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length]!;
    return sum + (x - ring[0]![0]) * (nextY - y) - (nextX - x) * (y - ring[0]![1]);
  }, 0);
}

function nameOf(properties: unknown): string | undefined {
  const name = isObject(properties) && Object.hasOwn(properties, 'name') ? properties['name'] : undefined;
  return (typeof name === 'string' && excerpt(name, 60).trim()) || undefined;
}

function isObject(input: unknown): input is Readonly<Record<string, unknown>> {
  return typeof input === 'object' && input !== null;
}
