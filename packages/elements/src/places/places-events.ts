import type { MapStatus } from '@xaso/maps';

/** Detail of `xa-place-select`. */
export interface PlaceSelectDetail {
  readonly id: string;
  readonly name: string;
  /** Where the reader picked it. */
  readonly from: 'list' | 'map';
}

/** Detail of `xa-place-search`. Where the reader is, it never says. */
export interface PlaceSearchDetail {
  readonly text: string;
  readonly kind: string | undefined;
  readonly category: string | undefined;
  readonly hamlet: string | undefined;
  readonly openNow: boolean;
  readonly paysByQr: boolean;
  /** Whether the list is in the order of distance. */
  readonly isNear: boolean;
  /** How many places were found. */
  readonly count: number;
}

/** Detail of `xa-place-share`. */
export interface PlaceShareDetail {
  readonly id: string;
  readonly method: 'app' | 'copy';
}

/** Which map is meant: Google's with a key, the one that an owner copied from Google, the drawing of the commune, one of the page's own, or none. */
export type MapChoice = 'google' | 'embed' | 'sketch' | 'own' | 'none';

/** Detail of `xa-map-status`. */
export interface MapStatusDetail {
  readonly status: MapStatus;
  readonly map: MapChoice;
}
