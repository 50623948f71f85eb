import { formatCivilDate } from '@xaso/core';
import { html, type CSSResultOrNative } from 'lit';
import { printAlone } from '../internal/print-page.js';
import type { CatalogueScene } from './catalogue-scene.js';
import { countText, renderList, renderTitle } from './render-catalogue.js';

/** Prints the products that were found alone, all of them, for the day that the page speaks of. */
export function printProducts(scene: CatalogueScene, styles: readonly CSSResultOrNative[]): void {
  const { l10n, date } = scene;
  const content = html`
    <div part="base" class="sheet" lang=${l10n.language}>
      ${renderTitle(scene)}
      <p part="count">${countText(scene)}</p>
      ${renderList({ ...scene, lists: scene.lists.slice(0, 1).map((list) => ({ ...list, limit: Infinity })) })}
      <p class="quiet">${l10n.term('printedOn', { date: formatCivilDate(date, l10n.language) })}</p>
    </div>
  `;
  printAlone({ content, styles });
}
