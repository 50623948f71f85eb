import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

// Drawn as those of the kit: a grid of 24, strokes in the colour of the text beside them.
const shapes = {
  /** The search box. */
  search: svg`<circle cx="10.5" cy="10.5" r="6.5" /><path d="m15.5 15.5 5 5" />`,
  /** Takes away what was typed. */
  clear: svg`<path d="m6 6 12 12M18 6 6 18" />`,
  /** The way back. */
  back: svg`<path d="M19.5 12h-15M10.5 5.5 4 12l6.5 6.5" />`,
  /** Something to answer. */
  ask: svg`<circle cx="12" cy="12" r="9" /><path d="M9.2 9.4a2.9 2.9 0 1 1 4.3 2.6c-.9.5-1.5 1-1.5 2M12 16.9v.2" />`,
} as const satisfies Readonly<Record<string, SVGTemplateResult>>;

/** An icon beside a text that says the same: it is hidden from screen readers. */
export function finderIcon(name: keyof typeof shapes): TemplateResult {
  return html`<svg class="icon icon-${name}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false">${shapes[name]}</svg>`;
}
