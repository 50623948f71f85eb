import type { Bounds } from '@xaso/places';
import type { MapPlace, MapPosition } from '../provider.js';

/** The nearest view: some 15 cm a pixel, where the doors of one street stand apart. */
export const nearestZoom = 19;

/** Places closer than this many pixels are drawn as one: as much as a finger needs. */
export const clusterRadius = 44;

/** What is drawn as one marker: a place, or several that lie too close. */
export interface Marker extends MapPosition {
  /** The same for the same marker from draw to draw. */
  readonly key: string;
  /** The place, where it stands alone. */
  readonly place?: MapPlace;
  /** How many places it stands for. */
  readonly count: number;
}

/** Some places, ready to be asked what is drawn at a zoom. Zooms count with tiles of 512 pixels. */
export interface PlaceClusters {
  /** The markers within a box, the same from wherever one looks. */
  at(bounds: Bounds, zoom: number): readonly Marker[];
  /** The zoom at which a group comes apart; above `nearestZoom` for places on one spot. */
  zoomInto(marker: Marker): number;
  /** The places of a group. */
  membersOf(marker: Marker): readonly MapPlace[];
}

/** The places that can be drawn at all. */
export function drawable(places: readonly MapPlace[]): readonly MapPlace[] {
  return places.filter(({ longitude, latitude }) => Number.isFinite(longitude) && Number.isFinite(latitude));
}
