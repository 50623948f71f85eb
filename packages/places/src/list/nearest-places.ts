import type { Place } from '../place/place.schema.js';
import { distanceBetween, type Position } from '../point/distance.js';

/** A place with how far away it is. */
export interface NearPlace {
  readonly place: Place;
  /** Straight line in metres. */
  readonly metres: number;
}

/** What counts as near. */
export interface NearestOptions {
  readonly limit?: number | undefined;
  readonly withinMetres?: number | undefined;
}

/** Places by their straight distance from a position, the nearest first; places without a point are left out. Nothing leaves the page. */
export function nearestPlaces(places: readonly Place[], from: Position, { limit, withinMetres = Infinity }: NearestOptions = {}): readonly NearPlace[] {
  const near = places.flatMap((place): NearPlace[] => {
    if (place.point === undefined) return [];
    const metres = distanceBetween(from, place.point);
    return metres <= withinMetres ? [{ place, metres }] : [];
  });
  return near.sort((a, b) => a.metres - b.metres).slice(0, limit);
}
