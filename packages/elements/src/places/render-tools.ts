import { formatNumber } from '@xaso/core';
import { kindName, type PlaceKind } from '@xaso/places';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { placeIcon } from './places-icons.js';
import type { PlacesScene } from './places-scene.js';

/** The box to search, the choice by kind, category and hamlet, and what holds now: open, pays by QR, near. */
export function renderTools(scene: PlacesScene): TemplateResult {
  const { question, l10n, acts } = scene;
  return html`
    <form class="tools no-print" part="tools" role="search" @submit=${(event: Event) => event.preventDefault()}>
      <div class="ask">
        <label for="text">${l10n.term('search')}</label>
        <div class="field">
          ${placeIcon('search')}
          <input
            id="text"
            part="input"
            type="search"
            enterkeyhint="search"
            autocomplete="off"
            autocapitalize="none"
            spellcheck="false"
            maxlength="200"
            aria-describedby="hint"
            .value=${live(question.text)}
            @input=${(event: Event) => acts.ask({ text: (event.target as HTMLInputElement).value })}
          />
        </div>
        <p class="quiet" id="hint">${l10n.term('searchHint')}</p>
      </div>
      ${renderLists(scene)} ${renderToggles(scene)}
    </form>
  `;
}

type Option = readonly [value: string, name: string, count: number];

function renderLists(scene: PlacesScene): TemplateResult | typeof nothing {
  const { facets, words, l10n } = scene;
  const named = (counts: ReadonlyMap<string, number>): Option[] => [...counts].map(([value, count]) => [value, value, count]);
  const lists = [
    renderList('kind', l10n.term('filterKind'), [...facets.kinds].map(([kind, count]): Option => [kind, kindName(kind, words.messages), count]), scene),
    renderList('category', l10n.term('filterCategory'), named(facets.categories), scene),
    renderList('hamlet', l10n.term('filterHamlet'), named(facets.hamlets), scene),
  ].filter((list) => list !== nothing);
  return lists.length === 0 ? nothing : html`<div class="lists" part="filters">${lists}</div>`;
}

/** A choice that leaves nothing out is no choice, unless it is in use. */
function renderList(name: 'kind' | 'category' | 'hamlet', label: string, options: readonly Option[], { question, total, acts, l10n, words }: PlacesScene): TemplateResult | typeof nothing {
  const [only] = options;
  if (only === undefined || (options.length === 1 && only[2] === total && question[name] === undefined)) return nothing;
  const change = (event: Event): void => acts.ask({ [name]: ((event.target as HTMLSelectElement).value || undefined) as PlaceKind | undefined });
  return html`
    <label class="choice">
      <span>${label}</span>
      <select name=${name} @change=${change}>
        <option value="" .selected=${question[name] === undefined}>${l10n.term('filterAny')}</option>
        ${options.map(([value, text, count]) => html`<option value=${value} .selected=${question[name] === value}>${l10n.term('filterOption', { name: text, count: formatNumber(count, words) })}</option>`)}
      </select>
    </label>
  `;
}

function renderToggles({ question, facets, source, l10n, acts, nearSaid }: PlacesScene): TemplateResult {
  const isTimed = source.items.some(({ hours }) => hours !== undefined);
  const isPlaced = source.items.some(({ point }) => point !== undefined);
  return html`
    <div class="toggles">
      ${isPlaced ? html`<button type="button" class="toggle" part="near" aria-pressed=${question.near !== undefined} @click=${acts.near}>${placeIcon('near')}<span>${l10n.term('near')}</span></button>` : nothing}
      ${isTimed ? html`<button type="button" class="toggle" part="open-now" aria-pressed=${question.openNow} @click=${() => acts.ask({ openNow: !question.openNow })}>${l10n.term(facets.kinds.size === 1 && facets.kinds.has('digitalTeam') ? 'onDuty' : 'openNow')}</button>` : nothing}
      ${facets.paysByQr > 0 ? html`<button type="button" class="toggle" part="pays-by-qr" aria-pressed=${question.paysByQr} @click=${() => acts.ask({ paysByQr: !question.paysByQr })}>${l10n.term('paysByQr')}</button>` : nothing}
      <p class="said quiet" part="near-status" role="status">${nearSaid}</p>
    </div>
  `;
}

/** Whether anything narrows the list. */
export function isNarrowed({ question: { text, kind, category, hamlet, openNow, paysByQr } }: Pick<PlacesScene, 'question'>): boolean {
  return text.trim() !== '' || openNow || paysByQr || [kind, category, hamlet].some((choice) => choice !== undefined);
}
