import { formatCivilDate, formatNumber, formatPeriod } from '@xaso/core';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../internal/heading.js';
import { icon } from '../internal/icons.js';
import type { LeagueScene } from './league-scene.js';
import { renderTable } from './render-table.js';
import { isNarrowed, renderTools } from './render-tools.js';

/** A whole ranking: whose it is and what it rests on, the tools, how many were found, the units. */
export function renderLeague(scene: LeagueScene): TemplateResult {
  return html`${renderHeader(scene)} ${renderTools(scene)} ${renderCount(scene)} ${renderUnits(scene)}`;
}

/** Title, who vouches for it on which day, and the ground of the figures: period, whole, source. */
export function renderHeader({ standings, headingLevel, l10n }: LeagueScene): TemplateResult {
  const { document, table, maximum, ranked, scores, isStated } = standings;
  const { language } = l10n;
  const period = formatPeriod(table.period, language);
  const source = document.sources.find(({ id }) => id === table.source)!;
  const number = (value: number): string => formatNumber(value, { language });
  const basis = table.basis === 'computed' && table.set !== undefined ? l10n.term('basisComputed', { period, set: table.set.name, version: table.set.version }) : l10n.term('basisPublished', { period });
  return html`
    <header part="header">
      ${heading(headingLevel, html`<span lang=${document.title === undefined ? nothing : 'vi'}>${table.title ?? document.title ?? l10n.term('title')}</span>`, 'title')}
      <p class="quiet" part="provenance">${l10n.term('published', { publisher: document.publisher.name, date: formatCivilDate(document.asOf, language) })}</p>
      <p class="quiet" part="basis">
        ${basis} ${maximum === undefined ? nothing : l10n.term('maximum', { maximum: number(maximum) })}
        ${source.number === undefined ? l10n.term('source', { source: source.title }) : l10n.term('sourceNumber', { source: source.title, number: source.number })}
        ${l10n.term(isStated ? 'ranksStated' : 'ranksComputed')} ${ranked === scores.length ? nothing : l10n.term('known', { ranked: number(ranked), total: number(scores.length) })}
      </p>
    </header>
  `;
}

function renderCount(scene: LeagueScene): TemplateResult {
  const { found, l10n, acts, done, canPrint } = scene;
  const isEmpty = found.rows.length === 0;
  return html`
    <div class="line no-print">
      <p part="count">${countText(scene)}</p>
      <div class="takes" part="actions">
        ${isEmpty ? nothing : html`<button type="button" part="save" @click=${acts.save}>${icon('download')}<span>${l10n.term('save')}</span></button>`}
        ${isEmpty || !canPrint ? nothing : html`<button type="button" part="print" @click=${acts.print}>${icon('print')}<span>${l10n.term('print')}</span></button>`}
      </div>
      <p class="done" role="status">${done}</p>
    </div>
  `;
}

/** How many were found, and of how many where that is not all. */
export function countText({ found, standings, l10n }: Pick<LeagueScene, 'found' | 'standings' | 'l10n'>): string {
  const number = (value: number): string | number => (value < 1000 ? value : formatNumber(value, { language: l10n.language }));
  const [count, total] = [found.rows.length, standings.scores.length];
  return count === total ? l10n.term('count', { count: number(count) }) : l10n.term('countOf', { count: number(count), total: number(total) });
}

/** The units that were found, as many as are drawn by now. */
export function renderUnits(scene: LeagueScene): TemplateResult {
  const { found, l10n, acts, query } = scene;
  if (found.rows.length > 0) return renderTable(scene);
  return html`<div class="nothing" part="nothing"><p>${l10n.term('nothing')}</p>${isNarrowed(query) ? html`<button type="button" part="reset" @click=${acts.reset}>${l10n.term('reset')}</button>` : nothing}</div>`;
}
