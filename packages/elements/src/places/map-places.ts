import type { MapPlace } from '@xaso/maps';
import type { ListedPlace } from '@xaso/places';
import { highestMark } from './render-place.js';

type Numbered = 'numbered' | 'plain';

const made = new WeakMap<readonly ListedPlace[], Partial<Record<Numbered, readonly MapPlace[]>>>();

/** Places of a list as points of a map, numbered as on paper where that is asked for. The same list again gives the same object. */
export function mapPlaces(found: readonly ListedPlace[], isNumbered: boolean): readonly MapPlace[] {
  const known = made.get(found) ?? {};
  made.set(found, known);
  return (known[isNumbered ? 'numbered' : 'plain'] ??= found.flatMap(({ place: { id, name, point } }, index): MapPlace[] => {
    if (point === undefined) return [];
    const { latitude, longitude } = point;
    return [{ id, name, latitude, longitude, ...(isNumbered && index < highestMark ? { mark: String(index + 1) } : {}) }];
  }));
}
