import type { CivilDate } from '@xaso/core';
import { createCatalogueIndex, type CatalogueFacets, type CatalogueIndex, type ListedProduct, type ProductQuery } from '@xaso/ocop';
import type { OcopSource } from '../ocop-card/ocop-source.js';

/** Finds products, and does each piece of work once: an index for a list and a day, an answer for a question. */
export class CatalogueSearch {
  #source: OcopSource | undefined;
  #date: CivilDate | undefined;
  #noticeDays: number | undefined;
  #index: CatalogueIndex | undefined;
  #query: ProductQuery | undefined;
  #found: readonly ListedProduct[] = [];

  /** Makes a list ready for a day. The same list and day again cost nothing. */
  take(source: OcopSource, date: CivilDate, noticeDays: number | undefined): void {
    if (source === this.#source && date === this.#date && noticeDays === this.#noticeDays) return;
    this.#source = source;
    this.#date = date;
    this.#noticeDays = noticeDays;
    this.#index = createCatalogueIndex(source.items, date, { noticeDays });
    this.#query = undefined;
  }

  /** What there is to choose from. */
  get facets(): CatalogueFacets {
    return this.#index!.facets;
  }

  /** Products that pass; the same list again while the question is the same. */
  find(query: ProductQuery): readonly ListedProduct[] {
    if (query !== this.#query) {
      this.#query = query;
      this.#found = this.#index!.find(query);
    }
    return this.#found;
  }
}
