import { formatCivilDate, type CivilDate } from '@xaso/core';
import { productModel, renewalNotice, type OcopProduct, type ProductModel, type StarsLine } from '@xaso/ocop';
import type { Localizer } from '../internal/localize-controller.js';
import type { OcopCardMessages } from './ocop-card.messages.js';
import type { OcopSource } from './ocop-source.js';
import type { ProductWording } from './product-language.js';

/** For which day and whom a card is worked out. */
export interface ProductQuestion extends ProductWording {
  readonly date: CivilDate;
  /** How many days before its end a certificate counts as expiring. */
  readonly noticeDays: number | undefined;
  /** Whether what staff and owners should do ahead of time is told, too. */
  readonly forStaff: boolean;
}

/** A product with everything that its card says, as plain text. */
export interface ProductView {
  readonly product: OcopProduct;
  readonly date: CivilDate;
  readonly noticeDays: number | undefined;
  readonly model: ProductModel;
  readonly stars: StarsLine;
  /** What staff and owner should do; undefined where there is nothing to do, and on a public page. */
  readonly reminder: string | undefined;
  /** Who publishes the list, for which day, and where the product's entry is from. */
  readonly provenance: readonly string[];
}

/** Works out the card of a product. */
export function productView(product: OcopProduct, source: OcopSource, { date, noticeDays, forStaff, language, messages, listMessages }: ProductQuestion, l10n: Localizer<OcopCardMessages>): ProductView {
  const model = productModel(product, date, { language, messages, noticeDays, publisher: source.publisher?.name });
  return {
    product,
    date,
    noticeDays,
    model,
    stars: model.stars,
    reminder: forStaff ? renewalNotice(model.stars.verdict, { language, messages: listMessages }) : undefined,
    provenance: provenanceOf(product, source, l10n),
  };
}

function provenanceOf({ sourceId }: OcopProduct, { publisher, asOf, sources = [] }: OcopSource, l10n: Localizer<OcopCardMessages>): string[] {
  const source = sources.find(({ id }) => id === sourceId);
  return [
    ...(publisher === undefined || asOf === undefined ? [] : [l10n.term('published', { publisher: publisher.name, date: formatCivilDate(asOf, l10n.language) })]),
    ...(source === undefined ? [] : [l10n.term('source', { source: source.title.replace(/\.$/, '') })]),
  ];
}
