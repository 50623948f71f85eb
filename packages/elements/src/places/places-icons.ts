import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

// Drawn for this kit on a grid of 24, strokes in the colour of the text beside them, as in internal/icons.ts.
const shapes = {
  search: svg`<circle cx="10.500" cy="10.500" r="6.500" /><path d="m15.500 15.500 5 5" />`,
  /** Where the reader is. */
  near: svg`<circle cx="12" cy="12" r="6.500" /><circle cx="12" cy="12" r="1.500" /><path d="M12 2v3.500M12 18.500V22M2 12h3.500M18.500 12H22" />`,
  /** A point on a map. */
  pin: svg`<path d="M12 21.500c-4.500-5-6.500-8.200-6.500-11.200a6.500 6.500 0 0 1 13 0c0 3-2 6.200-6.500 11.200z" /><circle cx="12" cy="10.300" r="2.300" />`,
  /** The way there. */
  route: svg`<circle cx="6" cy="18.500" r="2.500" /><circle cx="18" cy="5.500" r="2.500" /><path d="M8.500 18.500H15a3.250 3.250 0 0 0 0-6.500H9a3.250 3.250 0 0 1 0-6.500h6.500" />`,
  clock: svg`<circle cx="12" cy="12" r="8.500" /><path d="M12 7v5l3.500 2" />`,
  phone: svg`<path d="M5 3.500h4l1.500 5-2.300 1.600a12 12 0 0 0 5.700 5.700l1.600-2.300 5 1.500v4a1.500 1.500 0 0 1-1.600 1.500C11 20 4 13 3.500 5.100A1.500 1.500 0 0 1 5 3.500z" />`,
  list: svg`<path d="M8.500 6h12M8.500 12h12M8.500 18h12M4 6v.1M4 12v.1M4 18v.1" />`,
  map: svg`<path d="m3.500 6 5.700-2 5.600 2 5.700-2v14l-5.700 2-5.600-2-5.700 2zM9.200 4v14M14.800 6v14" />`,
  /** To send. */
  share: svg`<path d="M20.500 3.500 10.500 13.500M20.500 3.500 14 20.500l-3.500-7-7-3.500z" />`,
} as const satisfies Readonly<Record<string, SVGTemplateResult>>;

/** An icon beside words that say the same: it is hidden from screen readers. */
export function placeIcon(name: keyof typeof shapes): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false">${shapes[name]}</svg>`;
}
