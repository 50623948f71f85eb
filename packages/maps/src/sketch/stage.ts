import type { MapLabels } from '../provider.js';
import { sketchStyles } from './sketch.styles.js';
import { set, svg } from './svg.js';
import type { Size } from './view.js';

/** The parts of the drawing that change. */
export interface Stage {
  /** Holds everything; taking it off the page leaves nothing behind. */
  readonly root: HTMLElement;
  /** What is looked at and takes the keys. */
  readonly picture: SVGSVGElement;
  /** Everything that goes along when the picture is moved. */
  readonly moved: SVGGElement;
  readonly land: SVGPathElement;
  readonly names: SVGGElement;
  readonly markers: SVGGElement;
  readonly zoomIn: HTMLButtonElement;
  readonly zoomOut: HTMLButtonElement;
  readonly fit: HTMLButtonElement;
  /** Fits the frame of the picture to its room, in pixels. */
  resize(size: Size): void;
  /** Writes the scale bar, so many pixels long. */
  showScale(text: string, length: number): void;
}

/** Builds the empty drawing in a shadow root of its own, where the styles of the page do not reach. */
export function createStage(labels: MapLabels): Stage {
  const root = document.createElement('div');
  const shadow = root.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(sketchStyles);
  shadow.adoptedStyleSheets = [sheet];

  const land = svg('path', { class: 'land' });
  const names = svg('g');
  const markers = svg('g');
  const moved = svg('g', {}, land, names, markers);
  const bar = svg('path', { class: 'bar' });
  const distance = svg('text', { y: -14 });
  const scale = svg('g', { class: 'scale' }, bar, distance);
  const unit = textUnit();
  const north = svg('g', { transform: `translate(${24 * unit} ${16 * unit}) scale(${unit})` }, svg('path', { d: 'M0 -8l7 18-7-4-7 4z' }), svg('text', { y: 24 }, labels.north));
  const picture = svg('svg', { class: 'map', role: 'group', tabindex: 0, 'aria-label': labels.map }, moved, north, scale);

  const zoomIn = button(labels.zoomIn, 'M4 11h14M11 4v14');
  const zoomOut = button(labels.zoomOut, 'M4 11h14');
  const fit = button(labels.fit, 'M4 8V4h4M14 4h4v4M18 14v4h-4M8 18H4v-4');
  const buttons = document.createElement('div');
  buttons.append(zoomIn, zoomOut, fit);
  shadow.append(picture, buttons);

  return {
    root, picture, moved, land, names, markers, zoomIn, zoomOut, fit,
    resize({ width, height }) {
      set(picture, { viewBox: `0 0 ${width} ${height}` });
      set(scale, { transform: `translate(${12 * unit} ${height - 12 * unit}) scale(${unit})` });
    },
    showScale(text, length) {
      set(bar, { d: `M0 -5v5h${length / unit}v-5` });
      set(distance, { x: length / unit / 2 });
      distance.textContent = text;
    },
  };
}

/** How much larger than 16 pixels the page writes; the drawing grows along with it. */
export function textUnit(): number {
  return Math.max(1, Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1);
}

function button(label: string, icon: string): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  set(element, { 'aria-label': label, title: label });
  element.append(svg('svg', { viewBox: '0 0 22 22', 'aria-hidden': 'true' }, svg('path', { d: icon })));
  return element;
}
