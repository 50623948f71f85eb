import type { LinkPolicy } from '@xaso/core';
import { productJsonLd } from '@xaso/ocop';
import type { ProductView } from './product-view.js';

/** A product as linked data in the words of schema.org, `Product` with `Certification` and `Offer`. */
export function productLinkedData({ product, date, noticeDays }: ProductView, linkPolicy: LinkPolicy): object {
  return productJsonLd(product, date, { noticeDays, linkPolicy });
}
