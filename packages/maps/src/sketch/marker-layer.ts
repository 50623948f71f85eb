import { excerpt } from '@xaso/core';
import type { Marker } from '../cluster/place-clusters.js';
import type { MapLabels, MapPlace } from '../provider.js';
import { set, svg } from './svg.js';

/** A marker with its place on the picture, in pixels from the drawing's middle. */
export interface PlacedMarker {
  readonly marker: Marker;
  readonly x: number;
  readonly y: number;
}

/** The markers on the drawing: one stop of the Tab key, then arrows from north to south. */
export interface MarkerLayer {
  /** Draws these and no others; what was drawn before is kept, with the focus on it. `sides` are those of the picture. */
  draw(markers: readonly PlacedMarker[], selected: MapPlace | undefined, unit: number, sides: readonly [left: number, right: number]): void;
  /** The marker that a node belongs to. */
  markerOf(node: EventTarget | null): PlacedMarker | undefined;
  /** Moves the focus by some markers from the focused one, or to the first or last; whether there was one. */
  step(by: number): void;
  /** Focuses the marker nearest to a spot, after the one that had the focus came apart. */
  focusNear(x: number, y: number): void;
}

/** Draws markers into a group of the picture. */
export function createMarkerLayer(group: SVGGElement, labels: MapLabels): MarkerLayer {
  const elements = new Map<string, SVGGElement>();
  const placed = new Map<Element, PlacedMarker>();
  /** From north to south: what the arrows follow. */
  let order: readonly SVGGElement[] = [];
  let entry: SVGGElement | undefined;

  const enter = (element: SVGGElement | undefined): void => {
    if (entry) set(entry, { tabindex: -1 });
    entry = element;
    if (entry) set(entry, { tabindex: 0 });
  };

  const focus = (element: SVGGElement | undefined): void => {
    enter(element);
    element?.focus();
  };

  // Not on the group: an SVG element that listens for focus becomes a stop of the Tab key itself.
  group.getRootNode().addEventListener('focusin', ({ target }) => placed.has(target as Element) && enter(target as SVGGElement));

  return {
    draw(markers, selected, unit, sides) {
      const kept = new Set(markers.map(({ marker }) => marker.key));
      for (const [key, element] of elements) {
        if (kept.has(key)) continue;
        element.remove();
        elements.delete(key);
        placed.delete(element);
        if (element === entry) entry = undefined;
      }
      order = markers.map((item) => {
        const { marker, x, y } = item;
        let element = elements.get(marker.key);
        if (!element) {
          element = drawMarker(marker, labels);
          elements.set(marker.key, element);
          group.append(element);
        }
        placed.set(element, item);
        set(element, { transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})${unit === 1 ? '' : ` scale(${unit})`}` });
        const isSelected = marker.place !== undefined && marker.place.id === selected?.id;
        if (isSelected || element.hasAttribute('aria-current')) mark(element, isSelected ? marker.place : undefined, sides.map((side) => (side - x) / unit));
        return element;
      });
      if (!entry) enter(order[0]);
    },
    markerOf: (node) => placed.get((node as Element).closest('.marker')!),
    step: (by) => focus(order[Math.min(Math.max(order.indexOf(entry!) + by, 0), order.length - 1)]),
    focusNear(x, y) {
      const distance = (element: SVGGElement): number => Math.hypot(placed.get(element)!.x - x, placed.get(element)!.y - y);
      focus(order.reduce<SVGGElement | undefined>((best, element) => (best && distance(best) <= distance(element) ? best : element), undefined));
    },
  };
}

function drawMarker({ place, count }: Marker, labels: MapLabels): SVGGElement {
  const text = place ? place.mark : String(count);
  return svg(
    'g',
    { class: place ? 'marker' : 'marker group', role: 'button', tabindex: -1 },
    // The name that is read out, and that a mouse sees.
    svg('title', {}, place ? place.name : labels.cluster(count)),
    svg('circle', { class: 'hit', r: 22 }),
    svg('circle', { class: 'dot', r: text ? 11 + 4 * text.length : 8 }),
    ...(text ? [svg('text', {}, text)] : []),
  );
}

/** Says which one is selected by more than a colour: a ring, the name beside it, and `aria-current`. */
function mark(element: SVGGElement, place: MapPlace | undefined, [left = 0, right = 0]: readonly number[]): void {
  element.querySelector('.label')?.remove();
  if (!place) return element.removeAttribute('aria-current');
  set(element, { 'aria-current': 'true' });
  const name = excerpt(place.name, 40);
  const half = name.length * 4.7 + 8;
  // Within the sides where it can be.
  const label = svg('text', { class: 'label', 'aria-hidden': 'true', x: Math.max(left + half, Math.min(0, right - half)), y: -36 }, name);
  element.append(label);
  raise(element);
}

/** Draws one above the others. What has the focus would lose it by being moved, so then the others move. */
function raise(element: SVGGElement): void {
  if (element.matches(':focus')) while (element.nextSibling) element.before(element.nextSibling);
  else element.parentNode!.append(element);
}
