import type { Bounds } from '@xaso/places';
import type { MapPosition } from '../provider.js';

/** A position on the drawing, in units from its middle; y grows to the south. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A box of the drawing, in units. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Degrees to units of one drawing and back. */
export interface Projection {
  point(position: MapPosition): Point;
  box(bounds: Bounds): Box;
  bounds(box: Box): Bounds;
}

/** Units in the whole Mercator square; one is some 2.4 m at the equator, so an outline in tenths of it is exact enough for any zoom. */
const unitsAround = 2 ** 24;

/** The zoom at which a unit is a pixel, with the 512-pixel tiles that the grouping of places counts in. */
export const unitZoom = 15;

const equator = 40_075_016.686;

/**
 * Web Mercator around the middle of some bounds, so that numbers stay small: SVG computes in single precision.
 * It is the projection of the grouping, too, and keeps angles, which is what an outline is recognised by.
 */
export function projectionAround({ west, south, east, north }: Bounds): Projection {
  const middleX = (mercatorX(west) + mercatorX(east)) / 2;
  const middleY = (mercatorY(south) + mercatorY(north)) / 2;
  const point = ({ longitude, latitude }: MapPosition): Point => ({ x: mercatorX(longitude) - middleX, y: mercatorY(latitude) - middleY });
  return {
    point,
    box(bounds) {
      const [corner, opposite] = [point({ longitude: bounds.west, latitude: bounds.north }), point({ longitude: bounds.east, latitude: bounds.south })];
      return { left: corner.x, top: corner.y, right: opposite.x, bottom: opposite.y };
    },
    bounds: ({ left, top, right, bottom }) => ({
      west: longitudeAt(left + middleX),
      south: latitudeAt(bottom + middleY),
      east: longitudeAt(right + middleX),
      north: latitudeAt(top + middleY),
    }),
  };
}

/** Metres that a unit stands for at a latitude. */
export function metresPerUnit(latitude: number): number {
  return (equator * Math.cos((latitude * Math.PI) / 180)) / unitsAround;
}

function mercatorX(longitude: number): number {
  return (longitude / 360 + 0.5) * unitsAround;
}

function mercatorY(latitude: number): number {
  return (0.5 - Math.asinh(Math.tan((latitude * Math.PI) / 180)) / (2 * Math.PI)) * unitsAround;
}

function longitudeAt(x: number): number {
  return (x / unitsAround - 0.5) * 360;
}

function latitudeAt(y: number): number {
  return (Math.atan(Math.sinh((0.5 - y / unitsAround) * 2 * Math.PI)) * 180) / Math.PI;
}
