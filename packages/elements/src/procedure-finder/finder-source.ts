import type { Procedure, ProcedureCatalogue } from '@xaso/procedures';

/** What a finder searches: procedures, whole or as heads, with what their document says about all of them. */
export interface FinderSource extends Partial<Pick<ProcedureCatalogue, 'publisher' | 'asOf' | 'sources' | 'linkTemplates' | 'featured' | 'detailsUrl'>> {
  readonly items: readonly Procedure[];
  /** Lists of words that were cut ahead of time, where the document is a `search-index`. */
  readonly lists?: readonly string[] | undefined;
  /** Whether the procedures are those that the kit ships; they come on demand, so that `items` is empty. */
  readonly isShipped?: true;
}

/** Stands for the data of an element that asks for the catalogue of the kit. */
export const shippedCatalogue = { isShipped: true } as const;
