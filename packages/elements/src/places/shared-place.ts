import type { Place } from '@xaso/places';
import { placeRows, type PlaceRowId } from '@xaso/places/plain';
import type { Localizer } from '../internal/localize-controller.js';
import type { SharedText } from '../internal/share.js';
import type { PlaceWords } from './place-language.js';
import { mapsAddress } from './place-links.js';
import type { PlacesMessages } from './places-element.messages.js';

const told: readonly PlaceRowId[] = ['category', 'address', 'hours', 'phone', 'payment', 'wifi'];

/** A place as a message that reads well in a chat: name, what it is, where, when, telephone, and the way there. */
export function sharedPlace(place: Place, address: string, words: PlaceWords, l10n: Localizer<PlacesMessages>): SharedText {
  const rows = placeRows(place, words);
  const lines = told.flatMap((id) => {
    const row = rows.find((one) => one.id === id);
    return row === undefined || row.lines.length === 0 ? [] : [l10n.term('shareLine', { label: row.label, text: row.lines.join('; ') })];
  });
  const maps = mapsAddress(place);
  const text = [place.name, '', ...lines, ...(maps === undefined ? [] : [l10n.term('shareLine', { label: 'Google Maps', text: maps })])].join('\n');
  return { title: place.name, text, address, whole: `${text}\n${l10n.term('shareSee', { address })}` };
}
