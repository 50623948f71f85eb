import type { Place } from '../place/place.schema.js';

/** From so many places on, one spot looks like the point of an office or a cell that was dragged down. */
export const crowdFrom = 3;

/** A spot that several places share to the last digit. */
export interface CrowdedSpot<T> {
  readonly latitude: number;
  readonly longitude: number;
  readonly places: readonly T[];
}

/** Finds spots that `crowdFrom` or more places share. Stalls of one market may; rounded points are expected to. */
export function crowdedSpots<T extends Pick<Place, 'kind' | 'point'>>(places: readonly T[]): readonly CrowdedSpot<T>[] {
  const spots = new Map<string, T[]>();
  for (const place of places) {
    const { kind, point } = place;
    if (point === undefined || point.precision === 'rounded' || kind === 'marketStall') continue;
    const key = `${point.latitude},${point.longitude}`;
    const sharers = spots.get(key);
    if (sharers === undefined) spots.set(key, [place]);
    else sharers.push(place);
  }
  return [...spots.values()].flatMap((sharers) => {
    const { latitude, longitude } = sharers[0]!.point!;
    return sharers.length < crowdFrom ? [] : [{ latitude, longitude, places: sharers }];
  });
}
