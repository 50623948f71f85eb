import { formatCivilDate, formatNumber, formatPercent, percentOfRatio } from '@xaso/core';
import { coverageMessages } from '@xaso/places';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { heading } from '../internal/heading.js';
import { icon } from '../internal/icons.js';
import { placeIcon } from './places-icons.js';
import type { PlacesScene } from './places-scene.js';
import { renderMap } from './render-map.js';
import { pieceSize, renderPlace } from './render-place.js';
import { renderReport } from './render-report.js';
import { isNarrowed, renderTools } from './render-tools.js';

/** From so many places on, those that are out of sight are not laid out. */
const many = 48;

/** A whole list: whose it is, the tools, how many were found, the places, the map, whom to tell of a fault. */
export function renderPlaces(scene: PlacesScene): TemplateResult {
  const { map, view } = scene;
  return html`
    ${renderTitle(scene)} ${renderTools(scene)} ${renderCount(scene)} ${map === undefined ? nothing : renderViews(scene)}
    <div class="both ${map === undefined ? 'alone' : `shows-${view}`}">
      <div class="column" part="results">${renderList(scene)} ${renderReport(scene)}</div>
      ${map === undefined ? nothing : html`<div class="side">${renderMap(map, scene)} ${renderChosen(scene)}</div>`}
    </div>
  `;
}

/** Title, who vouches for the list on which day, and how many businesses are on Google Maps. */
export function renderTitle({ source: { publisher, asOf, licence }, title, coverage, headingLevel, words, l10n }: PlacesScene): TemplateResult {
  const { language, coverage: said = coverageMessages } = words;
  return html`
    <div part="header">
      ${heading(headingLevel, html`<span lang="vi">${title}</span>`, 'title')}
      ${publisher === undefined || asOf === undefined ? nothing : html`<p class="quiet" part="provenance">${l10n.term('published', { publisher: publisher.name, date: formatCivilDate(asOf, language) })}</p>`}
      ${licence === undefined ? nothing : html`<p class="quiet" part="licence">${l10n.term('licence', { name: licence })}</p>`}
      ${coverage === undefined
        ? nothing
        : html`
            <div part="coverage">
              <p class="covered">${l10n.term('coverage', { located: formatNumber(coverage.located, words), total: formatNumber(coverage.total, words), percent: formatPercent(percentOfRatio({ numerator: coverage.located, denominator: coverage.total })!, { language, maximumDecimals: 1 }) })}</p>
              <p class="quiet">${said.coverageDefinition}</p>
            </div>
          `}
    </div>
  `;
}

function renderCount(scene: PlacesScene): TemplateResult {
  const { found, l10n, acts, done, canPrint } = scene;
  return html`
    <div class="tally no-print">
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
export function countText({ found, total, l10n, words }: Pick<PlacesScene, 'found' | 'total' | 'l10n' | 'words'>): string {
  const number = (value: number): string | number => (value < 1000 ? value : formatNumber(value, words));
  return found.length === total ? l10n.term('count', { count: number(total) }) : l10n.term('countOf', { count: number(found.length), total: number(total) });
}

/** Where there is no room for both, the reader chooses between list and map. */
function renderViews({ view, l10n, acts }: PlacesScene): TemplateResult {
  return html`
    <div class="views no-print" part="views">
      <button type="button" aria-pressed=${view === 'list'} @click=${() => acts.view('list')}>${placeIcon('list')}<span>${l10n.term('viewList')}</span></button>
      <button type="button" aria-pressed=${view === 'map'} @click=${() => acts.view('map')}>${placeIcon('map')}<span>${l10n.term('viewMap')}</span></button>
    </div>
  `;
}

/** The places, as many as are drawn by now. */
export function renderList(scene: PlacesScene): TemplateResult {
  const { found, limit, l10n, acts } = scene;
  if (found.length === 0) {
    return html`<div class="nothing" part="nothing"><p>${l10n.term('nothing')}</p>${isNarrowed(scene) ? html`<button type="button" part="reset" @click=${acts.reset}>${l10n.term('reset')}</button>` : nothing}</div>`;
  }
  const drawn = Math.min(limit, found.length);
  const rest = found.length - drawn;
  return html`
    <ul class=${drawn > many ? 'list many' : 'list'} part="list">
      ${[...Array(Math.ceil(drawn / pieceSize)).keys()].map((piece) => renderPiece(piece, drawn, scene))}
    </ul>
    ${rest === 0 ? nothing : html`<button type="button" class="more" part="more" @click=${acts.more}>${l10n.term('more', { count: Math.min(rest, moreOnClick) })}</button>`}
  `;
}

/** How many places the button "more" adds. */
export const moreOnClick = 192;

function renderPiece(piece: number, drawn: number, scene: PlacesScene): unknown {
  const { found, words, policy, moment, printing, headingLevel, position, revision, details } = scene;
  const start = piece * pieceSize;
  const isSelected = position >= start && position < start + pieceSize;
  const end = Math.min(start + pieceSize, drawn);
  const stands = [found, end, words, policy.hosts?.join(), policy.presets?.join(), moment.date, moment.time, printing, headingLevel];
  return guard([...stands, ...(isSelected ? [scene.selected, details, revision] : [])], () => found.slice(start, end).map((listed, index) => renderPlace(listed, start + index, scene)));
}

/** Below a map that stands alone: the place that was picked on it. */
function renderChosen(scene: PlacesScene): TemplateResult | typeof nothing {
  const { view, found, position } = scene;
  return view === 'list' || position < 0 ? nothing : html`<ul class="list chosen no-print">${renderPlace(found[position]!, position, scene)}</ul>`;
}
