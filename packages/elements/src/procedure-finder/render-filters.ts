import type { SearchFilter } from '@xaso/procedures';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../internal/icons.js';
import { filterCount, filterNames, type FilterName } from './finder-filter.js';
import type { FinderScene } from './finder-scene.js';
import { levelTerms } from './render-row.js';

const labels = { field: 'filterField', audience: 'filterAudience', lifeEvent: 'filterLifeEvent', level: 'filterLevel' } as const;

/** The choice by field, audience, life event and level: native lists, closed until somebody wants them. Nothing where there is nothing to choose. */
export function renderFilters(scene: FinderScene): TemplateResult | typeof nothing {
  const { desk, state, acts, l10n } = scene;
  const { lists, communeOnly } = desk.choices;
  const names = filterNames.filter((name) => lists[name].length > 0);
  if (names.length === 0 && !communeOnly) return nothing;
  const count = filterCount(state.filter);
  return html`
    <details class="filters no-print" part="filters">
      <summary>${icon('chevron')}<span>${count > 0 ? l10n.term('filtersActive', { count }) : l10n.term('filters')}</span></summary>
      <div class="filter-grid">
        ${names.map((name) => renderList(name, lists[name], scene))}
        ${communeOnly
          ? html`<label class="check"><input type="checkbox" .checked=${state.filter.communeOnly === true} @change=${(event: Event) => acts.narrow(changed(state.filter, 'communeOnly', (event.target as HTMLInputElement).checked || undefined))} /><span>${l10n.term('filterCommune')}</span></label>`
          : nothing}
        ${count > 0 ? html`<button type="button" part="reset" @click=${acts.unfilter}>${l10n.term('filterReset')}</button>` : nothing}
      </div>
    </details>
  `;
}

function renderList(name: FilterName, values: readonly string[], { state, acts, l10n }: FinderScene): TemplateResult {
  const change = (event: Event): void => acts.narrow(changed(state.filter, name, (event.target as HTMLSelectElement).value || undefined));
  return html`
    <label>
      <span>${l10n.term(labels[name])}</span>
      <select name=${name} @change=${change}>
        <option value="" ?selected=${state.filter[name] === undefined}>${l10n.term('filterAny')}</option>
        ${values.map((value) => html`<option value=${value} .selected=${state.filter[name] === value}>${name === 'level' ? l10n.term(levelTerms[value as keyof typeof levelTerms]) : value}</option>`)}
      </select>
    </label>
  `;
}

function changed(filter: SearchFilter, name: keyof SearchFilter, value: unknown): SearchFilter {
  const { [name]: _old, ...rest } = filter;
  return value === undefined ? rest : { ...rest, [name]: value };
}
