import { formatCivilDate, formatNumber } from '@xaso/core';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { heading } from '../internal/heading.js';
import { icon } from '../internal/icons.js';
import type { CatalogueScene } from './catalogue-scene.js';
import { filterCount, renderTools } from './render-tools.js';
import { renderTile } from './render-tile.js';

/** Products that are drawn together: a piece that has not changed is not looked at again. */
const pieceSize = 48;

/** From so many products on, those that are out of sight are not laid out. */
const many = 96;

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

/** The products, as many as are drawn by now. */
export function renderList(scene: CatalogueScene): TemplateResult {
  const { found, limit, l10n, acts, query, policy, forStaff, date } = scene;
  if (found.length === 0) {
    const isNarrowed = filterCount(query) > 0 || (query.text ?? '').trim() !== '';
    return html`<div class="nothing" part="nothing"><p>${l10n.term('nothing')}</p>${isNarrowed ? html`<button type="button" part="reset" @click=${acts.reset}>${l10n.term('reset')}</button>` : nothing}</div>`;
  }
  const pieces = [...Array(Math.ceil(Math.min(limit, found.length) / pieceSize)).keys()];
  const [hosts, presets] = [policy.hosts?.join(), policy.presets?.join()];
  return html`
    <ul class=${found.length > many ? 'list many' : 'list'} part="list">
      ${pieces.map((piece) =>
        guard([found, l10n.language, scene.wording.messages, hosts, presets, forStaff, date, scene.headingLevel], () =>
          found.slice(piece * pieceSize, Math.min((piece + 1) * pieceSize, limit)).map((listed) => renderTile(listed, scene)),
        ),
      )}
    </ul>
  `;
}
