import { formatCivilDate } from '@xaso/core';
import { ownerText, priceText, renewalNotice, starsToShow, type ListedProduct } from '@xaso/ocop';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../internal/heading.js';
import { renderPhoto, shownPhotos } from '../ocop-card/render-photos.js';
import { renderStars } from '../ocop-card/render-stars.js';
import type { CatalogueScene } from './catalogue-scene.js';

/** One product in a list: photo, name, stars, who makes it, price. Its name opens the card. */
export function renderTile({ product, verdict }: ListedProduct, scene: CatalogueScene): TemplateResult {
  const { l10n, policy, acts, date, noticeDays, forStaff, wording, source, headingLevel } = scene;
  const stars = starsToShow(product, date, { ...wording, noticeDays, publisher: source.publisher?.name });
  const owner = ownerText(product, wording);
  const reminder = forStaff ? renewalNotice(verdict, { language: wording.language, messages: wording.listMessages }) : undefined;
  const name = html`<button type="button" class="open" part="open" data-id=${product.id} lang="vi" @click=${() => acts.open(product.id)}>${product.name}</button>`;
  const until = stars.shapes === undefined || verdict.validUntil === undefined ? nothing : html`<p class="quiet" part="valid-until">${l10n.term('validUntil', { date: formatCivilDate(verdict.validUntil, l10n.language) })}</p>`;
  // Without spaces between the lines: a long list is made of nodes.
  return html`<li class="tile" part="item">
    ${renderPhoto(shownPhotos(product, policy)[0], { product, l10n })}<div class="words"
      >${heading(Math.min(headingLevel + 1, 6), name, 'name')}${renderStars(stars, l10n.language)}${until}${reminder === undefined ? nothing : html`<p class="notice" part="reminder">${reminder}</p>`}${
        owner === undefined ? nothing : html`<p part="owner" lang="vi">${owner}</p>`
      }${product.price === undefined ? nothing : html`<p part="price">${priceText(product.price, wording)}</p>`}</div
    >
  </li>`;
}
