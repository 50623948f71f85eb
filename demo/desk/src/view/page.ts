import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from '../desk.js';
import type { StepId } from '../state.js';
import type { WordKey } from '../words/words.vi.js';
import { button, icon } from './parts.js';
import { aboutStep } from './step-about.js';
import { fileStep, refusal } from './step-file.js';
import { outputStep } from './step-output.js';
import { previewStep } from './step-preview.js';
import { reviewStep } from './step-review.js';
import { tableStep } from './step-table.js';

const names: Readonly<Record<StepId, WordKey>> = { file: 'stepFile', table: 'stepTable', about: 'stepAbout', review: 'stepReview', preview: 'stepPreview', output: 'stepOutput' };

const headings: Readonly<Record<StepId, WordKey>> = { file: 'fileHeading', table: 'tableHeading', about: 'aboutHeading', review: 'reviewHeading', preview: 'previewHeading', output: 'outputHeading' };

const bodies: Readonly<Record<StepId, (desk: Desk) => TemplateResult | typeof nothing>> = { file: fileStep, table: tableStep, about: aboutStep, review: reviewStep, preview: previewStep, output: outputStep };

/** The whole page, from the state of the desk. */
export function page(desk: Desk): TemplateResult {
  const { say, state } = desk;
  const { step, language, isBusy, announcement } = state;
  return html`
    <header class="top">
      <div>
        <h1>${say('title')}</h1>
        <p>${say('subtitle')}</p>
      </div>
      <button type="button" class="button quiet language" lang=${language === 'vi' ? 'en' : 'vi'} @click=${() => switchLanguage(desk)}>${say('otherLanguage')}</button>
    </header>
    ${stepList(desk)}
    <main aria-busy=${isBusy ? 'true' : 'false'}>
      <h2 id="step-heading" tabindex="-1">${say(headings[step])}</h2>
      ${step === 'file' ? nothing : refusal(desk)} ${isBusy ? html`<p class="working">${say('working')}</p>` : nothing} ${bodies[step](desk)}
    </main>
    ${moves(desk)}
    <div class="hidden" role="status" aria-live="polite">${announcement}</div>
  `;
}

function switchLanguage(desk: Desk): void {
  const language = desk.state.language === 'vi' ? 'en' : 'vi';
  desk.change({ language, look: { ...desk.state.look, language }, announcement: '' });
}

function stepList(desk: Desk): TemplateResult {
  const { say, state, steps } = desk;
  const at = steps.indexOf(state.step);
  return html`
    <nav aria-label=${say('stepsLabel')}>
      <p class="step-of">${say('stepOf', { number: at + 1, count: steps.length })}</p>
      <ol>
        ${steps.map((step, index) => {
          const isOpen = desk.isOpen(step);
          return html`<li class=${index < at ? 'past' : index === at ? 'now' : nothing}>
            <button type="button" data-step=${step} aria-current=${index === at ? 'step' : nothing} ?disabled=${!isOpen} @click=${() => desk.go(step)}>
              <span class="number" aria-hidden="true">${index < at ? icon('done') : index + 1}</span><span>${say(names[step])}</span>
            </button>
          </li>`;
        })}
      </ol>
    </nav>
  `;
}

/** Where to go from here. */
function moves(desk: Desk): TemplateResult | typeof nothing {
  const { say, state, steps, following } = desk;
  const before = steps[steps.indexOf(state.step) - 1];
  if (state.work === undefined) return nothing;
  return html`
    <div class="moves">
      ${before === undefined ? nothing : button(say('back'), () => desk.go(before), { before: 'back', name: 'back' })}
      ${following === undefined ? nothing : button(say('next', { step: say(names[following]) }), () => desk.go(following), { look: 'main', after: 'next', name: 'next' })}
    </div>
  `;
}
