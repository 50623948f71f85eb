import { html, nothing, svg, type TemplateResult } from 'lit';

/** A share and, where there is one, its goal, both in percentage points. */
export interface Bar {
  readonly value: number;
  readonly target?: number | undefined;
}

/** A thin line for a share of 100, with a mark at the goal. It repeats what the text beside it says, so it is hidden from screen readers. */
export function renderBar({ value, target }: Bar): TemplateResult {
  return html`<svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    <rect class="track" width="100" height="4"></rect>
    <rect class="fill" width=${within(value)} height="4"></rect>
    ${target === undefined ? nothing : svg`<rect class="tick" x=${within(target) - 0.4} y="-2" width="0.8" height="8"></rect>`}
  </svg>`;
}

/** 117% is true and stays in the text; a line can only be full. */
function within(percent: number): number {
  return Math.min(Math.max(percent, 0), 100);
}
