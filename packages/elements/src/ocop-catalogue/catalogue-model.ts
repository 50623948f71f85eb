// The code that reads, searches and draws catalogues. An element loads it when it has data; until then its fallback stands.
import { catalogueStyles } from './catalogue.styles.js';
import { adoptCardStyles } from '../ocop-card/ocop-model.js';

export { CardDesk } from '../ocop-card/card-desk.js';
export { parse, parseTable, productView, productWording, readFile } from '../ocop-card/ocop-model.js';
export { ocopIcon } from '../ocop-card/ocop-icons.js';
export { CatalogueSearch } from './catalogue-search.js';
export { countText, renderCatalogue } from './render-catalogue.js';

/** Gives an element the styles of cards and of the list, which come with the products and not before. */
export function adoptCatalogueStyles(root: ShadowRoot): void {
  adoptCardStyles(root);
  const sheet = catalogueStyles.styleSheet!;
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
