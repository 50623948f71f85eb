import { formatCivilDate } from '@xaso/core';
import { isMapFailure, mountMap, type MapProvider } from '@xaso/maps';
import { html, nothing, type CSSResultOrNative } from 'lit';
import { printAlone } from '../internal/print-page.js';
import { mapPlaces } from './map-places.js';
import type { PlacesScene } from './places-scene.js';
import { renderOnPaper } from './render-on-paper.js';
import { countText, renderList, renderTitle } from './render-places.js';
import { renderReport } from './render-report.js';

/** Prints the places that were found alone, all of them, with the drawing of the commune on which each has its number. */
export async function printPlaces(scene: PlacesScene, sketch: MapProvider | undefined, styles: readonly CSSResultOrNative[]): Promise<void> {
  const { l10n, moment, words } = scene;
  const drawing = sketch === undefined ? undefined : await drawnForPaper(scene, sketch);
  const onPaper: PlacesScene = { ...scene, limit: Infinity, selected: undefined, position: -1, details: undefined, printing: true, onPaper: renderOnPaper };
  const content = html`
    <div part="base" class="sheet" lang=${words.language}>
      ${renderTitle(scene)}
      <p part="count">${countText(scene)}</p>
      ${drawing === undefined ? nothing : html`<div class="frame">${drawing}</div>
            <p class="quiet legend">${l10n.term('mapLegend')}</p>`} ${renderList(onPaper)} ${renderReport(scene)}
      <p class="quiet">${l10n.term('printedOn', { date: formatCivilDate(moment.date, words.language) })}</p>
    </div>
  `;
  printAlone({ content, styles });
}

/** A drawing measures itself, so it is made on the page, out of sight, and then moved to the paper. */
async function drawnForPaper({ found }: PlacesScene, sketch: MapProvider): Promise<HTMLElement | undefined> {
  const host = document.createElement('div');
  host.ariaHidden = 'true';
  Object.assign(host.style, { position: 'fixed', insetInlineStart: '-2000px', insetBlockStart: '0', inlineSize: '1020px', blockSize: '540px' });
  document.body.append(host);
  const map = await mountMap(sketch, host, new AbortController().signal);
  if (!isMapFailure(map)) {
    map.setPlaces(mapPlaces(found, true));
    map.fit();
  }
  host.remove();
  return (host.firstElementChild as HTMLElement | null) ?? undefined;
}
