import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

// Drawn for this kit on a grid of 24, strokes in the colour of the text beside them, as in internal/icons.ts.
const shapes = {
  /** A product of which there is no photo. */
  product: svg`<path d="M3.5 8 12 3.5 20.500 8v8L12 20.500 3.5 16zM3.5 8l8.5 4.500L20.500 8M12 12.500v8M7.750 5.750l8.500 4.500" />`,
  previous: svg`<path d="m15 5-7 7 7 7" />`,
  next: svg`<path d="m9 5 7 7-7 7" />`,
  /** To send. */
  share: svg`<path d="M20.5 3.5 10.5 13.500M20.5 3.5 14 20.500l-3.500-7-7-3.500z" />`,
  /** To search. */
  search: svg`<circle cx="10.500" cy="10.500" r="6.500" /><path d="m15.500 15.500 5 5" />`,
} as const satisfies Readonly<Record<string, SVGTemplateResult>>;

/** An icon beside words that say the same: it is hidden from screen readers. */
export function ocopIcon(name: keyof typeof shapes): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false">${shapes[name]}</svg>`;
}

/** A star of five points in a square of 20, drawn from its tip, which is 22 to the right of the tip before. */
const star = 'm22 0 2.630 5.330 5.880.850-4.260 4.150 1.010 5.860-5.260-2.770-5.260 2.770 1.010-5.860-4.260-4.150 5.880-.850z';

/** So many stars in a row, filled, as one path: long lists are made of nodes. The words beside them say the same: they are hidden from screen readers. */
export function starShapes(count: number | undefined): TemplateResult | typeof nothing {
  if (count === undefined) return nothing;
  const width = count * 22 - 2;
  return html`<svg class="shapes" viewBox="0 0 ${width} 20" width=${width} height="20" fill="currentColor" aria-hidden="true" focusable="false"><path d=${`M-12 1.500${star.repeat(count)}`} /></svg>`;
}
