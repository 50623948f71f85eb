import type { OcopCatalogue, OcopProduct } from '@xaso/ocop';

/** Products with what their document says about all of them; a product alone and a plain table have no document. */
export interface OcopSource extends Partial<Pick<OcopCatalogue, 'title' | 'publisher' | 'asOf' | 'place' | 'sources'>> {
  readonly items: readonly OcopProduct[];
}
