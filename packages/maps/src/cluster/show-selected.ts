import type { MapPlace } from '../provider.js';
import type { Marker } from './place-clusters.js';

/** The marker of one place. */
export function placeMarker(place: MapPlace): Marker {
  return { key: `p${place.id}`, place, count: 1, longitude: place.longitude, latitude: place.latitude };
}

/** The markers, with the selected place drawn by itself even where it belongs to a group. */
export function showSelected(markers: readonly Marker[], selected: MapPlace | undefined): readonly Marker[] {
  return selected && !markers.some(({ place }) => place?.id === selected.id) ? [...markers, placeMarker(selected)] : markers;
}
