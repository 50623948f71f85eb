// The code that reads, searches and draws places. An element loads it when it has data; until then its fallback stands.
import { placesStyles } from './places.styles.js';
import { placesMapStyles } from './places-map.styles.js';

export { kindsShown } from './place-kinds-shown.js';
export { parse, parseTable, readFile, tables } from './read-places.js';
export { PlacesDesk } from './places-desk.js';

/** Gives an element the styles of the list, which come with the places and not before. */
export function adoptPlacesStyles(root: ShadowRoot): void {
  const missing = [placesStyles, placesMapStyles].map((style) => style.styleSheet!).filter((sheet) => !root.adoptedStyleSheets.includes(sheet));
  if (missing.length > 0) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...missing];
}
