import { procedureLinks } from '@xaso/procedures';
import { html, nothing, type TemplateResult } from 'lit';
import { dialled } from '../internal/dialled.js';
import { heading } from '../internal/heading.js';
import { filterCount } from './finder-filter.js';
import type { FinderScene } from './finder-scene.js';
import { renderRow } from './render-row.js';

/** Procedures that are offered where nothing was found. */
const offered = 5;

/** Says that nothing was found, and what to do next: other words, whom to ask, where else to search. */
export function renderNothing(scene: FinderScene): TemplateResult {
  const { desk, l10n, state, acts, headingLevel } = scene;
  const query = state.query.trim();
  const isFiltered = filterCount(state.filter) > 0;
  const featured = isFiltered ? [] : desk.featured.slice(0, offered);
  return html`
    <section part="nothing">
      ${heading(headingLevel, query === '' ? l10n.term('nothingFiltered') : l10n.term('nothing', { query }), 'title')}
      <ul class="advice">
        ${isFiltered
          ? html`<li>${l10n.term('nothingUnfilter')} <button type="button" data-item @click=${acts.unfilter}>${l10n.term('filterReset')}</button></li>`
          : html`<li>${l10n.term('nothingAgain')}</li>`}
        <li>${renderWhomToAsk(scene)}<slot name="help"></slot></li>
        ${query === '' ? nothing : renderSearchElsewhere(query, scene)}
      </ul>
      ${featured.length === 0
        ? nothing
        : html`${heading(Math.min(headingLevel + 1, 6), l10n.term('featured'), 'title')}
            <ul class="rows">${featured.map((procedure) => renderRow(procedure, undefined, scene))}</ul>`}
    </section>
  `;
}

/** Whom to ask: the service centre, and how to reach it if anybody says. */
function renderWhomToAsk(scene: FinderScene): TemplateResult {
  return html`${scene.l10n.term('nothingAsk')} ${renderContact(scene)}`;
}

/** How to reach who publishes the commune's file, or the catalogue; nothing where neither says. */
export function renderContact({ desk, l10n, links }: FinderScene): TemplateResult | string | typeof nothing {
  const publisher = [desk.overlay.value?.publisher, desk.source.publisher].find((each) => each?.contact !== undefined);
  if (publisher?.contact === undefined) return nothing;
  return links.render(l10n.term('nothingAskContact', { name: publisher.name, contact: publisher.contact }), telephone(publisher.contact));
}

/** An address to call, where a contact is a telephone number and nothing else. */
export function telephone(contact: string | undefined): string | undefined {
  return contact !== undefined && /^[\d\s.+()-]{3,24}$/.test(contact) ? dialled(contact) : undefined;
}

function renderSearchElsewhere(query: string, { desk, l10n, links }: FinderScene): TemplateResult[] {
  const [link] = procedureLinks({ code: query, name: query }, desk.searchPages);
  return link === undefined ? [] : [html`<li>${links.render(l10n.term('nothingSearch', { query, portal: link.label }), link.url)}</li>`];
}
