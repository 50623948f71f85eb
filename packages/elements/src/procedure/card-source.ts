import type { Procedure, ProcedureCatalogue } from '@xaso/procedures';

/** What a card is drawn from: procedures, with what their document says about all of them. */
export interface CardSource extends Partial<Pick<ProcedureCatalogue, 'linkTemplates' | 'sources' | 'detailsUrl'>> {
  readonly items: readonly Procedure[];
  /** Whether the procedures are those that the kit ships; they come on demand, so that `items` is empty. */
  readonly isShipped?: true;
}

/** Stands for the data of an element that names a code and nothing else: the catalogue of the kit. */
export const shippedCatalogue = { isShipped: true } as const;

/**
 * What a page gives, as one document: a procedure alone is laid into the catalogue that it comes from, whose sources and
 * link templates hold for it. What is wrong with either is found when the document is read.
 */
export function documentOf(procedure: unknown, catalogue: unknown): unknown {
  if (!isObject(procedure)) return procedure ?? catalogue;
  if (!isObject(catalogue) || 'items' in procedure || 'kind' in procedure) return procedure;
  const { featured: _featured, detailsUrl: _detailsUrl, ...envelope } = catalogue; // a procedure of its own has its details with it
  return { ...envelope, items: [procedure] };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
