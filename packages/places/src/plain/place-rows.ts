import { formatCivilDate, formatMessage } from '@xaso/core';
import { categoryText, kindName, phoneText, precisionText } from '../messages/place-words.js';
import { plainMessages, type PlainMessages } from '../messages/plain-messages.js';
import { phonesToShow } from '../phone/phones-to-show.js';
import type { Place } from '../place/place.schema.js';
import { hoursLines } from './hours-lines.js';
import type { PlainWording } from './plain-wording.js';

/** Names of the rows of a place, in the order in which they are shown. */
export const placeRowIds = ['kind', 'otherNames', 'category', 'address', 'formerAddress', 'hours', 'phone', 'payment', 'wifi', 'owner', 'maps', 'links', 'digitalAddress', 'plusCode', 'point', 'note'] as const;

/** Name of a row. */
export type PlaceRowId = (typeof placeRowIds)[number];

/** One row: what is known about one thing. A row about which nothing is known is left out. */
export interface PlaceFactRow {
  readonly id: PlaceRowId;
  readonly label: string;
  readonly lines: readonly string[];
  /** Addresses, still to be judged by `safeLink`. */
  readonly links?: readonly { readonly label: string; readonly url: string }[] | undefined;
}

const labels = {
  kind: 'columnKind',
  otherNames: 'rowOtherNames',
  category: 'columnCategory',
  address: 'columnAddress',
  formerAddress: 'rowFormerAddress',
  hours: 'columnHours',
  phone: 'columnPhone',
  payment: 'columnPayment',
  wifi: 'rowWifi',
  owner: 'rowOwner',
  maps: 'rowMaps',
  links: 'rowLinks',
  digitalAddress: 'rowDigitalAddress',
  plusCode: 'rowPlusCode',
  point: 'rowPoint',
  note: 'rowNote',
} as const satisfies Record<PlaceRowId, keyof PlainMessages>;

/** A team's hours and telephone are those of its duty. */
const dutyLabels: Partial<Record<PlaceRowId, keyof PlainMessages>> = { hours: 'columnDutyHours', phone: 'columnDutyPhone' };

/** Puts one place into words: the one source of the static page, the print and the copied text. */
export function placeRows(place: Place, wording: PlainWording): readonly PlaceFactRow[] {
  const { language, messages, plainMessages: words = plainMessages } = wording;
  const { kind, otherNames = [], formerAddress, hours, owner, googleMaps, digitalAddress, plusCode, note } = place;
  const shown: Readonly<Record<PlaceRowId, readonly (string | undefined)[]>> = {
    kind: [kindName(kind, messages)],
    otherNames,
    category: [categoryText(place, messages)],
    address: [addressText(place)],
    formerAddress: [formerAddress],
    hours: hours === undefined ? [] : hoursLines(hours, wording),
    phone: phonesToShow(place).map((phone) => phoneText(phone, wording)),
    payment: [paymentText(place, words)],
    wifi: [wifiText(place, words)],
    owner: [owner?.name],
    maps: [googleMaps?.checkedOn === undefined ? undefined : formatMessage(words.mapsChecked, { date: formatCivilDate(googleMaps.checkedOn, language) })],
    links: [],
    digitalAddress: [digitalAddress],
    plusCode: [plusCode],
    point: [pointText(place), precisionText(place, messages)],
    note: [note],
  };
  const links: Partial<Record<PlaceRowId, readonly { readonly label: string; readonly url: string }[]>> = {
    maps: linkOf(words.mapsOpen, googleMaps?.url),
    links: [...linkOf(words.linkWebsite, place.links?.website), ...linkOf(words.linkFacebook, place.links?.facebook), ...linkOf(words.linkZalo, place.links?.zalo)],
  };
  return placeRowIds.flatMap((id): PlaceFactRow[] => {
    const lines = shown[id].filter((line) => line !== undefined && line !== '') as string[];
    const own = links[id] ?? [];
    const label = formatMessage(words[(kind === 'digitalTeam' ? dutyLabels[id] : undefined) ?? labels[id]]);
    return lines.length === 0 && own.length === 0 ? [] : [{ id, label, lines, ...(own.length === 0 ? {} : { links: own }) }];
  });
}

/** Address, hamlet and unit in one line; what the address already has is not repeated. Undefined when nothing is known. */
export function addressText({ address, hamlet, unit }: Pick<Place, 'address' | 'hamlet' | 'unit'>): string | undefined {
  const parts = [address, hamlet, unit?.name].filter((part) => part !== undefined);
  const own = parts.filter((part, index) => !parts.slice(0, index).some((before) => before.toLowerCase().includes(part.toLowerCase())));
  return own.length === 0 ? undefined : own.join(', ');
}

/** Ways to pay in one line; undefined when nobody said. */
export function paymentText({ payment = {} }: Pick<Place, 'payment'>, words: PlainMessages = plainMessages): string | undefined {
  const ways = [payment.qr === true ? words.paysQr : undefined, payment.cash === true ? words.paysCash : undefined, payment.card === true ? words.paysCard : undefined];
  const named = ways.flatMap((way) => (way === undefined ? [] : [formatMessage(way)]));
  return named.length === 0 ? undefined : named.join(', ');
}

function wifiText({ wifi }: Place, words: PlainMessages): string | undefined {
  if (wifi === undefined) return undefined;
  const network = wifi.network === undefined ? undefined : formatMessage(words.wifiNetwork, { network: wifi.network });
  return [formatMessage(wifi.free === true ? words.wifiFree : words.wifiThere), network].filter((part) => part !== undefined).join(', ');
}

function pointText({ point }: Place): string | undefined {
  if (point === undefined) return undefined;
  const decimals = point.precision === 'rounded' ? 3 : 6;
  return `${point.latitude.toFixed(decimals)}, ${point.longitude.toFixed(decimals)}`;
}

function linkOf(label: PlainMessages[keyof PlainMessages], url: string | undefined): readonly { readonly label: string; readonly url: string }[] {
  return url === undefined ? [] : [{ label: formatMessage(label), url }];
}
