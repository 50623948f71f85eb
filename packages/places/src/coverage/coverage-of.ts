import { safeLink } from '@xaso/core';
import type { Place, PlaceDirectory } from '../place/place.schema.js';

/**
 * What is known of a place on Google Maps. `located`: a place id or a Maps link, with the day on which somebody opened it; `unchecked`:
 * one of these without its day; `absent`: neither, whatever coordinates the list has of its own.
 */
export type MapsStatus = 'located' | 'unchecked' | 'absent';

/** How many businesses are on Google Maps. */
export interface Coverage {
  /** Numerator: businesses that are `located`. */
  readonly located: number;
  /** Denominator: all businesses of the list. */
  readonly total: number;
  /** Businesses with an id or a link that nobody has dated; they are not in the numerator. */
  readonly unchecked: number;
}

/** Whether a place is "đã định vị". A link that a public file leaves out for want of consent counts, too; one that leads elsewhere never does. */
export function mapsStatus({ googleMaps }: Pick<Place, 'googleMaps'>): MapsStatus {
  const isNamed = googleMaps !== undefined && (googleMaps.placeId !== undefined || googleMaps.withheld === true || isMapsLink(googleMaps.url));
  if (!isNamed) return 'absent';
  return googleMaps.checkedOn === undefined ? 'unchecked' : 'located';
}

/** Counts the businesses of a list; places of other kinds are in neither number. A total of 0 has no share. */
export function coverageOf(places: readonly Place[]): Coverage {
  const statuses = places.filter(isBusiness).map(mapsStatus);
  const count = (wanted: MapsStatus): number => statuses.filter((status) => status === wanted).length;
  return { located: count('located'), total: statuses.length, unchecked: count('unchecked') };
}

/** The businesses that are not on Google Maps yet, or of which nobody has looked. A work list: whatever it was made of, it is for staff. */
export function notYetLocated(directory: PlaceDirectory): PlaceDirectory {
  return { ...directory, audience: 'staff', items: directory.items.filter((place) => isBusiness(place) && mapsStatus(place) !== 'located') };
}

function isBusiness({ kind }: Place): boolean {
  return kind === 'business';
}

function isMapsLink(url: string | undefined): boolean {
  return url !== undefined && safeLink(url, { presets: ['maps'] }).allowed;
}
