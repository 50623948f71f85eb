import { formatCivilDate } from '@xaso/core';
import type { LegalBasis, Step } from '@xaso/procedures';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../internal/icons.js';
import type { CardScene } from './procedure-scene.js';

/** What a reader may want after the answers: steps, advice, conditions, laws, the official words. */
export function renderMore(scene: CardScene): TemplateResult {
  const { view, l10n } = scene;
  const { conditions = [], legal = [] } = view.procedure;
  const { instructions } = view.card.checklist;
  return html`
    ${renderPanel(scene, l10n.term('steps'), view.steps.length, renderSteps(view.steps, scene))} ${renderPanel(scene, l10n.term('instructions'), instructions.length, renderList(instructions))}
    ${renderPanel(scene, l10n.term('conditions'), conditions.length, renderList(conditions))}
    ${renderPanel(scene, l10n.term('legal'), legal.length, renderList(legal.map((each) => legalText(each, scene))))} ${renderPanel(scene, l10n.term('about'), undefined, renderFacts(scene))}
  `;
}

/** A panel that says how much is in it; an empty one is left out. */
function renderPanel({ l10n }: CardScene, title: string, count: number | undefined, content: TemplateResult): TemplateResult | typeof nothing {
  if (count === 0) return nothing;
  return html`
    <details class="more" part="more">
      <summary>${icon('chevron')}<span>${count === undefined ? title : l10n.term('panel', { title, count })}</span></summary>
      ${content}
    </details>
  `;
}

function renderList(items: readonly string[]): TemplateResult {
  return html`<ul>${items.map((item) => html`<li lang="vi">${item}</li>`)}</ul>`;
}

function renderSteps(steps: readonly Step[], { l10n }: CardScene): TemplateResult {
  const total = steps.length;
  return html`
    <ol class="steps" part="steps">
      ${steps.map(
        ({ name, text }, index) => html`
          <li>
            <p class="number">${l10n.term('step', { number: index + 1, total })}</p>
            ${name === undefined ? nothing : html`<p class="strong" lang="vi">${name}</p>`}
            <p lang="vi">${text}</p>
          </li>
        `,
      )}
    </ol>
  `;
}

function renderFacts({ view: { procedure }, l10n }: CardScene): TemplateResult {
  const { name, code, agency, field, results = [], decision } = procedure;
  const facts = [
    ['officialName', name],
    ['code', code],
    ['field', field],
    ['agency', agency],
    ['results', results.length === 0 ? undefined : results.join('; ')],
    ['decision', decision?.number === undefined ? undefined : decision.date === undefined ? decision.number : l10n.term('dated', { text: decision.number, date: formatCivilDate(decision.date, l10n.language) })],
  ] as const;
  return html`
    <dl class="facts" part="facts">${facts.map(([term, text]) => (text === undefined ? nothing : html`<div><dt>${l10n.term(term)}</dt><dd lang="vi">${text}</dd></div>`))}</dl>
  `;
}

function legalText({ title, number, date, effectiveFrom, effectiveTo }: LegalBasis, { l10n }: CardScene): string {
  const day = (text: string, term: 'dated' | 'effectiveFrom' | 'effectiveTo', on: typeof date): string => (on === undefined ? text : l10n.term(term, { text, date: formatCivilDate(on, l10n.language) }));
  const named = number === undefined || title.includes(number) ? title : l10n.term('numbered', { title, number });
  return day(day(day(named, 'dated', date), 'effectiveFrom', effectiveFrom), 'effectiveTo', effectiveTo);
}
