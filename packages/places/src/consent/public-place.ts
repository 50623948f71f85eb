import { freeIds } from '../place/free-ids.js';
import type { Place, PlaceDirectory } from '../place/place.schema.js';
import type { PlaceKind } from '../place/place-kinds.js';
import { withoutUndefined } from '../place/without-undefined.js';
import { roundPoint } from '../point/round-point.js';
import { hasPhoneInPlace, withoutPhonesInPlace } from './private-texts.js';

/** Places of the public: where they lie is nobody's private affair. */
const openKinds: ReadonlySet<PlaceKind> = /* @__PURE__ */ new Set<PlaceKind>(['oneStopOffice', 'school', 'healthStation', 'cultureHouse', 'heritage', 'wifi']);

/** Offices, whose telephone is that of the office. A house of culture is called on somebody's own telephone. */
const offices: ReadonlySet<PlaceKind> = /* @__PURE__ */ new Set<PlaceKind>(['oneStopOffice', 'school', 'healthStation']);

/** Owners that are no persons. */
const bodies: ReadonlySet<string | undefined> = /* @__PURE__ */ new Set<string | undefined>(['company', 'cooperative', 'publicBody']);

/** What may not be in a public file for want of consent. */
export type Withheld = 'phone' | 'household' | 'point';

/** Whether "đồng ý công khai" was given, with its day. */
export function hasConsent({ consent }: Pick<Place, 'consent'>): boolean {
  return consent?.given === true && consent.date !== undefined;
}

/** What of a place is private and stands in it all the same; nothing for a place that a public file may hold as it is. A telephone is private wherever it stands. */
export function privateParts(place: Place): readonly Withheld[] {
  if (hasConsent(place)) return [];
  const isPublic = openKinds.has(place.kind);
  const hasPhone = !offices.has(place.kind) && ((place.phones ?? []).length > 0 || hasPhoneInPlace(place));
  const hasHousehold = (place.owner !== undefined && !bodies.has(place.owner.kind)) || (place.owner?.kind === 'household' && place.address !== undefined);
  const isExact =
    (place.point !== undefined && place.point.precision !== 'rounded') || isExactCode(place.plusCode) || place.digitalAddress !== undefined || holdsPoint(place.googleMaps?.url);
  return [...(hasPhone ? ['phone' as const] : []), ...(hasHousehold ? ['household' as const] : []), ...(!isPublic && isExact ? ['point' as const] : [])];
}

/**
 * A place as the public may see it: without consent the telephones, also those in its name, note or links, a household's name and address, and whatever
 * leads to the exact point are left out, and the point is rounded to about 100 m. The same object when there is nothing to leave out.
 */
export function publicPlace(place: Place): Place {
  return withoutParts(place, privateParts(place));
}

function withoutParts(place: Place, parts: readonly Withheld[]): Place {
  if (parts.length === 0) return place;
  return withoutUndefined({
    ...(parts.includes('phone') ? { ...withoutPhonesInPlace(place), phones: undefined } : place),
    ...(parts.includes('household') ? { owner: undefined, ...(place.owner?.kind === 'household' ? { address: undefined, formerAddress: undefined } : {}) } : {}),
    ...(parts.includes('point') ? withoutExactPoint(place) : {}),
  });
}

/** The places of a list as the public may see them, each still under an id of its own. */
export function publicPlaces(places: readonly Place[], parts: readonly (readonly Withheld[])[] = places.map(privateParts)): readonly Place[] {
  const shown = places.map((place, index) => withoutParts(place, parts[index]!));
  if (shown.every(({ id }, index) => id === places[index]!.id)) return shown;
  const ids = freeIds(places.map(({ id }) => id));
  return shown.map((place, index) => (place.id === places[index]!.id ? place : { ...place, id: ids.take(place.id) }));
}

/** A directory as the public may see it. */
export function publicDirectory(directory: PlaceDirectory): PlaceDirectory {
  return { ...directory, audience: 'public', items: publicPlaces(directory.items) };
}

function withoutExactPoint({ point, plusCode, googleMaps }: Place): Partial<Place> {
  return {
    point: point === undefined ? undefined : roundPoint(point),
    plusCode: isExactCode(plusCode) ? undefined : plusCode,
    digitalAddress: undefined,
    googleMaps: holdsPoint(googleMaps?.url) ? withoutUndefined({ ...googleMaps, url: undefined, withheld: true }) : googleMaps,
  };
}

/** A Plus Code with digits behind its sign is a square of 14 m or less; one without is some 275 m wide. */
function isExactCode(code: string | undefined): boolean {
  return code !== undefined && /\+[0-9A-Z]/i.test(code);
}

/** Whether an address holds degrees with three decimals or more: about 100 m or nearer. */
function holdsPoint(url: string | undefined): boolean {
  return url !== undefined && /[0-9]{1,3}(?:\.|%2e)[0-9]{3}/i.test(url);
}
