import { formatCivilDate, formatNumber } from '@xaso/core';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { heading } from '../internal/heading.js';
import { icon } from '../internal/icons.js';
import type { CatalogueScene } from './catalogue-scene.js';
import type { DrawnList } from './list-growth.js';
import { filterCount, renderTools } from './render-tools.js';
import { renderTile } from './render-tile.js';

/** Products that are drawn together: a piece that has not changed is not looked at again. */
const pieceSize = 24;

/** From so many products on, those that are out of sight are not laid out. */
const many = 96;

const slots = [0, 1] as const;

/** A whole catalogue: whose it is, the tools, how many were found, the products. */
export function renderCatalogue(scene: CatalogueScene): TemplateResult {
  return html`${renderTitle(scene)} ${renderTools(scene)} ${renderCount(scene)} ${renderList(scene)}`;
}

/** Title, and who vouches for the list on which day. */
export function renderTitle({ source: { title, publisher, asOf }, headingLevel, l10n }: CatalogueScene): TemplateResult {
  return html`
    <header part="header">
      ${heading(headingLevel, html`<span lang=${title === undefined ? nothing : 'vi'}>${title ?? l10n.term('title')}</span>`, 'title')}
      ${publisher === undefined || asOf === undefined ? nothing : html`<p class="quiet" part="provenance">${l10n.term('published', { publisher: publisher.name, date: formatCivilDate(asOf, l10n.language) })}</p>`}
    </header>
  `;
}

function renderCount(scene: CatalogueScene): TemplateResult {
  const { found, l10n, acts, done, canPrint } = scene;
  return html`
    <div class="line no-print">
      <p part="count">${countText(scene)}</p>
      <div class="takes" part="actions">
        ${found.length === 0 ? nothing : html`<button type="button" part="save" @click=${acts.save}>${icon('download')}<span>${l10n.term('save')}</span></button>`}
        ${found.length === 0 || !canPrint ? nothing : html`<button type="button" part="print" @click=${acts.print}>${icon('print')}<span>${l10n.term('printList')}</span></button>`}
      </div>
      <p class="done" role="status">${done}</p>
    </div>
  `;
}

/** How many were found, and of how many where that is not all. */
export function countText({ found, source: { items }, l10n }: Pick<CatalogueScene, 'found' | 'source' | 'l10n'>): string {
  const number = (value: number): string | number => (value < 1000 ? value : formatNumber(value, { language: l10n.language }));
  return found.length === items.length ? l10n.term('count', { count: number(found.length) }) : l10n.term('countOf', { count: number(found.length), total: number(items.length) });
}

/** The products, as many as are drawn by now; and, out of sight, what is left of the list before. */
export function renderList(scene: CatalogueScene): TemplateResult {
  const { found, lists, l10n, acts, query } = scene;
  const isNarrowed = filterCount(query) > 0 || (query.text ?? '').trim() !== '';
  return html`
    ${found.length > 0
      ? nothing
      : html`<div class="nothing" part="nothing"><p>${l10n.term('nothing')}</p>${isNarrowed ? html`<button type="button" part="reset" @click=${acts.reset}>${l10n.term('reset')}</button>` : nothing}</div>`}
    ${slots.map((slot) => {
      const list = lists.find((one) => one.slot === slot);
      return list ? renderProducts(list, list === lists[0], scene) : nothing;
    })}
  `;
}

function renderProducts({ found, limit, looks }: DrawnList, isStanding: boolean, scene: CatalogueScene): TemplateResult | typeof nothing {
  if (isStanding && found.length === 0) return nothing;
  const pieces = [...Array(Math.ceil(Math.min(limit, found.length) / pieceSize)).keys()];
  return html`<ul class=${`list ${found.length > many ? 'many' : ''} ${isStanding ? '' : 'resting'}`} part=${isStanding ? 'list' : nothing} ?inert=${!isStanding}>
    ${pieces.map((piece) => guard([found, ...looks], () => found.slice(piece * pieceSize, (piece + 1) * pieceSize).map((listed) => renderTile(listed, scene))))}
  </ul>`;
}

/** What a tile looks like depends on these, beside its product. */
export function looksOf({ l10n, policy, wording, forStaff, date, noticeDays, headingLevel, source }: Omit<CatalogueScene, 'lists'>): readonly unknown[] {
  return [l10n.language, wording.messages, policy.hosts?.join(), policy.presets?.join(), forStaff, date, noticeDays, headingLevel, source.publisher?.name];
}
