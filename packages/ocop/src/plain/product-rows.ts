import { formatMessage, type CivilDate } from '@xaso/core';
import { starsToShow, type StarsLine, type StarsOptions } from '../certificate/stars-to-show.js';
import { productMessages, type ProductMessages } from '../messages/product-messages.js';
import type { OcopProduct, Shop } from '../product/product.schema.js';
import { traceCodesOf, type TraceCode } from '../trace/trace-code.js';
import { groupName, ownerText, priceText, tracePrefixText, traceText } from './product-words.js';

/** Names of the rows of a product, in the order in which they are shown. */
export const productRowIds = ['stars', 'owner', 'group', 'price', 'where', 'weight', 'ingredients', 'packaging', 'season', 'standards', 'awards', 'trace', 'phone'] as const;

/** Name of a row. */
export type ProductRowId = (typeof productRowIds)[number];

/** One row: what is known about one thing. A row about which nothing is known is left out, but never that of the stars. */
export interface ProductRow {
  readonly id: ProductRowId;
  readonly label: string;
  readonly lines: readonly string[];
  /** Addresses, still to be judged by `safeLink`. */
  readonly links?: readonly { readonly label: string; readonly url: string }[] | undefined;
}

/** All that a card, a page or a print says about one product. */
export interface ProductModel {
  readonly name: string;
  readonly stars: StarsLine;
  readonly rows: readonly ProductRow[];
  readonly traceCodes: readonly TraceCode[];
  readonly story: string | undefined;
}

const labels = {
  stars: 'columnStars',
  owner: 'columnOwner',
  group: 'columnGroup',
  price: 'columnPrice',
  where: 'rowWhere',
  weight: 'rowWeight',
  ingredients: 'rowIngredients',
  packaging: 'rowPackaging',
  season: 'rowSeason',
  standards: 'rowStandards',
  awards: 'rowAwards',
  trace: 'rowTrace',
  phone: 'rowPhone',
} as const satisfies Record<ProductRowId, keyof ProductMessages>;

/** Puts one product into words for a day: the one source of card, static page, print and copied text. */
export function productModel(product: OcopProduct, date: CivilDate, options: StarsOptions): ProductModel {
  const { messages = productMessages } = options;
  const stars = starsToShow(product, date, options);
  const { codes } = traceCodesOf(product.trace);
  const { owner, group, price, whereToBuy = [], netWeight, ingredients, packaging, season, standards = [], awards = [] } = product;
  const shown: Readonly<Record<ProductRowId, readonly (string | undefined)[]>> = {
    stars: [stars.text, stars.certificateText],
    owner: [ownerText(product, { messages }), owner?.address],
    group: [group === undefined ? undefined : groupName(group, messages), product.set],
    price: [price === undefined ? undefined : priceText(price, options)],
    where: whereToBuy.map(shopText),
    weight: [netWeight],
    ingredients: [ingredients],
    packaging: [packaging],
    season: [season],
    standards: standards.map(({ name, number }) => (number === undefined || name.includes(number) ? name : `${name} (${number})`)),
    awards,
    trace: codes.flatMap((code) => [traceText(code, { messages }), tracePrefixText(code, { messages })]),
    phone: [owner?.phoneIsPublic === true ? owner.phone : undefined],
  };
  const links: Partial<Record<ProductRowId, readonly { readonly label: string; readonly url: string }[]>> = {
    where: whereToBuy.flatMap(({ name, url }) => (url === undefined ? [] : [{ label: name, url }])),
    owner: owner?.website === undefined ? [] : [{ label: owner.name, url: owner.website }],
    stars: stars.shapes === undefined || product.certificate?.url === undefined ? [] : [{ label: product.certificate.decisionNumber!, url: product.certificate.url }],
    trace: codes.flatMap((code) => ('url' in code ? [{ label: code.host, url: code.url }] : [])),
  };
  const rows = productRowIds.flatMap((id): ProductRow[] => {
    const lines = [...new Set(shown[id].filter((line) => line !== undefined))];
    const own = links[id] ?? [];
    return lines.length === 0 ? [] : [{ id, label: formatMessage(messages[labels[id]]), lines, ...(own.length === 0 ? {} : { links: own }) }];
  });
  return { name: product.name, stars, rows, traceCodes: codes, story: product.story };
}

function shopText({ name, address }: Shop): string {
  return address === undefined || name.includes(address) ? name : `${name}, ${address}`;
}
