import type { LinkPolicy } from '@xaso/core';
import { todayOf } from '../internal/clock.js';
import type { LinkController } from '../internal/link-controller.js';
import type { Localizer } from '../internal/localize-controller.js';
import { shareAddress } from '../internal/taking-along.js';
import { CardDesk } from '../ocop-card/card-desk.js';
import type { XaOcopCatalogue } from './ocop-catalogue.element.js';
import type { OcopCatalogueMessages } from './ocop-catalogue.messages.js';

/** The desk for the cards that a catalogue opens. */
export function catalogueDesk(element: XaOcopCatalogue, l10n: Localizer<OcopCatalogueMessages>, links: LinkController, policy: () => LinkPolicy): CardDesk {
  return new CardDesk({
    root: element.renderRoot as ShadowRoot,
    l10n,
    links,
    headingLevel: () => element.headingLevel,
    policy,
    today: () => todayOf(element),
    addressOf: (id) => shareAddress(element.shareHref?.replaceAll('{id}', encodeURIComponent(id)), element.baseURI),
    offersJsonLd: () => element.jsonLd,
    redraw: () => element.requestUpdate(),
    waitFor: (work) => element.waitFor(work),
    send: (type, detail, { cancelable = false } = {}) => element.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable })),
  });
}
