// The code that reads products and draws their cards. An element loads it when it has data; until then its fallback stands.
import type { LinkPolicy } from '@xaso/core';
import type { OcopProduct } from '@xaso/ocop';
import { html, type TemplateResult } from 'lit';
import { todayOf } from '../internal/clock.js';
import type { LinkController } from '../internal/link-controller.js';
import type { Localizer } from '../internal/localize-controller.js';
import { shareAddress } from '../internal/taking-along.js';
import { CardDesk } from './card-desk.js';
import { cardStyles } from './card.styles.js';
import type { XaOcopCard } from './ocop-card.element.js';
import type { OcopCardMessages } from './ocop-card.messages.js';
import type { OcopSource } from './ocop-source.js';
import { productWording } from './product-language.js';
import { productView } from './product-view.js';

export { productWording } from './product-language.js';
export { productView } from './product-view.js';
export { parse, parseTable, readFile } from './read-products.js';

/** The product that the page asks for by its id; the only one when it names none. */
export function chosenProduct({ items }: OcopSource, id: string | undefined): OcopProduct | undefined {
  if (id !== undefined) return items.find((item) => item.id === id);
  return items.length === 1 ? items[0] : undefined;
}

/** The desk of an element that shows one card. */
export function deskOf(element: XaOcopCard, l10n: Localizer<OcopCardMessages>, links: LinkController, policy: () => LinkPolicy): CardDesk {
  const root = element.renderRoot as ShadowRoot;
  adoptCardStyles(root);
  return new CardDesk({
    root,
    l10n,
    links,
    policy,
    headingLevel: () => element.headingLevel,
    today: () => todayOf(element),
    addressOf: () => shareAddress(element.shareHref, element.baseURI),
    offersJsonLd: () => element.jsonLd,
    redraw: () => element.requestUpdate(),
    waitFor: (work) => element.waitFor(work),
    send: (type, detail, { cancelable = false } = {}) => element.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable })),
  });
}

/** The card of a product, as an element shows it now. */
export function cardOf(element: XaOcopCard, product: OcopProduct, source: OcopSource, desk: CardDesk, l10n: Localizer<OcopCardMessages>): TemplateResult {
  const question = { date: todayOf(element), noticeDays: element.noticeDays, forStaff: element.audience === 'staff', ...productWording(l10n.language) };
  return desk.render(productView(product, source, question, l10n));
}

/** Says that the data holds no product of the id that the page names. */
export function renderUnknown(id: string, l10n: Localizer<OcopCardMessages>): TemplateResult {
  return html`<div part="status" class="notice no-print" lang=${l10n.language}><p role="status">${l10n.term('unknownProduct', { id })}</p></div>`;
}

/** Gives an element the styles of a card, which come with the card and not before. */
export function adoptCardStyles(root: ShadowRoot): void {
  const sheet = cardStyles.styleSheet!;
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
