import { formatCivilDate } from '@xaso/core';
import { html, type CSSResultOrNative } from 'lit';
import { printAlone } from '../internal/print-page.js';
import type { LeagueScene } from './league-scene.js';
import { countText, renderHeader, renderUnits } from './render-league.js';

/** Prints the units that were found alone, all of them. */
export function printLeague(scene: LeagueScene, styles: readonly CSSResultOrNative[]): void {
  const { l10n, date } = scene;
  const content = html`
    <div part="base" class="sheet" lang=${l10n.language}>
      ${renderHeader(scene)}
      <p part="count">${countText(scene)}</p>
      ${renderUnits({ ...scene, limit: Infinity })}
      <p class="quiet">${l10n.term('printedOn', { date: formatCivilDate(date, l10n.language) })}</p>
    </div>
  `;
  printAlone({ content, styles });
}
