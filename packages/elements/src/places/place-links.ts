import { safeLink } from '@xaso/core';
import { googleDirectionsLink, googleMapsLink, type GoogleTarget } from '@xaso/maps';
import type { Place } from '@xaso/places';

/** Address that shows a place in Google Maps: by its id, else as its list has it, else by its position or Plus Code. */
export function mapsAddress(place: Place): string | undefined {
  const { placeId, url } = place.googleMaps ?? {};
  if (placeId === undefined && url !== undefined) {
    const judged = safeLink(url, { presets: ['maps'] });
    if (judged.allowed && judged.href.startsWith('https:')) return judged.href;
  }
  return googleMapsLink(targetOf(place));
}

/** Address that asks Google Maps for the way to a place. */
export function directionsAddress(place: Place): string | undefined {
  return googleDirectionsLink(targetOf(place));
}

function targetOf({ name, point, plusCode, googleMaps }: Place): GoogleTarget {
  return { name, position: point, plusCode, placeId: googleMaps?.placeId };
}
