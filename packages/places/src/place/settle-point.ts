import { judgePoint } from '../point/viet-nam.js';
import type { Place } from './place.schema.js';

/** A place whose point can be drawn: a swapped pair is turned round, a point that is none in Viet Nam is left out. */
export function settlePoint(place: Place): Place {
  const { point } = place;
  if (point === undefined) return place;
  const judgement = judgePoint(point.latitude, point.longitude);
  if (judgement === 'inside') return place;
  if (judgement === 'swapped') return { ...place, point: { ...point, latitude: point.longitude, longitude: point.latitude } };
  const { point: _point, ...others } = place;
  return others;
}
