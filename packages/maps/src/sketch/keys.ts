import type { GestureActions } from './gestures.js';
import type { MarkerLayer, PlacedMarker } from './marker-layer.js';
import type { Stage } from './stage.js';

/** What keys and buttons do. */
export interface KeyActions extends GestureActions {
  fit(): void;
  open(marker: PlacedMarker): void;
}

/** Pixels that an arrow key moves the picture by. */
const step = 64;

const arrows: Readonly<Record<string, readonly [right: number, down: number]>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/**
 * Keys and buttons: arrows move the picture, and go from marker to marker while one has the focus; `+`, `-` and `0` everywhere;
 * Enter or Space opens a marker; Escape goes back from the markers to the picture.
 */
export function listenForKeys({ picture, zoomIn, zoomOut, fit }: Stage, layer: MarkerLayer, actions: KeyActions, signal: AbortSignal): void {
  const act = (key: string, target: EventTarget | null): boolean => {
    const marker = layer.markerOf(target);
    const arrow = arrows[key];
    if (arrow) {
      if (marker) layer.step(arrow[0] + arrow[1]);
      else actions.pan(-arrow[0] * step, -arrow[1] * step);
    } else if (key === '+' || key === '=') actions.zoom(1);
    else if (key === '-' || key === '_') actions.zoom(-1);
    else if (key === '0') actions.fit();
    else if (!marker) return false;
    else if (key === 'Enter' || key === ' ') actions.open(marker);
    else if (key === 'Home') layer.step(-Infinity);
    else if (key === 'End') layer.step(Infinity);
    else if (key === 'Escape') picture.focus();
    else return false;
    return true;
  };

  picture.addEventListener('keydown', (event) => !event.ctrlKey && !event.altKey && !event.metaKey && act(event.key, event.target) && event.preventDefault(), { signal });
  picture.addEventListener(
    'click',
    ({ target }) => {
      const marker = layer.markerOf(target);
      if (marker) actions.open(marker);
    },
    { signal },
  );
  zoomIn.addEventListener('click', () => actions.zoom(1), { signal });
  zoomOut.addEventListener('click', () => actions.zoom(-1), { signal });
  fit.addEventListener('click', actions.fit, { signal });
}
