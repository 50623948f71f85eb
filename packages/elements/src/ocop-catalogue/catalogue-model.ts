// The code that reads, searches and draws catalogues. An element loads it when it has data; until then its fallback stands.
import type { OcopSource } from '../ocop-card/ocop-source.js';
import { catalogueStyles } from './catalogue.styles.js';
import { adoptCardStyles } from '../ocop-card/ocop-model.js';

export { parse, parseTable, productView, productWording, readFile } from '../ocop-card/ocop-model.js';
export { ocopIcon } from '../ocop-card/ocop-icons.js';
export { catalogueDesk } from './catalogue-desk.js';
export { CatalogueSearch } from './catalogue-search.js';
export { ListGrowth } from './list-growth.js';
export { countText, looksOf, renderCatalogue } from './render-catalogue.js';

/** Gives an element the styles of cards and of the list, which come with the products and not before. */
export function adoptCatalogueStyles(root: ShadowRoot): void {
  adoptCardStyles(root);
  const sheet = catalogueStyles.styleSheet!;
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

/** From so many products on, reading them and drawing the first are two tasks, so that neither holds up the page. */
const many = 500;

/** Gives the page its turn between reading a long list and drawing it. */
export function prepare({ items }: OcopSource): (() => Promise<unknown>) | undefined {
  return items.length < many ? undefined : () => new Promise((resolve) => setTimeout(resolve));
}
