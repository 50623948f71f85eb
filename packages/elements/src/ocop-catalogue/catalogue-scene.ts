import type { CivilDate, LinkPolicy } from '@xaso/core';
import type { CatalogueFacets, ListedProduct, ProductQuery } from '@xaso/ocop';
import type { LinkController } from '../internal/link-controller.js';
import type { Localizer } from '../internal/localize-controller.js';
import type { OcopSource } from '../ocop-card/ocop-source.js';
import type { ProductWording } from '../ocop-card/product-language.js';
import type { DrawnList } from './list-growth.js';
import type { OcopCatalogueMessages } from './ocop-catalogue.messages.js';

/** What a reader may do with a catalogue. */
export interface CatalogueActs {
  readonly ask: (change: ProductQuery) => void;
  readonly type: (text: string) => void;
  readonly reset: () => void;
  readonly open: (id: string) => void;
  readonly save: () => void;
  readonly print: () => void;
}

/** What drawing a catalogue needs. */
export interface CatalogueScene {
  readonly source: OcopSource;
  readonly found: readonly ListedProduct[];
  readonly facets: CatalogueFacets;
  readonly query: ProductQuery;
  /** How much of them is drawn; more follow while the page is idle. Then, perhaps, what is left of the list before. */
  readonly lists: readonly DrawnList[];
  /** What was done last, in words. */
  readonly done: string;
  readonly date: CivilDate;
  readonly noticeDays: number | undefined;
  readonly forStaff: boolean;
  readonly wording: ProductWording;
  readonly headingLevel: number;
  readonly l10n: Localizer<OcopCatalogueMessages>;
  readonly links: LinkController;
  readonly policy: LinkPolicy;
  /** Whether paper can be offered. */
  readonly canPrint: boolean;
  readonly acts: CatalogueActs;
}
