import { isWithin, type Bounds } from '@xaso/places';
import type { MapPosition } from '../provider.js';
import type { CommuneShape, LonLat } from './commune-shape.js';

/** Sides shorter than this (about 200 m) are widened to it: one point alone still has a neighbourhood. */
const smallestSide = 0.002;

/** The box of the areas and names that an owner gave. */
export function shapeBounds(shape: CommuneShape): Bounds | undefined {
  return boundsOf([...positionsOf(shape.polygons), ...shape.hamlets.map(({ longitude, latitude }) => [longitude, latitude] as const)]);
}

/** The box around some points; `undefined` around none. */
export function placesBounds(places: readonly MapPosition[]): Bounds | undefined {
  return boundsOf(places.filter(hasPosition).map(({ longitude, latitude }) => [longitude, latitude]));
}

/**
 * What the camera may show: the commune and what lies about it, up to half its size on each side. Places farther away
 * would shrink the commune to a dot; they stay in the list. Without an outline, the box around all places.
 */
export function cameraBounds(shape: CommuneShape | undefined, places: readonly MapPosition[]): Bounds | undefined {
  const own = shape && shapeBounds(shape);
  if (!own) return placesBounds(places);
  const near = widened(own, 0.5);
  return placesBounds([corner(own, 'west', 'south'), corner(own, 'east', 'north'), ...places.filter((place) => isWithin(place, near))]);
}

/** The places that a map with these bounds does not show, for the element to say so. */
export function placesOutside<Place extends MapPosition>(bounds: Bounds, places: readonly Place[]): readonly Place[] {
  return places.filter((place) => !isWithin(place, bounds));
}

/** A box that is larger on each side by a share of its own size. */
export function widened({ west, south, east, north }: Bounds, share: number): Bounds {
  const [across, up] = [(east - west) * share, (north - south) * share];
  return { west: west - across, south: south - up, east: east + across, north: north + up };
}

function hasPosition({ longitude, latitude }: MapPosition): boolean {
  return Number.isFinite(longitude) && Number.isFinite(latitude);
}

function corner(bounds: Bounds, longitude: 'west' | 'east', latitude: 'south' | 'north'): MapPosition {
  return { longitude: bounds[longitude], latitude: bounds[latitude] };
}

function boundsOf(positions: readonly LonLat[]): Bounds | undefined {
  const box = boxAround(positions);
  if (!box) return undefined;
  const [across, up] = [Math.max(0, smallestSide - (box.east - box.west)) / 2, Math.max(0, smallestSide - (box.north - box.south)) / 2];
  return { west: box.west - across, south: box.south - up, east: box.east + across, north: box.north + up };
}

/** Every position of some areas. Without `flat`, which libraries of old pages replace. */
export function positionsOf(polygons: CommuneShape['polygons']): readonly LonLat[] {
  return polygons.flatMap((rings) => rings.flatMap((ring) => ring));
}

/** The smallest box around some positions. */
export function boxAround(positions: readonly LonLat[]): Bounds | undefined {
  if (positions.length === 0) return undefined;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of positions) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  return { west, south, east, north };
}
