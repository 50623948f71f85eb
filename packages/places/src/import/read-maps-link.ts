import type { Position } from '../point/distance.js';
import { readCoordinates } from './read-coordinates.js';

/** What a Google Maps address says. */
export interface MapsLink {
  readonly point?: Position | undefined;
  /** Whether the point is a pin, or only the middle of the map that was open. */
  readonly from?: 'pin' | 'viewCentre' | undefined;
  readonly placeId?: string | undefined;
  /** Whether it is a short address, which says nothing before it is opened. Nothing is opened here. */
  readonly isShort: boolean;
}

const number = '(-?[0-9]{1,3}(?:\\.[0-9]{1,20})?)';
const pair = `${number}(?:,|\\s|,\\s)${number}`;

/** Latitude and longitude by name or place in the address; the pin of a place before the way to one. */
const pins: readonly RegExp[] = [
  new RegExp(`!3d${number}!4d${number}`, 'g'),
  new RegExp(`[?&](?:q|query|destination|daddr)=(?:loc:)?\\s?${pair}(?=[&#\\s(]|$)`, 'g'),
  new RegExp(`/maps/(?:place|search)/${pair}(?=[/?#]|$)`, 'g'),
  new RegExp(`/maps/dir/[^@]*/${pair}(?=[/?#]|$)`, 'g'),
];
/** In directions the longitude comes first. */
const waypoint = new RegExp(`!2m2!1d${number}!2d${number}`, 'g');
const centres: readonly RegExp[] = [new RegExp(`/@${pair}(?=[,/?#]|$)`, 'g'), new RegExp(`[?&](?:ll|center|viewpoint|cbll|sll)=${pair}(?=[&#]|$)`, 'g')];
/** The address of an embedded map: the longitude of its middle comes first. */
const embedCentre = new RegExp(`!2d${number}!3d${number}`, 'g');
const placeId = /(?:query_place_id=|destination_place_id=|place_id[:=])([A-Za-z0-9_-]{20,250})/;

/** Reads a Google Maps address; undefined for any other text. Only the text is looked at, nothing is fetched. */
export function readMapsLink(text: string): MapsLink | undefined {
  const address = text.trim().slice(0, 4000);
  if (/^(?:https?:\/\/)?(?:maps\.app\.goo\.gl|goo\.gl\/maps|g\.co\/kgs|share\.google)\//i.test(address)) return { isShort: true };
  if (!/^(?:https?:\/\/)?(?:www\.)?(?:google\.[a-z.]{2,6}\/maps|maps\.google\.[a-z.]{2,6})(?:[/?#]|$)/i.test(address)) return undefined;
  const plain = decoded(address);
  const id = placeId.exec(plain)?.[1];
  const pin = lastPair(plain, pins) ?? namedPoint(plain) ?? turned(lastPair(plain, [waypoint]));
  const point = pin ?? lastPair(plain, centres) ?? turned(lastPair(plain, [embedCentre]));
  return { isShort: false, ...(point === undefined ? {} : { point, from: pin === undefined ? 'viewCentre' : 'pin' }), ...(id === undefined ? {} : { placeId: id }) };
}

/** The last of the pairs counts: before the place itself stand those that were looked at on the way. */
function lastPair(text: string, shapes: readonly RegExp[]): Position | undefined {
  for (const shape of shapes) {
    const match = [...text.matchAll(shape)].at(-1);
    if (match !== undefined) return { latitude: Number(match[1]), longitude: Number(match[2]) };
  }
  return undefined;
}

/** A point that was dropped by hand is a place named by its degrees, minutes and seconds. */
function namedPoint(text: string): Position | undefined {
  const name = /\/maps\/(?:place|search)\/([^/?#]{1,20}°[^/?#]{1,40})/.exec(text)?.[1];
  const reading = name === undefined ? undefined : readCoordinates(name);
  return reading === undefined || 'problem' in reading ? undefined : { latitude: reading.latitude, longitude: reading.longitude };
}

function turned(point: Position | undefined): Position | undefined {
  return point === undefined ? undefined : { latitude: point.longitude, longitude: point.latitude };
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address.replace(/\+/g, ' '));
  } catch {
    return address;
  }
}
