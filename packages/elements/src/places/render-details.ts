import { safeImage } from '@xaso/core';
import type { Place } from '@xaso/places';
import { placeRows, type PlaceFactRow, type PlaceRowId } from '@xaso/places/plain';
import { html, nothing, type TemplateResult } from 'lit';
import { languageOf } from '../internal/line-language.js';
import { placeIcon } from './places-icons.js';
import type { PlacesScene } from './places-scene.js';
import { renderPlaceCode } from './render-place-code.js';
import { reportWays } from './render-report.js';

/** What a selected place has beside its buttons. */
export interface DetailsState {
  /** The message to copy, once it is asked for and the phone has no list of apps. */
  readonly offered: string | undefined;
  /** What has been done last, in words. */
  readonly done: string;
  readonly offersJsonLd: boolean;
}

/** What a row of the list says already. */
const said: readonly PlaceRowId[] = ['kind', 'category', 'address', 'phone', 'point'];

/** What else is known of the selected place, its code, and the ways to send it or to have it put right. */
export function renderDetails(place: Place, scene: PlacesScene, state: DetailsState): TemplateResult {
  const { words, l10n, policy } = scene;
  const rows = placeRows(place, words).filter(({ id }) => !said.includes(id));
  return html`
    <div class="details" part="details">
      ${renderPhoto(place, scene)} ${rows.length === 0 ? nothing : html`<dl class="rows">${rows.map((row) => renderRow(row, scene))}</dl>`} ${renderPlaceCode(place, l10n, policy)}
      ${renderButtons(place, scene, state)} ${renderCorrection(place, scene)}
    </div>
  `;
}

function renderRow({ id, label, lines, links = [] }: PlaceFactRow, { l10n, links: anchors }: PlacesScene): TemplateResult {
  return html`
    <div class="row" part="row row-${id}">
      <dt>${label}</dt>
      <dd>
        ${lines.map((line) => html`<p lang=${languageOf(line, l10n.language) ?? nothing}>${line}</p>`)}
        ${id === 'maps' ? nothing : links.map((link) => html`<p class="link" part="link">${anchors.render(link.label, link.url)}</p>`)}
      </dd>
    </div>
  `;
}

/** A photo is asked for only now that somebody looks at the place, and only from where the page allows it. */
function renderPhoto({ photo, name }: Place, { policy, l10n }: PlacesScene): TemplateResult | typeof nothing {
  if (photo === undefined) return nothing;
  const judged = safeImage(photo.src, policy);
  if (!judged.allowed) return nothing;
  const { alt = l10n.term('photoOf', { name }), width, height } = photo;
  const hide = (event: Event): void => (event.currentTarget as HTMLElement).setAttribute('hidden', '');
  return html`<img class="photo" part="photo" src=${judged.href} alt=${alt} lang="vi" width=${width ?? nothing} height=${height ?? nothing} decoding="async" referrerpolicy="no-referrer" @error=${hide} />`;
}

function renderButtons(place: Place, { l10n, acts }: PlacesScene, { offered, done, offersJsonLd }: DetailsState): TemplateResult {
  return html`
    <div class="takes no-print">
      <button type="button" part="share" @click=${() => acts.share(place)}>${placeIcon('share')}<span>${l10n.term('share')}</span></button>
      ${offersJsonLd ? html`<button type="button" part="json-ld" @click=${() => acts.copyJsonLd(place)}>${l10n.term('copyJsonLd')}</button>` : nothing}
      ${offered === undefined
        ? nothing
        : html`
            <div class="shared" part="shared">
              <label><span>${l10n.term('shareHint')}</span><textarea readonly rows="7" .value=${offered}></textarea></label>
              <button type="button" part="copy" @click=${() => acts.copy(place)}>${l10n.term('copy')}</button>
            </div>
          `}
      <p class="done" role="status">${done}</p>
    </div>
  `;
}

function renderCorrection({ name }: Place, scene: PlacesScene): TemplateResult | typeof nothing {
  const ways = reportWays(scene, name);
  return ways.length === 0 ? nothing : html`<p class="reach no-print" part="correction"><span class="quiet">${scene.l10n.term('reportOne')}</span>${ways}</p>`;
}
