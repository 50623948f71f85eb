import { formatNumber } from '@xaso/core';
import { groupName, productOrders, validityChoices, type ProductQuery, type ProductOrder, type ValidityChoice } from '@xaso/ocop';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../internal/icons.js';
import { ocopIcon } from '../ocop-card/ocop-icons.js';
import type { CatalogueScene } from './catalogue-scene.js';

const orderTerms = { name: 'orderName', stars: 'orderStars', expiry: 'orderExpiry' } as const satisfies Record<ProductOrder, string>;
const validityTerms = { valid: 'validityValid', expiring: 'validityExpiring', expired: 'validityExpired', unproved: 'validityUnproved', none: 'validityNone' } as const satisfies Record<ValidityChoice, string>;

/** The box to search, the order, and the choice by group, stars, commune and certificate. */
export function renderTools(scene: CatalogueScene): TemplateResult {
  const { query, l10n, acts } = scene;
  const { text = '' } = query;
  return html`
    <form class="tools no-print" part="tools" role="search" @submit=${(event: Event) => event.preventDefault()}>
      <div class="ask">
        <label for="text">${l10n.term('search')}</label>
        <div class="field">
          ${ocopIcon('search')}
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
            .value=${live(text)}
            @input=${(event: Event) => acts.type((event.target as HTMLInputElement).value)}
          />
        </div>
        <p class="quiet" id="hint">${l10n.term('searchHint')}</p>
      </div>
      ${renderOrder(scene)} ${renderFilters(scene)}
    </form>
  `;
}

function renderOrder({ query, l10n, acts }: CatalogueScene): TemplateResult {
  const change = (event: Event): void => acts.ask({ order: ((event.target as HTMLSelectElement).value || undefined) as ProductOrder | undefined });
  return html`
    <label class="choice">
      <span>${l10n.term('order')}</span>
      <select part="order" @change=${change}>
        <option value="" .selected=${query.order === undefined}>${l10n.term('orderFile')}</option>
        ${productOrders.map((order) => html`<option value=${order} .selected=${query.order === order}>${l10n.term(orderTerms[order])}</option>`)}
      </select>
    </label>
  `;
}

/** Names of the filters, in their order. */
const filterNames = ['group', 'stars', 'unit', 'validity'] as const;

/** How many filters narrow the list. */
export function filterCount(query: ProductQuery): number {
  return filterNames.filter((name) => query[name] !== undefined).length;
}

function renderFilters(scene: CatalogueScene): TemplateResult | typeof nothing {
  const { query, facets, l10n, acts, wording } = scene;
  const { groups, stars, units, validity } = facets;
  const lists = [
    renderList('group', l10n.term('filterGroup'), [...groups].map(([group, count]) => [group, groupName(group, wording.messages), count]), scene),
    renderList('stars', l10n.term('filterStars'), [...stars].map(([number, count]) => [String(number), l10n.term('starsOption', { stars: number }), count]), scene),
    renderList('unit', l10n.term('filterUnit'), [...units].map(([unit, count]) => [unit, unit, count]), scene),
    renderList('validity', l10n.term('filterValidity'), validityChoices.flatMap((choice) => (validity.has(choice) ? [[choice, l10n.term(validityTerms[choice]), validity.get(choice)!] as const] : [])), scene),
  ].filter((list) => list !== nothing);
  if (lists.length === 0) return nothing;
  const count = filterCount(query);
  return html`
    <details class="filters no-print" part="filters">
      <summary>${icon('chevron')}<span>${count > 0 ? l10n.term('filtersActive', { count }) : l10n.term('filters')}</span></summary>
      <div class="lists">
        ${lists} ${count > 0 ? html`<button type="button" part="reset" @click=${acts.reset}>${l10n.term('reset')}</button>` : nothing}
      </div>
    </details>
  `;
}

type Option = readonly [value: string, name: string, count: number];

/** A choice that leaves nothing out is no choice, unless it is in use. */
function renderList(name: (typeof filterNames)[number], label: string, options: readonly Option[], { query, source, acts, l10n }: CatalogueScene): TemplateResult | typeof nothing {
  const [only] = options;
  if (only === undefined || (options.length === 1 && only[2] === source.items.length && query[name] === undefined)) return nothing;
  const change = (event: Event): void => {
    const value = (event.target as HTMLSelectElement).value || undefined;
    acts.ask({ [name]: name === 'stars' && value !== undefined ? Number(value) : value });
  };
  return html`
    <label class="choice">
      <span>${label}</span>
      <select name=${name} @change=${change}>
        <option value="" .selected=${query[name] === undefined}>${l10n.term('filterAny')}</option>
        ${options.map(([value, text, count]) => html`<option value=${value} .selected=${String(query[name]) === value}>${l10n.term('filterOption', { name: text, count: formatNumber(count, { language: l10n.language }) })}</option>`)}
      </select>
    </label>
  `;
}
