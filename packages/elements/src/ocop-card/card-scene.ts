import type { LinkPolicy } from '@xaso/core';
import type { LinkController } from '../internal/link-controller.js';
import type { Localizer } from '../internal/localize-controller.js';
import type { CardDesk } from './card-desk.js';
import type { OcopCardMessages } from './ocop-card.messages.js';
import type { ProductView } from './product-view.js';

/** What drawing a card needs beside the product. */
export interface CardScene {
  readonly view: ProductView;
  readonly headingLevel: number;
  readonly l10n: Localizer<OcopCardMessages>;
  readonly links: LinkController;
  readonly policy: LinkPolicy;
  /** What the reader has done with the card, and may do. */
  readonly desk: CardDesk;
}
