import { formatCivilDate, formatMessage, type Language } from '@xaso/core';
import type { ShownPhone } from '../phone/phones-to-show.js';
import type { BusinessCategory, PlaceKind } from '../place/place-kinds.js';
import type { Place } from '../place/place.schema.js';
import { placeMessages, type PlaceMessages } from './place-messages.js';

/** In which words something is told. */
export interface PlaceWording {
  readonly language: Language;
  /** Vietnamese words when left out. */
  readonly messages?: PlaceMessages | undefined;
}

/** Name of a kind of places. */
export function kindName(kind: PlaceKind, messages: PlaceMessages = placeMessages): string {
  return formatMessage(messages[`kind${capital(kind)}`]);
}

/** Name of a category of businesses. */
export function categoryName(category: BusinessCategory, messages: PlaceMessages = placeMessages): string {
  return formatMessage(messages[`category${capital(category)}`]);
}

/** What a place lives by: its category, else the list's own words; undefined when nobody said. */
export function categoryText({ category, categoryText: own }: Pick<Place, 'category' | 'categoryText'>, messages?: PlaceMessages): string | undefined {
  if (category === undefined || (category === 'other' && own !== undefined)) return own;
  return categoryName(category, messages);
}

/** A telephone with the day of its check, or with the warning that it costs. */
export function phoneText({ number, kind, verifiedOn }: ShownPhone, { language, messages = placeMessages }: PlaceWording): string {
  if (kind === 'premium') return formatMessage(messages.phonePremium, { number });
  return verifiedOn === undefined ? number : formatMessage(messages.phoneVerified, { number, date: formatCivilDate(verifiedOn, language) });
}

/** How precise a point is, where it is not as the list has it. */
export function precisionText({ point }: Pick<Place, 'point'>, messages: PlaceMessages = placeMessages): string | undefined {
  const precision = point?.precision;
  return precision === undefined ? undefined : formatMessage(messages[`point${capital(precision)}`]);
}

function capital<T extends string>(word: T): Capitalize<T> {
  return (word.charAt(0).toUpperCase() + word.slice(1)) as Capitalize<T>;
}
