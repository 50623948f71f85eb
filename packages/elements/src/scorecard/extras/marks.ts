import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

// Drawn like the icons of the kit, on a grid of 24. Each has its own shape, since no state is told by colour alone.
const shapes = {
  /** A criterion that is met. */
  passed: svg`<path d="m5 12.5 4.5 4.5L19 7.5" />`,
  /** A criterion that is not met. */
  failed: svg`<path d="m6.5 6.5 11 11M17.5 6.5l-11 11" />`,
  /** Points without a line to pass. */
  scored: svg`<path d="M5 19V11M12 19V5M19 19v-6" />`,
  /** What is not known, or does not count. */
  open: svg`<circle cx="12" cy="12" r="8" stroke-dasharray="3 3" />`,
  /** What stays where it is: a point well off its line. */
  certain: svg`<circle cx="12" cy="8" r="3.5" /><path d="M3.5 18.5h17" />`,
  /** What a little could turn: a point on its line. */
  nearLine: svg`<circle cx="12" cy="12" r="3.5" /><path d="M2.5 12h6M15.5 12h6" />`,
} as const satisfies Readonly<Record<string, SVGTemplateResult>>;

/** Which mark. */
export type MarkName = keyof typeof shapes;

/** A mark beside a text that says the same: it is hidden from screen readers. */
export function mark(name: MarkName): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false">${shapes[name]}</svg>`;
}
