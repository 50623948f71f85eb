import { hasPhoneInText, maskedPhones, textWithoutPhones } from '../phone/phones-in-text.js';
import type { Place } from '../place/place.schema.js';
import { nameSlug } from '../place/free-ids.js';
import { withoutUndefined } from '../place/without-undefined.js';

/** Fields that hold no words: telephones have rules of their own, codes and addresses of files may have the digits of one. */
const wordless: ReadonlySet<string> = /* @__PURE__ */ new Set(['id', 'kind', 'category', 'phones', 'links', 'point', 'plusCode', 'digitalAddress', 'googleMaps', 'photo', 'payment', 'sourceId']);

/** The number of an object in OpenStreetMap, which can have the digits of a telephone. */
const mapObject = /^(?:node|way|relation)\/[0-9]+$/;

/** Whether an id is, or holds, a telephone number: lists often take it for one, and an id is always public. */
export function isPhoneId(id: string): boolean {
  return !mapObject.test(id) && hasPhoneInText(id);
}

/** Whether a telephone number stands in the words, the id or the addresses of a place, where nobody looks for one. */
export function hasPhoneInPlace(place: Place): boolean {
  return isPhoneId(place.id) || holdsPhone(place.links) || Object.entries(place).some(([field, value]) => !wordless.has(field) && holdsPhone(value));
}

/** The place without them. A name of nothing else is told by its first digits; an id gives way to one made of the name. */
export function withoutPhonesInPlace(place: Place): Place {
  const words = Object.fromEntries(Object.entries(place).map(([field, value]) => [field, wordless.has(field) ? value : cleaned(value)])) as Place;
  const name = words.name ?? maskedPhones(place.name);
  // A personal Zalo or WhatsApp address is the telephone number; that of an official account is not.
  const links = Object.fromEntries(Object.entries(place.links ?? {}).filter(([, address]) => !holdsPhone(address)));
  return withoutUndefined({
    ...words,
    id: isPhoneId(place.id) ? nameSlug(name) : place.id,
    name,
    // Whose name was nothing but a number has none.
    owner: words.owner?.name === undefined ? undefined : words.owner,
    unit: words.unit?.name === undefined ? undefined : words.unit,
    links: Object.keys(links).length === 0 ? undefined : links,
  });
}

/** Deeper than any field of ours goes; what a stranger has laid there is not looked at, but left out. */
const deepest = 6;

/** Fields that no schema knows are looked at, too: a list may well have a column of its own for telephones, and as a number. */
function holdsPhone(value: unknown, depth = 0): boolean {
  if (typeof value === 'string') return hasPhoneInText(value);
  if (typeof value === 'number') return hasPhoneInText(`0${value}`);
  return typeof value === 'object' && value !== null && (depth === deepest || Object.values(value).some((each) => holdsPhone(each, depth + 1)));
}

/** The same value without telephone numbers; undefined where nothing else stood. */
function cleaned(value: unknown, depth = 0): unknown {
  if (!holdsPhone(value, depth)) return value;
  if (typeof value === 'string') return textWithoutPhones(value) || undefined;
  if (typeof value === 'number' || depth === deepest) return undefined;
  const inside = (each: unknown): unknown => cleaned(each, depth + 1);
  const rest = Array.isArray(value) ? value.map(inside).filter((each) => each !== undefined) : withoutUndefined(Object.fromEntries(Object.entries(value as object).map(([field, each]) => [field, inside(each)])));
  return Object.keys(rest).length === 0 ? undefined : rest;
}
