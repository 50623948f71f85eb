import type { LinkPolicy } from '@xaso/core';
import type { CommuneShape } from '@xaso/maps';
import type { DocumentState } from '../internal/document-controller.js';
import type { LinkController } from '../internal/link-controller.js';
import type { Localizer } from '../internal/localize-controller.js';
import type { PlacesMessages } from './places-element.messages.js';

/** What an element lends to its desk beside its own properties. */
export interface DeskTools {
  readonly l10n: Localizer<PlacesMessages>;
  readonly links: LinkController;
  readonly policy: () => LinkPolicy;
  readonly boundary: () => DocumentState<CommuneShape> & { readonly retry: () => void };
  readonly isPrinting: () => boolean;
  /** The title where the list has none. */
  readonly title: () => string;
  /** Whether the figure of businesses on Google Maps belongs to this list. */
  readonly countsCoverage: () => boolean;
}
