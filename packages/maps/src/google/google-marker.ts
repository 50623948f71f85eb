/// <reference types="google.maps" />
import type { Marker } from '../cluster/place-clusters.js';
import type { MapLabels } from '../provider.js';
import type { GoogleLibraries } from './load-google-maps.js';

/** A marker on Google's map. */
export type GoogleMarker = google.maps.marker.AdvancedMarkerElement;

const accent = 'var(--xa-color-accent, #0a5a66)';

/** Puts a marker on the map: a dot for a place, a ring with a number for a group. Text nodes only; Google takes the name over as the accessible one. */
export function drawMarker({ AdvancedMarkerElement }: GoogleLibraries['marker'], map: google.maps.Map, { place, count, latitude, longitude }: Marker, labels: MapLabels, onOpen: () => void): GoogleMarker {
  const text = place ? place.mark : String(count);
  const content = document.createElement('div');
  content.textContent = text ?? '';
  const side = text ? `${1.4 + 0.5 * text.length}em` : '18px';
  // Google's map is light on paper and dark by its own rule; white edges hold on both.
  Object.assign(content.style, {
    display: 'grid',
    placeItems: 'center',
    inlineSize: side,
    blockSize: side,
    borderRadius: '50%',
    font: '600 16px/1 sans-serif',
    background: place ? accent : '#fff',
    color: place ? '#fff' : '#16212b',
    border: place ? '2px solid #fff' : `3px solid ${accent}`,
  });
  const marker = new AdvancedMarkerElement({
    map,
    position: { lat: latitude, lng: longitude },
    title: place ? place.name : labels.cluster(count),
    content,
    gmpClickable: true,
  });
  marker.addEventListener('gmp-click', onOpen);
  return marker;
}

/** Says which one is selected by a wide ring, and lifts it above the others. */
export function markSelected(marker: GoogleMarker, selected: boolean): void {
  marker.zIndex = selected ? 1 : 0;
  const content = marker.content as HTMLElement;
  content.style.boxShadow = selected ? '0 0 0 4px #16212b' : 'none';
}
