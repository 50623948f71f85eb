import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../internal/icons.js';
import { cardIcon } from './card-icons.js';
import type { CardScene } from './procedure-scene.js';
import type { SharedCard } from './share-card.js';

/** What may be done with the whole card, and what has become of it. */
export interface CardButtons {
  readonly share: () => void;
  /** Undefined where the browser cannot print. */
  readonly print: (() => void) | undefined;
  /** Undefined unless the page offers it. */
  readonly copyJsonLd: (() => void) | undefined;
  readonly copy: () => void;
  /** The message to copy, once it is asked for and the phone has no list of apps. */
  readonly shared: SharedCard | undefined;
  /** What has been done last, in words. */
  readonly done: string;
}

/** Buttons that take the card along: to the family, onto paper. */
export function renderActions({ l10n }: CardScene, { share, print, copyJsonLd, copy, shared, done }: CardButtons): TemplateResult {
  return html`
    <div class="actions no-print" part="actions">
      <button type="button" class="first" part="share" @click=${share}>${cardIcon('share')}<span>${l10n.term('share')}</span></button>
      ${print === undefined ? nothing : html`<button type="button" part="print" @click=${print}>${icon('print')}<span>${l10n.term('print')}</span></button>`}
      ${copyJsonLd === undefined ? nothing : html`<button type="button" part="json-ld" @click=${copyJsonLd}>${l10n.term('copyJsonLd')}</button>`}
      <slot name="actions"></slot>
      ${shared === undefined
        ? nothing
        : html`
            <div class="shared" part="shared">
              <label>
                <span class="legend">${l10n.term('shareHint')}</span>
                <textarea readonly rows="8" .value=${shared.whole}></textarea>
              </label>
              <button type="button" part="copy" @click=${copy}>${l10n.term('copy')}</button>
            </div>
          `}
      <p role="status">${done}</p>
    </div>
  `;
}

/** Day and source of the whole, and how to say that something is wrong. */
export function renderFoot({ view: { card }, links, l10n }: CardScene, reportHref: string | undefined): TemplateResult {
  return html`
    <footer class="foot">
      ${card.updated === undefined ? nothing : html`<p class="quiet" part="updated">${card.updated}</p>`}
      ${reportHref === undefined ? nothing : html`<p class="link no-print" part="report">${links.render(l10n.term('report'), reportHref)}</p>`}
    </footer>
  `;
}
