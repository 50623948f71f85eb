/// <reference types="google.maps" />
import type { Bounds } from '@xaso/places';
import { cameraBounds, widened } from '../boundary/map-bounds.js';
import { nearestZoom, type Marker } from '../cluster/place-clusters.js';
import { showSelected } from '../cluster/show-selected.js';
import { treeClusters } from '../cluster/tree-clusters.js';
import { raiseSelect, type MapHandle, type MapPlace } from '../provider.js';
import type { GoogleOptions } from './google-provider.js';
import type { GoogleLibraries } from './load-google-maps.js';
import { drawMarker, markSelected, type GoogleMarker } from './google-marker.js';

/** Google counts zooms with tiles of 256 pixels, the groups with 512. */
const zoomOffset = 1;

/** How much more than the commune the camera may show, as a share of its size on each side. */
const neighbourhood = 0.25;

/** Draws Google's map into the host. The camera is kept to the commune and its neighbourhood, so that no map of the country is shown. */
export function drawGoogleMap(host: HTMLElement, { core, maps, marker }: GoogleLibraries, { labels, mapId = 'DEMO_MAP_ID', shape }: GoogleOptions, onEnd: () => void): MapHandle {
  const frame = document.createElement('div');
  frame.role = 'group';
  frame.ariaLabel = labels.map;
  Object.assign(frame.style, { blockSize: '100%', minBlockSize: '12rem' });
  host.append(frame);

  let ended = false;
  let bounds: Bounds | undefined;
  let clusters = treeClusters([]);
  let places: ReadonlyMap<string, MapPlace> = new Map();
  let selected: MapPlace | undefined;
  const drawn = new Map<string, GoogleMarker>();
  const map = new maps.Map(frame, {
    mapId,
    // Moving takes two fingers, so that the page still scrolls; nothing is shown that asks Google about other places.
    gestureHandling: 'cooperative',
    clickableIcons: false,
    streetViewControl: false,
    mapTypeControl: false,
    fullscreenControl: false,
    colorScheme: core.ColorScheme.FOLLOW_SYSTEM,
  });

  const draw = (): void => {
    const seen = map.getBounds()?.toJSON();
    const zoom = map.getZoom();
    if (ended || !seen || zoom === undefined) return;
    const markers = showSelected(clusters.at(widened(seen, 0.5), zoom - zoomOffset), selected);
    const kept = new Set(markers.map(({ key }) => key));
    for (const [key, shown] of drawn) {
      if (kept.has(key)) continue;
      shown.map = null;
      drawn.delete(key);
    }
    for (const item of markers) {
      const shown = drawn.get(item.key) ?? drawMarker(marker, map, item, labels, () => open(item));
      drawn.set(item.key, shown);
      markSelected(shown, item.place !== undefined && item.place.id === selected?.id);
    }
  };

  const keepCamera = (): void => {
    const found = cameraBounds(shape, [...places.values()]);
    if (!found || (bounds && JSON.stringify(found) === JSON.stringify(bounds))) return;
    const first = bounds === undefined;
    bounds = found;
    map.setOptions({ restriction: { latLngBounds: widened(found, neighbourhood) }, minZoom: farthestZoom(found, frame.clientWidth) });
    if (first) map.fitBounds(found);
  };

  const fit = (): void => {
    if (bounds) map.fitBounds(bounds);
  };

  const select = (id: string | undefined): void => {
    selected = id === undefined ? undefined : places.get(id);
    if (selected && map.getBounds()?.contains(toGoogle(selected)) === false) map.panTo(toGoogle(selected));
    draw();
  };

  const pick = (id: string): void => {
    select(id);
    raiseSelect(host, id);
  };

  /** Comes near enough for a group to come apart; places on one spot take turns. */
  const open = (item: Marker): void => {
    if (item.place) return pick(item.place.id);
    const nearer = clusters.zoomInto(item);
    if (nearer <= nearestZoom) {
      map.panTo(toGoogle(item));
      map.setZoom(nearer + zoomOffset);
      return;
    }
    const members = clusters.membersOf(item);
    pick(members[(members.findIndex(({ id }) => id === selected?.id) + 1) % members.length]!.id);
  };

  const moved = map.addListener('idle', draw);
  keepCamera();

  return {
    setPlaces(next) {
      if (ended) return;
      places = new Map(next.map((place) => [place.id, place]));
      clusters = treeClusters(next);
      selected = selected && places.get(selected.id);
      // Groups of other places have other names: what is kept is only what stands alone.
      for (const [key, shown] of drawn) {
        shown.map = null;
        drawn.delete(key);
      }
      keepCamera();
      draw();
    },
    select(id) {
      if (!ended) select(id);
    },
    fit() {
      if (!ended) fit();
    },
    destroy() {
      if (ended) return;
      ended = true;
      moved.remove();
      for (const shown of drawn.values()) shown.map = null;
      drawn.clear();
      frame.remove();
      onEnd();
    },
  };
}

/** The zoom from which the commune fills at least half of the picture's width. */
function farthestZoom({ west, east }: Bounds, width: number): number {
  return Math.max(8, Math.min(15, Math.floor(Math.log2(((width || 320) * 360) / (256 * (east - west)))) - 1));
}

function toGoogle({ latitude, longitude }: { readonly latitude: number; readonly longitude: number }): google.maps.LatLngLiteral {
  return { lat: latitude, lng: longitude };
}
