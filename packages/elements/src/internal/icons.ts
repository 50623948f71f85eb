import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

// Drawn for this kit on a grid of 24, strokes in the colour of the text beside them. No icon font and no emoji: servers have neither.
const shapes = {
  /** A row or a panel that opens. */
  chevron: svg`<path d="m9 5 7 7-7 7" />`,
  /** A figure to be checked again. */
  check: svg`<path d="M12 4 2.8 19.5h18.4z" /><path d="M12 10v4.5M12 17v.4" />`,
  /** A goal. */
  target: svg`<circle cx="12" cy="12" r="8.5" /><circle cx="12" cy="12" r="4" /><path d="M12 11.9v.2" />`,
  /** A file to take along. */
  download: svg`<path d="M12 4v11M7 10.5l5 5 5-5M4.5 20h15" />`,
  /** Paper. */
  print: svg`<path d="M7 8.5V4h10v4.5M7 16.5H4v-8h16v8h-3M7 13.5h10V20H7z" />`,
} as const satisfies Readonly<Record<string, SVGTemplateResult>>;

/** Name of an icon. */
export type IconName = keyof typeof shapes;

/** An icon beside a text that says the same: it is hidden from screen readers. */
export function icon(name: IconName): TemplateResult {
  return html`<svg class="icon icon-${name}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false">${shapes[name]}</svg>`;
}
