import { decodePlusCode, expandPlusCode, plusCodeKind } from '../address/plus-code.js';
import type { GoogleMaps, Point } from '../place/place.schema.js';
import { distanceBetween, type Position } from '../point/distance.js';
import { isWithin, judgePoint, type Bounds } from '../point/viet-nam.js';
import type { PlaceField } from './place-columns.js';
import type { PlaceRow } from './place-row.js';
import { lineOf, shown } from './place-row.js';
import { readCoordinateCells, readCoordinates, type CoordinateReading } from './read-coordinates.js';
import { readMapsLink, type MapsLink } from './read-maps-link.js';

/** What is known of the commune while its points are read. */
export interface PointContext {
  /** Rectangle around the commune: a point outside asks for a look. */
  readonly bounds?: Bounds | undefined;
  /** A point in the commune, to which short Plus Codes refer. */
  readonly reference?: Position | undefined;
}

/** Where a place is, out of all that its row says. */
export interface PointReading {
  readonly point: Point | undefined;
  readonly googleMaps: GoogleMaps | undefined;
  readonly plusCode: string | undefined;
  /** Whether decimal commas were read as such: told once for the list. */
  readonly hasCommas: boolean;
}

/** Further apart than this, two sources of one point speak of two places. */
const farApart = 500;

/** Reads the point of a row: own coordinates first, then a pin on Google Maps, a Plus Code, and last the middle of a map. */
export function readPoint(row: PlaceRow, context: PointContext): PointReading {
  const own = ownPoint(row);
  const link = mapsLinkOf(row);
  const plus = plusPoint(row, context.reference);
  const linked = link?.maps.point === undefined ? undefined : judged(row, link.maps.point, link.field);
  const candidates = [
    own.point,
    linked !== undefined && link!.maps.from === 'pin' ? linked : undefined,
    plus.point === undefined ? undefined : { ...plus.point, precision: 'plusCode' as const },
    linked !== undefined && link!.maps.from === 'viewCentre' ? { ...linked, precision: 'viewCentre' as const } : undefined,
  ].filter((point) => point !== undefined);
  const point: Point | undefined = candidates[0];
  if (point !== undefined) compare(row, point, candidates.slice(1));
  if (point?.precision === 'viewCentre') row.report('place-import.view-centre', link!.field);
  if (link?.maps.isShort === true && point === undefined) row.report('place-import.short-link', link.field);
  if (point !== undefined && context.bounds !== undefined && !isWithin(point, context.bounds)) {
    row.report('place-import.coordinates-elsewhere', pointFields, { latitude: point.latitude, longitude: point.longitude });
  }
  return { point, googleMaps: googleMapsOf(row, link), plusCode: plus.code, hasCommas: own.hasCommas };
}

const pointFields: readonly PlaceField[] = ['coordinates', 'latitude', 'mapsLink', 'plusCode'];

interface FieldLink {
  readonly maps: MapsLink;
  readonly url: string;
  readonly field: PlaceField;
}

/** A link may stand in its own column, or where coordinates were asked for. */
function mapsLinkOf(row: PlaceRow): FieldLink | undefined {
  for (const field of ['mapsLink', 'coordinates'] as const) {
    const url = row.code(field, 2000);
    const maps = url === undefined ? undefined : readMapsLink(url);
    if (maps !== undefined) return { maps, url: /^https?:/i.test(url!) ? url! : `https://${url!}`, field };
    if (field === 'mapsLink' && url !== undefined && 'problem' in readCoordinates(url)) row.report('place-import.maps-link-foreign', field, { text: shown(url) });
  }
  return undefined;
}

function ownPoint(row: PlaceRow): { readonly point: Point | undefined; readonly hasCommas: boolean } {
  const both = lineOf(row.cell('coordinates')) ?? undefined;
  // Coordinates are pasted where the link belongs, and links where coordinates belong.
  const stray = row.code('mapsLink', 200);
  if (both !== undefined && readMapsLink(both) === undefined && plusCodeKind(both) === undefined) return settled(row, readCoordinates(both), ['coordinates'], both);
  if (stray !== undefined && readMapsLink(stray) === undefined) {
    const reading = readCoordinates(stray);
    if (!('problem' in reading)) return settled(row, reading, ['mapsLink'], stray);
  }
  const [latitude, longitude] = [row.cell('latitude'), row.cell('longitude')];
  if (latitude === null && longitude === null) return { point: undefined, hasCommas: false };
  const text = [latitude, longitude].map((cell) => lineOf(cell) ?? '').join(' ; ');
  if (latitude === null || longitude === null) {
    row.report('place-import.coordinates-half', latitude === null ? 'longitude' : 'latitude', { text: shown(text.replace(/^ ; | ; $/, '')) });
    return { point: undefined, hasCommas: false };
  }
  return settled(row, readCoordinateCells(latitude, longitude), ['latitude'], text);
}

function settled(row: PlaceRow, reading: CoordinateReading, fields: readonly PlaceField[], text: string): { readonly point: Point | undefined; readonly hasCommas: boolean } {
  if (!('problem' in reading)) return { point: judged(row, reading, ...fields), hasCommas: reading.hasCommas };
  row.report(`place-import.coordinates-${reading.problem}`, fields, { text: shown(text) });
  return { point: undefined, hasCommas: false };
}

/** A point of Viet Nam, turned round where it was swapped; undefined, with its finding, for any other. */
function judged(row: PlaceRow, { latitude, longitude }: Position, ...fields: readonly PlaceField[]): Point | undefined {
  const judgement = judgePoint(latitude, longitude);
  if (judgement !== 'inside') row.report(`place-import.coordinates-${judgement}`, fields, judgement === 'zero' ? {} : { latitude, longitude });
  if (judgement === 'inside') return { latitude, longitude };
  return judgement === 'swapped' ? { latitude: longitude, longitude: latitude } : undefined;
}

function plusPoint(row: PlaceRow, reference: Position | undefined): { readonly point: Point | undefined; readonly code: string | undefined } {
  const field = (['plusCode', 'coordinates'] as const).find((each) => plusCodeKind(row.code(each, 200) ?? '') !== undefined);
  const written = row.code('plusCode', 80);
  if (field === undefined) {
    if (written !== undefined) row.report('place-import.plus-code-unreadable', 'plusCode', { text: shown(written) });
    return { point: undefined, code: undefined };
  }
  const text = row.code(field, 80)!;
  if (plusCodeKind(text) === 'short' && reference === undefined) {
    row.report('place-import.plus-code-short', field, { text: shown(text) });
    return { point: undefined, code: text };
  }
  const code = reference === undefined ? text : (expandPlusCode(text, reference) ?? text);
  const area = decodePlusCode(code);
  return { point: area === undefined ? undefined : judged(row, area, field), code: /^\s*([0-9A-Z]+\+[0-9A-Z]*)/i.exec(code)?.[1]?.toUpperCase() };
}

function compare(row: PlaceRow, point: Position, others: readonly Position[]): void {
  const far = others.map((other) => distanceBetween(point, other)).find((metres) => metres > farApart);
  if (far !== undefined) row.report('place-import.coordinates-disagree', pointFields, { metres: Math.round(far) });
}

/** What the row says of Google Maps. A tick without a link proves nothing and is named. */
function googleMapsOf(row: PlaceRow, link: FieldLink | undefined): GoogleMaps | undefined {
  const placeId = row.code('placeId', 300) ?? link?.maps.placeId;
  const checkedOn = row.day('mapsCheckedOn');
  const claimed = row.yesNo('onMaps');
  if (placeId === undefined && link === undefined) {
    if (claimed === true) row.report('place-import.maps-claim-unproved', 'onMaps');
    return undefined;
  }
  if (checkedOn === undefined) row.report('place-import.maps-unchecked', ['mapsLink', 'placeId', 'coordinates']);
  return { ...(placeId === undefined ? {} : { placeId }), ...(link === undefined ? {} : { url: link.url }), ...(checkedOn === undefined ? {} : { checkedOn }) };
}
