import type { Place } from '@xaso/places';
import { hoursLines } from '@xaso/places/plain';
import { html, nothing, type TemplateResult } from 'lit';
import { languageOf } from '../internal/line-language.js';
import type { PlacesScene } from './places-scene.js';
import { renderPlaceCode } from './render-place-code.js';

/** What paper says of a place in place of "open now": its hours, and the code of a heritage site. */
export function renderOnPaper(place: Place, { words, l10n, policy }: PlacesScene): TemplateResult {
  const lines = place.hours === undefined ? [] : hoursLines(place.hours, words);
  return html`${lines.length === 0 ? nothing : html`<p part="hours" lang=${languageOf(lines.join(), words.language) ?? nothing}>${lines.join('; ')}</p>`} ${renderPlaceCode(place, l10n, policy)}`;
}
