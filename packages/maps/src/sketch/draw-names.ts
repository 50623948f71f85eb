import type { HamletLabel } from '../boundary/commune-shape.js';
import type { PlacedMarker } from './marker-layer.js';
import type { Projection } from './projection.js';
import { svg } from './svg.js';

/** Where a name may stand, in lines from its point: on it, below, above. */
const lines = [0, 1.6, -1.6];

/** Writes the names of the hamlets at a scale. One that would cover a marker or an earlier name is left out until there is room. */
export function drawNames(group: SVGGElement, hamlets: readonly HamletLabel[], markers: readonly PlacedMarker[], projection: Projection, scale: number, unit: number): void {
  const taken = markers.map(({ x, y }) => ({ x, y, half: 22 * unit }));
  group.replaceChildren(
    ...hamlets.flatMap((hamlet) => {
      const { x, y } = projection.point(hamlet);
      const half = hamlet.name.length * 4.2 * unit;
      const free = lines
        .map((line) => ({ x: x * scale, y: y * scale + line * 16 * unit, half }))
        .find((spot) => !taken.some((other) => Math.abs(other.x - spot.x) < other.half + half && Math.abs(other.y - spot.y) < 24 * unit));
      if (!free) return [];
      taken.push(free);
      return [svg('text', { class: 'name', transform: `translate(${free.x.toFixed(1)} ${free.y.toFixed(1)}) scale(${unit})` }, hamlet.name)];
    }),
  );
}
