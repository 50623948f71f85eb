import type { CardRowId } from '@xaso/procedures';
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

// Drawn for this kit on a grid of 24, strokes in the colour of the text beside them, as in internal/icons.ts.
const shapes = {
  /** Where: a house with a door, since people go there. */
  where: svg`<path d="M3.5 11 12 4l8.5 7M6 9.5V20h12V9.5M10 20v-5.5h4V20" />`,
  /** How long. */
  time: svg`<circle cx="12" cy="12" r="8.5" /><path d="M12 7v5l3.5 2" />`,
  /** How much: a note. */
  fee: svg`<path d="M3 7h18v10H3z" /><circle cx="12" cy="12" r="2.4" /><path d="M6.2 10v4M17.8 10v4" />`,
  /** What to bring: a list with a tick. */
  papers: svg`<path d="m3.5 6.5 1.6 1.6L8 5M3.5 15.5l1.6 1.6L8 14M11.5 7H20M11.5 16H20" />`,
  /** A form. */
  form: svg`<path d="M6 3.5h8.5L19 8v12.5H6zM14 3.5V8.5h5M9 12.5h6.5M9 16.5h6.5" />`,
  /** The official page. */
  link: svg`<circle cx="12" cy="12" r="8.5" /><path d="M3.5 12h17M12 3.5c5 5 5 12 0 17M12 3.5c-5 5-5 12 0 17" />`,
  /** Whom to ask. */
  ask: svg`<path d="M4 5h16v11h-9l-4.5 4v-4H4zM8 9h8M8 12.500h5" />`,
  /** To call. */
  phone: svg`<path d="M5 4h4l1.5 4.5-2.2 1.600c1 2.3 2.7 4 5 5l1.7-2.100L19.5 14.500V19c0 .6-.5 1-1 1C11 19.8 4.2 13 4 5c0-.5.4-1 1-1z" />`,
  /** To send. */
  share: svg`<path d="M20.5 3.5 10.5 13.500M20.5 3.5 14 20.500l-3.5-7-7-3.500z" />`,
} as const satisfies Readonly<Record<CardRowId | 'phone' | 'share', SVGTemplateResult>>;

/** An icon beside words that say the same: it is hidden from screen readers. */
export function cardIcon(name: keyof typeof shapes): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false">${shapes[name]}</svg>`;
}
