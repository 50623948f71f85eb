import type { CommuneShape } from '../boundary/commune-shape.js';
import type { Projection } from './projection.js';

/** Path data of the areas, in tenths of a unit. Positions that fall together are written once, so an outline of any fineness stays drawable. */
export function areaPath(shape: CommuneShape, projection: Projection): string {
  let path = '';
  for (const ring of shape.polygons.flatMap((rings) => rings)) {
    let [lastX, lastY, pen] = [0, 0, 'M'];
    for (const [longitude, latitude] of ring) {
      const { x, y } = projection.point({ longitude, latitude });
      const [nextX, nextY] = [Math.round(x * 10), Math.round(y * 10)];
      if (pen === 'l' && nextX === lastX && nextY === lastY) continue;
      // Every number but the first of a ring is a step, which takes half the characters.
      path += pen === 'M' ? `M${nextX} ${nextY}` : `l${nextX - lastX} ${nextY - lastY}`;
      [lastX, lastY, pen] = [nextX, nextY, 'l'];
    }
    path += 'z';
  }
  return path;
}
