import { foldVietnamese } from '@xaso/core';
import { freeIds, nameSlug } from '../place/free-ids.js';
import type { Place } from '../place/place.schema.js';

/** The places of a file as they are read: each once, each under an id of its own. */
export interface PlaceList {
  readonly items: readonly Place[];
  /** Row in which the same place stood before. */
  readonly rowOf: (place: Omit<Place, 'id'>) => number | undefined;
  /** Adds a place under the id that it names, or one made of its name. */
  readonly add: (place: Omit<Place, 'id'>, id: string | undefined, row: number) => Place;
}

/** Begins a list. Two rows are one place when name, address, hamlet, unit and point are the same: a chain has many shops of one name. */
export function placeList(): PlaceList {
  const items: Place[] = [];
  const rows = new Map<string, number>();
  const ids = freeIds();
  const keyOf = ({ name, kind, address, hamlet, unit, point }: Omit<Place, 'id'>): string =>
    [kind, name, address, hamlet, unit?.name, point?.latitude, point?.longitude].map((part) => foldVietnamese(String(part ?? ''))).join('|');
  return {
    items,
    rowOf: (place) => rows.get(keyOf(place)),
    add: (place, id, row) => {
      const item = { id: ids.take(id ?? nameSlug(place.name)), ...place };
      rows.set(keyOf(place), row);
      items.push(item);
      return item;
    },
  };
}
