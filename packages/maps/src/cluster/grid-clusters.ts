import { isWithin } from '@xaso/places';
import type { MapPlace } from '../provider.js';
import { clusterRadius, drawable, nearestZoom, type Marker, type PlaceClusters } from './place-clusters.js';
import { placeMarker } from './show-selected.js';

interface Group {
  readonly marker: Marker;
  readonly members: readonly MapPlace[];
  readonly zoom: number;
}

/**
 * Groups the places of one commune: a pass over a grid for each zoom that is looked at, in proportion to their number.
 * A fifth of the size of a general library, whose tree pays off for points by the hundred thousand.
 */
export function gridClusters(all: readonly MapPlace[]): PlaceClusters {
  const places = drawable(all);
  // Within a commune a degree of latitude has one length.
  const stretch = 1 / Math.cos(((places[0]?.latitude ?? 0) * Math.PI) / 180);
  const levels = new Map<number, readonly Group[]>();
  const groupOf = new Map<Marker, Group>();
  const level = (zoom: number): readonly Group[] => {
    const known = levels.get(zoom);
    if (known) return known;
    const groups = groupAt(places, zoom, stretch);
    levels.set(zoom, groups);
    for (const group of groups) groupOf.set(group.marker, group);
    return groups;
  };
  const membersOf = (marker: Marker): readonly MapPlace[] => groupOf.get(marker)?.members ?? [];
  return {
    // Half steps: the picture stands at any zoom, and a whole step would leave up to twice the room empty.
    at: (bounds, zoom) => level(Math.floor(zoom * 2) / 2).flatMap(({ marker }) => (isWithin(marker, bounds) ? [marker] : [])),
    membersOf,
    zoomInto(marker) {
      const members = membersOf(marker);
      let zoom = groupOf.get(marker)?.zoom ?? 0;
      while (zoom <= nearestZoom && groupAt(members, zoom, stretch).length < 2) zoom += 0.5;
      return zoom;
    },
  };
}

/** One pass: each place that is still free takes the free ones within the radius. The order of the places decides, not where one looks. */
function groupAt(places: readonly MapPlace[], zoom: number, stretch: number): readonly Group[] {
  const pixels = (512 * 2 ** zoom) / 360;
  const spot = ({ longitude, latitude }: MapPlace): readonly [number, number] => [(longitude * pixels) / clusterRadius, (latitude * pixels * stretch) / clusterRadius];
  const cells = new Map<string, Set<MapPlace>>();
  for (const place of places) {
    const [x, y] = spot(place);
    const key = `${Math.floor(x)} ${Math.floor(y)}`;
    const cell = cells.get(key);
    if (cell) cell.add(place);
    else cells.set(key, new Set([place]));
  }
  const taken = new Set<MapPlace>();
  return places.flatMap((place) => {
    if (taken.has(place)) return [];
    const [x, y] = spot(place);
    // The seed comes first: it makes the same group out of the members alone.
    const members = [place];
    for (let column = -1; column <= 1; column += 1) {
      for (let row = -1; row <= 1; row += 1) {
        const cell = cells.get(`${Math.floor(x) + column} ${Math.floor(y) + row}`);
        for (const other of cell ?? []) {
          const [otherX, otherY] = spot(other);
          if (Math.hypot(otherX - x, otherY - y) > 1) continue;
          if (other !== place) members.push(other);
          taken.add(other);
          cell!.delete(other);
        }
      }
    }
    return [toGroup(members, zoom)];
  });
}

function toGroup(members: readonly MapPlace[], zoom: number): Group {
  const [first] = members as [MapPlace];
  const count = members.length;
  const mean = (of: 'longitude' | 'latitude'): number => members.reduce((sum, member) => sum + member[of], 0) / count;
  const marker = count === 1 ? placeMarker(first) : { key: `c${first.id} ${count}`, count, longitude: mean('longitude'), latitude: mean('latitude') };
  return { marker, members, zoom };
}
