import { safeImage, safeLink, type LinkPolicy } from '@xaso/core';
import { publicPlace } from '../consent/public-place.js';
import type { OpeningHours, TimeSpan } from '../opening-hours/opening-hours.schema.js';
import { phonesToShow } from '../phone/phones-to-show.js';
import type { BusinessCategory, PlaceKind } from '../place/place-kinds.js';
import type { Place } from '../place/place.schema.js';

/** A value of JSON-LD. */
export type PlaceJsonLd = string | number | boolean | readonly PlaceJsonLd[] | { readonly [name: string]: PlaceJsonLd };

/** How structured data is made. */
export interface PlaceJsonLdOptions {
  /** What may be linked to; addresses beyond it are left out. */
  readonly linkPolicy?: LinkPolicy | undefined;
}

const kindTypes: Partial<Record<PlaceKind, string>> = {
  oneStopOffice: 'GovernmentOffice',
  school: 'School',
  healthStation: 'MedicalClinic',
  heritage: 'LandmarksOrHistoricalBuildings',
  cultureHouse: 'CivicStructure',
  wifi: 'Place',
  digitalTeam: 'Organization',
  other: 'Place',
};

const categoryTypes: Partial<Record<BusinessCategory, string>> = {
  food: 'FoodEstablishment',
  grocery: 'GroceryStore',
  fashion: 'ClothingStore',
  health: 'MedicalBusiness',
  beauty: 'HealthAndBeautyBusiness',
  lodging: 'LodgingBusiness',
  electronics: 'ElectronicsStore',
  building: 'HardwareStore',
  fuel: 'GasStation',
};

/** Types of schema.org that open and close and take payment. */
const isBusiness = ({ kind }: Place): boolean => kind === 'business' || kind === 'marketStall' || kind === 'cashPoint';

/**
 * A place as schema.org `LocalBusiness`, or as what it is, for search engines. Only of a parsed place and only with what it says; what has no
 * consent is left out here, too, and a rounded point is given as none: a search engine would take it for the door.
 */
export function placeJsonLd(given: Place, { linkPolicy = {} }: PlaceJsonLdOptions = {}): { readonly [name: string]: PlaceJsonLd } {
  const place = publicPlace(given);
  const { name, otherNames = [], kind, category, point, photo, payment, links = {} } = place;
  const phone = phonesToShow(place).find(({ dial, kind: cost }) => dial !== undefined && cost !== 'premium');
  const websites = [links.website, links.facebook].flatMap((url) => (url === undefined ? [] : absolute(safeLink(url, linkPolicy))));
  return withoutNothing({
    '@context': 'https://schema.org',
    '@type': kindTypes[kind] ?? (category === undefined ? undefined : categoryTypes[category]) ?? 'LocalBusiness',
    name,
    alternateName: otherNames.length === 0 ? undefined : otherNames,
    address: addressNode(place),
    geo: point === undefined || point.precision !== undefined ? undefined : { '@type': 'GeoCoordinates', latitude: point.latitude, longitude: point.longitude },
    telephone: phone?.dial,
    openingHoursSpecification: place.hours === undefined ? undefined : hoursNodes(place.hours),
    paymentAccepted: isBusiness(place) ? paymentWords(payment) : undefined,
    image: photo === undefined ? undefined : absolute(safeImage(photo.src, linkPolicy))[0],
    url: websites[0],
    sameAs: websites.length < 2 ? undefined : websites.slice(1),
  });
}

function addressNode({ address, hamlet, unit }: Place): PlaceJsonLd | undefined {
  const street = [address, hamlet].filter((part) => part !== undefined).join(', ');
  if (street === '' && unit === undefined) return undefined;
  return withoutNothing({ '@type': 'PostalAddress', streetAddress: street === '' ? undefined : street, addressLocality: unit?.name, addressRegion: unit?.within?.at(-1), addressCountry: 'VN' });
}

const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

function hoursNodes({ always, week = [] }: OpeningHours): PlaceJsonLd | undefined {
  // A whole day and night is written so by the guide of search engines.
  const rows = always === true ? [{ days: [1, 2, 3, 4, 5, 6, 7], spans: [{ from: '00:00', to: '23:59' }] }] : week;
  const nodes = rows.flatMap(({ days, spans }) =>
    spans.map(({ from, to }: TimeSpan) => ({ '@type': 'OpeningHoursSpecification', dayOfWeek: days.map((day) => `https://schema.org/${dayNames[day - 1]!}`), opens: from, closes: to === '24:00' ? '23:59' : to })),
  );
  return nodes.length === 0 ? undefined : nodes;
}

function paymentWords(payment: Place['payment']): string | undefined {
  const words = [payment?.cash === true ? 'Cash' : undefined, payment?.qr === true ? 'VietQR' : undefined, payment?.card === true ? 'Credit Card' : undefined].filter((word) => word !== undefined);
  return words.length === 0 ? undefined : words.join(', ');
}

/** Search engines follow whole addresses only. */
function absolute(link: ReturnType<typeof safeLink>): string[] {
  return link.allowed && /^https?:/i.test(link.href) ? [link.href] : [];
}

function withoutNothing(fields: Readonly<Record<string, PlaceJsonLd | undefined>>): { readonly [name: string]: PlaceJsonLd } {
  return Object.fromEntries(Object.entries(fields).filter((entry): entry is [string, PlaceJsonLd] => entry[1] !== undefined));
}
