import { compareVietnamese, foldVietnamese, type CivilDate } from '@xaso/core';
import { certificateOn, holds, type CertificateOptions, type CertificateVerdict } from '../certificate/certificate-on.js';
import type { CertificateStars } from '../certificate/certifying-level.js';
import type { ProductGroup } from '../product/product-groups.js';
import type { OcopProduct } from '../product/product.schema.js';

/**
 * What a list is narrowed by. `valid` holds `expiring`, too: to a buyer both are good. `unproved` is everything that speaks of stars
 * without proving them; `none` is what has no stars to speak of.
 */
export const validityChoices = ['valid', 'expiring', 'expired', 'unproved', 'none'] as const;

/** One state of certificates to filter by. */
export type ValidityChoice = (typeof validityChoices)[number];

/** Orders of a list: name in the Vietnamese order; most stars first; the certificate that ends first, first. */
export const productOrders = ['name', 'stars', 'expiry'] as const;

/** Order of a list. */
export type ProductOrder = (typeof productOrders)[number];

/** What to show of a catalogue. What is left out does not narrow; what is not known of a product does not let it through. */
export interface ProductQuery {
  /** Words in any order, with or without diacritics, in name, owner, place, set or ingredients. */
  readonly text?: string | undefined;
  readonly group?: ProductGroup | undefined;
  /** Stars that may be shown on the day; a claim of five stars is not found under five. */
  readonly stars?: CertificateStars | undefined;
  /** Name of the commune, as `facets.units` lists it. */
  readonly unit?: string | undefined;
  readonly validity?: ValidityChoice | undefined;
  readonly order?: ProductOrder | undefined;
}

/** One product with what lists need to know about it. */
export interface ListedProduct {
  readonly product: OcopProduct;
  readonly verdict: CertificateVerdict;
  /** Stars that may be shown. */
  readonly stars: CertificateStars | undefined;
}

/** A catalogue made ready for one day: each certificate is judged and each name folded once, so that thousands of products stay quick. */
export interface CatalogueIndex {
  readonly products: readonly ListedProduct[];
  /** Products that pass, in the order that is asked for; in that of the file when none is. */
  readonly find: (query?: ProductQuery) => readonly ListedProduct[];
  /** Groups, stars and communes that occur, with how many products each has. */
  readonly facets: CatalogueFacets;
}

/** What there is to choose from, in the order in which it is shown. */
export interface CatalogueFacets {
  readonly groups: ReadonlyMap<ProductGroup, number>;
  readonly stars: ReadonlyMap<CertificateStars, number>;
  readonly units: ReadonlyMap<string, number>;
  readonly validity: ReadonlyMap<ValidityChoice, number>;
}

/** Longest search text that is looked at; longer ones are cut. */
const longestQuery = 200;

/** Makes products ready to be searched, filtered and sorted on a day. */
export function createCatalogueIndex(items: readonly OcopProduct[], date: CivilDate, options: CertificateOptions = {}): CatalogueIndex {
  const entries = items.map((product): Entry => {
    const verdict = certificateOn(product.certificate, date, options);
    return { product, verdict, stars: holds(verdict.status) ? verdict.stars : undefined, text: foldedText(product), choices: choicesOf(verdict) };
  });
  const sorted = new Map<ProductOrder, readonly Entry[]>();
  const inOrder = (order: ProductOrder | undefined): readonly Entry[] => {
    if (order === undefined) return entries;
    const known = sorted.get(order) ?? [...entries].sort(comparators[order]);
    sorted.set(order, known);
    return known;
  };
  return {
    products: entries,
    find: ({ order, ...query } = {}) => {
      const words = wordsOf(query.text);
      return inOrder(order).filter((entry) => passes(entry, query, words));
    },
    facets: facetsOf(entries),
  };
}

interface Entry extends ListedProduct {
  readonly text: string;
  readonly choices: readonly ValidityChoice[];
}

function foldedText({ name, owner, unit, set, ingredients, id }: OcopProduct): string {
  return foldVietnamese([name, owner?.name, unit?.name, ...(unit?.within ?? []), set, ingredients, id].filter((part) => part !== undefined).join(' | '));
}

function wordsOf(text: string | undefined): readonly string[] {
  return foldVietnamese((text ?? '').slice(0, longestQuery)).split(' ').filter((word) => word !== '');
}

function passes({ product, stars, text, choices }: Entry, query: ProductQuery, words: readonly string[]): boolean {
  return (
    (query.group === undefined || product.group === query.group) &&
    (query.stars === undefined || stars === query.stars) &&
    (query.unit === undefined || product.unit?.name === query.unit) &&
    (query.validity === undefined || choices.includes(query.validity)) &&
    words.every((word) => text.includes(word))
  );
}

function choicesOf({ status }: CertificateVerdict): readonly ValidityChoice[] {
  if (status === 'expiring') return ['valid', 'expiring'];
  if (status === 'valid' || status === 'expired') return [status];
  return status === 'notFound' ? ['none'] : ['unproved'];
}

const byName = (a: Entry, b: Entry): number => compareVietnamese(a.product.name, b.product.name);

const comparators: Readonly<Record<ProductOrder, (a: Entry, b: Entry) => number>> = {
  name: byName,
  stars: (a, b) => (b.stars ?? 0) - (a.stars ?? 0) || byName(a, b),
  // What has no known end comes last: nothing is due there.
  expiry: (a, b) => compareEnds(a.verdict.validUntil, b.verdict.validUntil) || byName(a, b),
};

function compareEnds(a: CivilDate | undefined, b: CivilDate | undefined): number {
  if (a === b) return 0;
  if (a === undefined || b === undefined) return a === undefined ? 1 : -1;
  return a < b ? -1 : 1;
}

function facetsOf(entries: readonly Entry[]): CatalogueFacets {
  const units = counted(entries.flatMap(({ product: { unit } }) => unit?.name ?? []));
  return {
    groups: counted(entries.flatMap(({ product: { group } }) => group ?? [])),
    stars: new Map([...counted(entries.flatMap(({ stars }) => stars ?? []))].sort(([a], [b]) => b - a)),
    units: new Map([...units].sort(([a], [b]) => compareVietnamese(a, b))),
    validity: counted(entries.flatMap(({ choices }) => choices)),
  };
}

function counted<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
