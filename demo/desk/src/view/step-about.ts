import { describeProblem } from '@xaso/core';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { AboutField } from '../about/about.js';
import type { AboutFault } from '../about/read-about.js';
import type { Desk } from '../desk.js';
import { findingWords } from '../words/say.js';
import { icon } from './parts.js';

const required: ReadonlySet<AboutField> = new Set(['publisher', 'asOf']);

/** Third step: who publishes, and for which period. */
export function aboutStep(desk: Desk): TemplateResult {
  const { say, kind, state, read } = desk;
  const { faults } = read;
  return html`
    <p class="lead">${say('aboutLead')}</p>
    ${state.showsFaults && faults.size > 0 ? html`<p class="warning-note" role="alert">${icon('warning')}<span>${say('aboutFaults', { count: faults.size })}</span></p>` : nothing}
    <div class="form">${kind.asks.map((field) => box(desk, field, faults.get(field)))}</div>
    ${kind.asks.includes('decision')
      ? html`<label class="option"><input type="checkbox" .checked=${live(state.about.isPartial)} @change=${(event: Event) => desk.fill('isPartial', (event.currentTarget as HTMLInputElement).checked)} /><span class="option-words">${say('aboutPartial')}</span></label>`
      : nothing}
  `;
}

function box(desk: Desk, field: AboutField, fault: AboutFault | undefined): TemplateResult {
  const { say, state } = desk;
  const value = state.about[field];
  const isShown = fault !== undefined && (state.showsFaults || (!fault.missing && value !== ''));
  const follows = field === 'publisher' && state.publisherFollows && value !== '';
  const described = [`${field}-hint`, ...(isShown ? [`${field}-fault`] : [])].join(' ');
  return html`
    <p class="field">
      <label for=${field}>${say(`about_${field}`)}${required.has(field) ? ' *' : ''}</label>
      <input
        id=${field}
        type="text"
        autocomplete="off"
        .value=${live(value)}
        ?required=${required.has(field)}
        aria-invalid=${isShown ? 'true' : nothing}
        aria-describedby=${described}
        @change=${(event: Event) => desk.fill(field, (event.currentTarget as HTMLInputElement).value)}
      />
      <span class="hint" id="${field}-hint">${say(follows ? 'aboutFromUnit' : `about_${field}_hint`)}</span>
      ${isShown ? html`<span class="fault" id="${field}-fault">${icon('error')}<span>${faultWords(desk, field, fault)}</span></span>` : nothing}
    </p>
  `;
}

function faultWords({ say, state: { language } }: Desk, field: AboutField, fault: AboutFault): string {
  if (fault.missing) return say('aboutRequired');
  if (field === 'decision') return say('aboutDecisionFault');
  return fault.findings.map((finding) => describeProblem(finding, findingWords[language], language)).join(' ');
}
