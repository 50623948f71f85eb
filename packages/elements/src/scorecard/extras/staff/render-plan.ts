import type { DescribedPlan } from '@xaso/criteria/analysis';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../internal/heading.js';
import type { Localizer } from '../../../internal/localize-controller.js';
import type { StaffMessages } from './staff.messages.js';

/** The steps to a goal, in the order in which they are to be taken, and what the plan leaves to others. */
export function renderPlan({ title, notes, steps, waiting }: DescribedPlan, level: number, l10n: Localizer<StaffMessages>): TemplateResult {
  return html`
    <div part="plan" class="plan">
      ${heading(level, title, 'plan-title')} ${notes.map((note) => html`<p class="quiet">${note}</p>`)}
      ${steps.length === 0
        ? nothing
        : html`<ol>
            ${steps.map(
              ({ text, notes: own }) => html`<li>
                <p class="strong">${text}</p>
                ${own.map((note) => html`<p class="quiet">${note}</p>`)}
              </li>`,
            )}
          </ol>`}
      ${waiting.length === 0
        ? nothing
        : html`<p class="strong">${l10n.term('planWaiting')}</p>
            <ul>${waiting.map((text) => html`<li>${text}</li>`)}</ul>`}
    </div>
  `;
}
