import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../internal/heading.js';
import { mostHits } from './finder-desk.js';
import type { FinderEntry } from './finder-entries.js';
import { filterCount } from './finder-filter.js';
import type { FinderScene } from './finder-scene.js';
import { renderGroup } from './render-group.js';
import { renderNothing } from './render-nothing.js';
import { renderRow } from './render-row.js';

/** Lines that a press on "more" adds. */
export const moreRows = 20;

/** What answers the query, or, before anything is typed, what is asked for most. */
export function renderResults(found: readonly FinderEntry[] | undefined, count: number, scene: FinderScene): TemplateResult {
  const { l10n, state, headingLevel } = scene;
  const query = state.query.trim();
  if (found === undefined) return html`<p class="quiet">${l10n.term('preparing')}</p>`;
  const isFiltered = filterCount(state.filter) > 0;
  if (found.length === 0 && (query !== '' || isFiltered)) return renderNothing(scene);
  const isStart = query === '' && !isFiltered;
  const unknown = state.chosen; // its card would be open if the catalogue had it
  const recent = isStart ? state.recent.flatMap((code) => scene.desk.byCode.get(code) ?? []) : [];
  return html`
    ${unknown === undefined ? nothing : html`<p class="notice" part="unknown-code" role="status">${l10n.term('unknownCode', { code: unknown })}</p>`}
    ${recent.length === 0
      ? nothing
      : html`<section part="recent">
          ${heading(headingLevel, l10n.term('recent'), 'title')}
          <ul class="rows">${recent.map((procedure) => renderRow(procedure, undefined, scene))}</ul>
        </section>`}
    <section part="results">
      ${heading(headingLevel, titleOf(scene), 'title')}
      ${isStart && scene.desk.featured.length > 0 ? nothing : html`<p class="quiet" part="count">${l10n.term(countTerm(query, count, isFiltered), { count })}</p>`} ${renderRows(found, scene)}
    </section>
  `;
}

/** A search looks no further than at so many, whatever the conditions: then nobody knows how many there are. */
function countTerm(query: string, count: number, isFiltered: boolean): 'countMost' | 'countFiltered' | 'count' {
  if (query !== '' && count >= mostHits) return 'countMost';
  return isFiltered ? 'countFiltered' : 'count';
}

function titleOf({ desk, l10n, state }: FinderScene): string {
  const query = state.query.trim();
  if (query !== '') return l10n.term('resultsFor', { query });
  if (filterCount(state.filter) > 0) return l10n.term('results');
  return l10n.term(desk.featured.length > 0 ? 'featured' : 'all');
}

/** The first lines, and a button for the next. */
export function renderRows(found: readonly FinderEntry[], scene: FinderScene): TemplateResult {
  const { state, acts, l10n } = scene;
  const hidden = found.length - state.shown;
  return html`
    <ul class="rows" part="list">
      ${found.slice(0, state.shown).map((entry, place) => (entry.type === 'group' ? renderGroup(entry, place === 0, scene) : renderRow(entry.procedure, entry.hit, scene)))}
    </ul>
    ${hidden > 0 ? html`<button type="button" part="more" data-item @click=${acts.more}>${l10n.term('more', { count: Math.min(hidden, moreRows) })}</button>` : nothing}
  `;
}
