import { nearestZoom } from '../cluster/place-clusters.js';
import { unitZoom, type Box, type Point } from './projection.js';

/** What is looked at: the unit in the middle of the picture, and how near. */
export interface View extends Point {
  readonly zoom: number;
}

/** A picture, in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Pixels kept free around what is fitted in: half of a marker, and the buttons at the right. */
const margin = { left: 24, top: 24, right: 64, bottom: 24 } as const;

/** Pixels a unit takes. */
export function pixelsPerUnit(zoom: number): number {
  return 2 ** (zoom - unitZoom);
}

/** The view that shows a box as large as the picture allows. It is also the farthest: nothing beyond the commune comes into sight. */
export function fitView(box: Box, size: Size): View {
  const across = Math.max(1, size.width - margin.left - margin.right) / (box.right - box.left);
  const down = Math.max(1, size.height - margin.top - margin.bottom) / (box.bottom - box.top);
  const zoom = Math.min(nearestZoom, unitZoom + Math.log2(Math.min(across, down)));
  const [left, right, top, bottom] = edges(zoom, box, size);
  return { x: (left + right) / 2, y: (top + bottom) / 2, zoom };
}

/** The nearest allowed view: no farther than the fitted one, and never past the edge of the box. */
export function clampView(view: View, box: Box, size: Size): View {
  const zoom = Math.min(Math.max(view.zoom, fitView(box, size).zoom), nearestZoom);
  const [left, right, top, bottom] = edges(zoom, box, size);
  return { x: within(view.x, left, right), y: within(view.y, top, bottom), zoom };
}

/** Where the middle of the picture may be. */
function edges(zoom: number, box: Box, { width, height }: Size): readonly [left: number, right: number, top: number, bottom: number] {
  const scale = pixelsPerUnit(zoom);
  return [
    box.left + (width / 2 - margin.left) / scale,
    box.right - (width / 2 - margin.right) / scale,
    box.top + (height / 2 - margin.top) / scale,
    box.bottom - (height / 2 - margin.bottom) / scale,
  ];
}

/** Moves the picture by pixels: what is under the finger stays under it. */
export function pan(view: View, right: number, down: number): View {
  const scale = pixelsPerUnit(view.zoom);
  return { ...view, x: view.x - right / scale, y: view.y - down / scale };
}

/** Comes nearer by some zooms, with the unit under one pixel (from the middle) staying there. */
export function zoomAt(view: View, zooms: number, { x, y }: Point = { x: 0, y: 0 }): View {
  const zoom = Math.min(view.zoom + zooms, nearestZoom);
  const kept = 1 / pixelsPerUnit(view.zoom) - 1 / pixelsPerUnit(zoom);
  return { x: view.x + x * kept, y: view.y + y * kept, zoom };
}

/** What a picture shows, in units, and a share of its size more on each side. */
export function seenBox(view: View, size: Size, more = 0): Box {
  const scale = pixelsPerUnit(view.zoom);
  const [across, down] = [((0.5 + more) * size.width) / scale, ((0.5 + more) * size.height) / scale];
  return { left: view.x - across, top: view.y - down, right: view.x + across, bottom: view.y + down };
}

/** Whether a box lies wholly within another. */
export function contains(outer: Box, inner: Box): boolean {
  return outer.left <= inner.left && outer.top <= inner.top && outer.right >= inner.right && outer.bottom >= inner.bottom;
}

/** The number itself, or the nearer end of its range; the middle where all of the range is seen at once. */
function within(value: number, lowest: number, highest: number): number {
  return lowest < highest ? Math.min(Math.max(value, lowest), highest) : (lowest + highest) / 2;
}
