import { priceText } from '@xaso/ocop';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../internal/heading.js';
import { icon } from '../internal/icons.js';
import { languageOf } from '../internal/line-language.js';
import type { CardScene } from './card-scene.js';
import { ocopIcon } from './ocop-icons.js';
import { renderCode } from './render-code.js';
import { renderPhotos } from './render-photos.js';
import { otherRows, renderFirstRows, renderRows } from './render-rows.js';
import { renderStars } from './render-stars.js';

/** A name beyond this length is set smaller: forty words are a paragraph. */
const longName = 60;

/** One product as a card: photo, name, stars with what they rest on, price, who makes it, where to buy it, what its code is, its story. */
export function renderOcopCard(scene: CardScene): TemplateResult {
  const { view, l10n, headingLevel, desk } = scene;
  const { product, model, stars, reminder, provenance } = view;
  const group = model.rows.find(({ id }) => id === 'group');
  return html`
    <article class="card" part="base" lang=${l10n.language}>
      <div class="inner">
        ${renderPhotos(scene)}
        <div class="body">
          <header class="head" part="header" tabindex="-1">
            ${group === undefined ? nothing : html`<p class="group quiet" part="group" lang=${languageOf(group.lines.join(' '), l10n.language) ?? nothing}>${group.lines.join(' · ')}</p>`}
            <div class=${product.name.length > longName ? 'name long' : 'name'} lang="vi">${heading(headingLevel, product.name, 'name')}</div>
            ${renderStars(stars, l10n.language)} ${renderCertificate(scene)}
            ${reminder === undefined ? nothing : html`<div class="notice" part="reminder"><p><strong>${l10n.term('staff')}:</strong> ${reminder}</p></div>`}
            ${product.price === undefined ? nothing : html`<p class="price" part="price">${priceText(product.price, desk.wording)}</p>`}
          </header>
          ${renderFirstRows(scene)} ${renderCode(scene)} ${renderPanels(scene)} ${renderActions(scene)}
          ${provenance.length === 0 ? nothing : html`<footer class="foot quiet" part="provenance">${provenance.map((line) => html`<p>${line}</p>`)}</footer>`}
        </div>
      </div>
    </article>
  `;
}

/** The decision behind the stars, as a link where its page may be opened. */
function renderCertificate({ view: { stars, product }, links, l10n }: CardScene): TemplateResult | typeof nothing {
  if (stars.certificateText === undefined) return nothing;
  return html`<p class="certificate" part="certificate" lang=${languageOf(stars.certificateText, l10n.language) ?? nothing}>${links.render(stars.certificateText, product.certificate?.url)}</p>`;
}

function renderPanels(scene: CardScene): TemplateResult {
  const { view, l10n, desk } = scene;
  const rows = otherRows(scene);
  return html`
    ${view.model.story === undefined
      ? nothing
      : html`<details class="more" part="story" ?open=${desk.printing}>
          <summary>${icon('chevron')}<span>${l10n.term('story')}</span></summary>
          <div class="text" lang="vi">${view.model.story.split(/\n+/).filter((text) => text.trim() !== '').map((text) => html`<p>${text}</p>`)}</div>
        </details>`}
    ${rows.length === 0
      ? nothing
      : html`<details class="more" part="details" ?open=${desk.printing}>
          <summary>${icon('chevron')}<span>${l10n.term('details')}</span></summary>
          ${renderRows(rows, scene)}
        </details>`}
  `;
}

/** Buttons that take the card along: to the family, onto paper, into the page of a developer. */
function renderActions({ l10n, desk }: CardScene): TemplateResult {
  const { offered, done, canPrint, offersJsonLd } = desk;
  return html`
    <div class="actions no-print" part="actions">
      <button type="button" class="first" part="share" @click=${desk.share}>${ocopIcon('share')}<span>${l10n.term('share')}</span></button>
      ${canPrint ? html`<button type="button" part="print" @click=${desk.print}>${icon('print')}<span>${l10n.term('print')}</span></button>` : nothing}
      ${offersJsonLd ? html`<button type="button" part="json-ld" @click=${desk.copyJsonLd}>${l10n.term('copyJsonLd')}</button>` : nothing}
      <slot name="actions"></slot>
      ${offered === undefined
        ? nothing
        : html`
            <div class="shared" part="shared">
              <label>
                <span class="legend">${l10n.term('shareHint')}</span>
                <textarea readonly rows="8" .value=${offered}></textarea>
              </label>
              <button type="button" part="copy" @click=${desk.copy}>${l10n.term('copy')}</button>
            </div>
          `}
      <p role="status">${done}</p>
    </div>
  `;
}
