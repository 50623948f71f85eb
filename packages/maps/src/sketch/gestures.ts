import type { Point } from './projection.js';

/** What a reader does with hand or keys, in pixels; points count from the middle of the picture. */
export interface GestureActions {
  pan(right: number, down: number): void;
  zoom(zooms: number, at?: Point): void;
}

/** A hand that shakes this much (in pixels) still clicks. */
const shake = 4;

/**
 * Reads dragging, pinching and the wheel. The page stays in charge: one finger up or down scrolls the page, as it does elsewhere
 * (`touch-action: pan-y`), and the wheel zooms only with the key that zooms.
 */
export function listenForHands(picture: SVGSVGElement, { pan, zoom }: GestureActions, signal: AbortSignal): void {
  const fingers = new Map<number, Point>();
  let way = 0;
  const on = <Name extends keyof SVGElementEventMap>(name: Name, listener: (event: SVGElementEventMap[Name]) => void, options: AddEventListenerOptions = {}): void =>
    picture.addEventListener(name, listener, { ...options, signal });
  const pointAt = ({ clientX, clientY }: MouseEvent): Point => {
    const { left, top, width, height } = picture.getBoundingClientRect();
    return { x: clientX - left - width / 2, y: clientY - top - height / 2 };
  };

  on('pointerdown', (event) => {
    if (event.button !== 0) return;
    if (fingers.size === 0) way = 0;
    fingers.set(event.pointerId, pointAt(event));
  });
  on('pointermove', (event) => {
    const before = fingers.get(event.pointerId);
    if (!before) return;
    const now = pointAt(event);
    const [right, down] = [now.x - before.x, now.y - before.y];
    way += Math.hypot(right, down);
    // Held only once it is no click any more: a click has to reach the marker below.
    if (way > shake) picture.setPointerCapture(event.pointerId);
    const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
    fingers.set(event.pointerId, now);
    if (!other) return pan(right, down);
    // Each finger moves the middle between the two by half of its way.
    pan(right / 2, down / 2);
    zoom(Math.log2(distance(now, other) / distance(before, other)), { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 });
  });
  const lift = ({ pointerId }: PointerEvent): void => void fingers.delete(pointerId);
  on('pointerup', lift);
  on('pointercancel', lift);
  on('click', (event) => way > shake && event.stopImmediatePropagation(), { capture: true });
  on(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      zoom(Math.max(-1, Math.min(1, -event.deltaY / 100)), pointAt(event));
    },
    { passive: false },
  );
}

function distance(a: Point, b: Point): number {
  return Math.max(1, Math.hypot(a.x - b.x, a.y - b.y));
}
