import type { Point } from '../place/place.schema.js';

/** Steps of the grid in one degree: 0.001° are 111 m to the north and 102 to 110 m to the east anywhere in Viet Nam. */
const steps = 1000;

/** Moves a point to the nearest corner of a grid of about 100 m, and marks it as rounded. At most some 80 m away; a rounded point stays where it is. */
export function roundPoint({ latitude, longitude }: Pick<Point, 'latitude' | 'longitude'>): Point {
  return { latitude: onGrid(latitude), longitude: onGrid(longitude), precision: 'rounded' };
}

function onGrid(degrees: number): number {
  return Math.round(degrees * steps) / steps;
}
