import type { Point } from '../place/place.schema.js';

/** A rectangle in degrees. */
export interface Bounds {
  readonly south: number;
  readonly west: number;
  readonly north: number;
  readonly east: number;
}

/**
 * The rectangle around Viet Nam with Hoàng Sa and Trường Sa. Parts of its neighbours lie inside, too: it finds slips of the pen,
 * it says nothing about a border. No latitude in it is a longitude in it, so that a swapped pair can be told.
 */
export const vietNamBounds: Bounds = { south: 6.5, west: 102, north: 23.5, east: 118 };

/** What a pair of numbers is as a point of Viet Nam. `zero` is what software writes for "no point". */
export type PointJudgement = 'inside' | 'swapped' | 'zero' | 'outside';

/** Whether a point lies in a rectangle, its edges included. */
export function isWithin({ latitude, longitude }: Pick<Point, 'latitude' | 'longitude'>, { south, west, north, east }: Bounds): boolean {
  return latitude >= south && latitude <= north && longitude >= west && longitude <= east;
}

/** Judges a latitude and a longitude. */
export function judgePoint(latitude: number, longitude: number): PointJudgement {
  if (isWithin({ latitude, longitude }, vietNamBounds)) return 'inside';
  if (isWithin({ latitude: longitude, longitude: latitude }, vietNamBounds)) return 'swapped';
  return Math.abs(latitude) < 0.001 && Math.abs(longitude) < 0.001 ? 'zero' : 'outside';
}
