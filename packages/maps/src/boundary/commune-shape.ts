import type { MapPosition } from '../provider.js';

/** Longitude and latitude, in this order, as GeoJSON has them. */
export type LonLat = readonly [longitude: number, latitude: number];

/** A closed line; the last position need not repeat the first. */
export type Ring = readonly LonLat[];

/** A name written on the sketch: a thôn, a tổ dân phố. */
export interface HamletLabel extends MapPosition {
  readonly name: string;
}

/** What an owner gives to be drawn: the area of one commune, and names in it. */
export interface CommuneShape {
  /** Areas, each an outer line and its holes. Filled by the even-odd rule, so a line that crosses itself harms nothing. */
  readonly polygons: readonly (readonly Ring[])[];
  readonly hamlets: readonly HamletLabel[];
}
