import { formatMessage, formatNumber, type Language } from '@xaso/core';
import { placeMessages, type PlaceMessages } from '../messages/place-messages.js';
import type { Point } from '../place/place.schema.js';

/** A place on the ground; how precise it is does not matter here. */
export type Position = Pick<Point, 'latitude' | 'longitude'>;

const radians = Math.PI / 180;
/** Mean radius of the earth in metres. */
const earthRadius = 6_371_009;

/** Straight line between two points in metres (great circle), on a ball: off by less than 0.6 %. Nothing is asked of any service. */
export function distanceBetween(a: Position, b: Position): number {
  const north = Math.sin(((b.latitude - a.latitude) * radians) / 2);
  const east = Math.sin(((b.longitude - a.longitude) * radians) / 2);
  const chord = north * north + Math.cos(a.latitude * radians) * Math.cos(b.latitude * radians) * east * east;
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** How a distance is written. */
export interface DistanceWording {
  readonly language: Language;
  readonly messages?: PlaceMessages | undefined;
  /** Whether one of the points is rounded, so that the distance is no nearer than 100 m. */
  readonly approximate?: boolean | undefined;
}

/** A distance in words: to 10 m below one kilometre, to 100 m below ten, then to whole kilometres. */
export function distanceText(metres: number, { language, messages = placeMessages, approximate = false }: DistanceWording): string {
  const step = approximate ? 100 : 10;
  const rounded = Math.max(step, Math.round(metres / step) * step);
  const text =
    rounded < 1000
      ? formatMessage(messages.distanceMetres, { distance: formatNumber(rounded, { language }) })
      : formatMessage(messages.distanceKilometres, { distance: formatNumber(Number((metres / 1000).toFixed(metres < 9950 ? 1 : 0)), { language }) });
  return approximate ? formatMessage(messages.distanceAbout, { distance: text }) : text;
}
