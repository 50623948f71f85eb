import { categoryText, distanceText, kindName, phonesToShow, phoneText, precisionText, type ListedPlace, type Place } from '@xaso/places';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../internal/heading.js';
import { languageOf } from '../internal/line-language.js';
import { addressLine } from './address-line.js';
import { hoursLine } from './hours-line.js';
import { directionsAddress, mapsAddress } from './place-links.js';
import { placeIcon } from './places-icons.js';
import type { PlacesScene } from './places-scene.js';

/** Places that are drawn together: a piece that has not changed is not looked at again. */
export const pieceSize = 24;

/** Highest number that fits into a point of the printed map. */
export const highestMark = 999;

/** One place of a list. Its name selects it, here and on the map. */
export function renderPlace(listed: ListedPlace, index: number, scene: PlacesScene): TemplateResult {
  const { place } = listed;
  const { selected, details, headingLevel, acts, printing } = scene;
  const isSelected = place.id === selected;
  const name = html`<button type="button" class="name" part="select" data-id=${place.id} lang="vi" aria-expanded=${isSelected} @click=${() => acts.select(place.id)}>${place.name}</button>`;
  return html`
    <li class="place" part="item" aria-current=${isSelected ? 'true' : nothing}>
      <div class="head">
        ${printing ? html`<span class="mark" part="mark">${index < highestMark ? index + 1 : ''}</span>` : nothing} ${heading(Math.min(headingLevel + 1, 6), name, 'name')}
        ${renderDistance(listed, scene)}
      </div>
      ${renderFacts(place, scene)} ${printing ? scene.onPaper?.(place, scene) : [renderLinks(place, scene), isSelected ? details : nothing]}
    </li>
  `;
}

function renderDistance({ place, metres }: ListedPlace, { words }: PlacesScene): TemplateResult | typeof nothing {
  if (metres === undefined) return nothing;
  return html`<span class="distance" part="distance">${distanceText(metres, { ...words, approximate: place.point?.precision !== undefined })}</span>`;
}

function renderFacts(place: Place, scene: PlacesScene): TemplateResult {
  const { words, facets, l10n } = scene;
  const category = categoryText(place, words.messages) ?? (facets.kinds.size > 1 ? kindName(place.kind, words.messages) : undefined);
  const address = addressLine(place);
  // "Open now" is nothing on paper, which says the hours.
  const hours = scene.printing ? undefined : hoursLine(place, scene);
  const precision = precisionText(place, words.messages);
  return html`
    ${category === undefined ? nothing : html`<p class="quiet" part="category" lang=${languageOf(category, words.language) ?? nothing}>${category}</p>`}
    ${address === undefined ? nothing : html`<p part="address" lang="vi">${address}</p>`}
    ${place.kind === 'wifi' && place.wifi?.network !== undefined ? html`<p part="wifi">${l10n.term('wifiNetwork', { network: place.wifi.network })}</p>` : nothing}
    ${hours === undefined ? nothing : html`<p class="line ${hours.status}" part="hours ${hours.status}">${placeIcon('clock')}<span lang=${languageOf(hours.text, words.language) ?? nothing}>${hours.text}</span></p>`}
    ${phonesToShow(place).map((phone) => {
      const text = phoneText(phone, words);
      const isCalled = phone.dial !== undefined && phone.kind !== 'premium';
      return html`<p class=${phone.kind === 'premium' ? 'line dear' : 'line'} part=${phone.kind === 'premium' ? 'phone premium' : 'phone'}>${placeIcon('phone')}${isCalled ? html`<a href="tel:${phone.dial}">${text}</a>` : html`<span>${text}</span>`}</p>`;
    })}
    ${precision === undefined ? nothing : html`<p class="quiet" part="precision">${precision}</p>`}
  `;
}

function renderLinks(place: Place, { l10n }: PlacesScene): TemplateResult | typeof nothing {
  const [maps, way] = [mapsAddress(place), directionsAddress(place)];
  if (maps === undefined && way === undefined) return nothing;
  return html`
    <div class="ways no-print" part="ways">
      ${way === undefined ? nothing : renderWay(way, 'directions', html`${placeIcon('route')}<span>${l10n.term('directions')}</span>`)}
      ${maps === undefined ? nothing : renderWay(maps, 'maps', html`${placeIcon('pin')}<span>${l10n.term('openInMaps')}</span>`)}
    </div>
  `;
}

function renderWay(address: string, part: string, content: TemplateResult): TemplateResult {
  return html`<a class="way" part=${part} href=${address} rel="noopener noreferrer" referrerpolicy="no-referrer">${content}</a>`;
}
