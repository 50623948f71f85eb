import { foldVietnamese, type CivilDate, type Finding } from '@xaso/core';
import type { TableBook, TableRow, TableSheet } from '@xaso/readers';
import { isPhoneId } from '../consent/private-texts.js';
import { overlappingDay } from '../opening-hours/overlapping-spans.js';
import type { OpeningHours } from '../opening-hours/opening-hours.schema.js';
import { readPhone } from '../phone/phone-kind.js';
import { isPhoneAlone } from '../phone/phones-in-text.js';
import type { Consent, Owner, Payment, Phone, Place, PlaceLinks } from '../place/place.schema.js';
import type { PlaceKind } from '../place/place-kinds.js';
import { withoutUndefined } from '../place/without-undefined.js';
import type { PlaceField } from './place-columns.js';
import { lineOf, openPlaceRow, shown, type PlaceRow } from './place-row.js';
import { readCategory, readKind } from './read-kind.js';
import { readOpeningHours } from './read-opening-hours.js';
import { readPoint, type PointContext } from './read-point.js';

/** One row as a place, without the id that only the whole list can give. Everything private is still in it. */
export interface PlaceRowReading {
  readonly place: Omit<Place, 'id'> | undefined;
  /** Id that the row itself names. */
  readonly id: string | undefined;
  readonly findings: readonly Finding[];
  readonly hasCommas: boolean;
}

/** What rows are read with. */
export interface RowOptions extends PointContext {
  readonly isPublic: boolean;
  /** Kind of a place that names none. */
  readonly kind: PlaceKind;
  /** Consent of a place that names none. */
  readonly consent?: Consent | undefined;
}

const longestName = 200;

/** Reads one row. A row without a name is lost; of all else that can't be read only that is. */
export function readPlaceRow(book: TableBook<PlaceField>, sheet: TableSheet<PlaceField>, tableRow: TableRow, options: RowOptions): PlaceRowReading {
  const row = openPlaceRow(book, sheet, tableRow, options.isPublic);
  const name = readName(row);
  if (name === undefined) return { place: undefined, id: undefined, findings: row.findings, hasCommas: false };
  const { point, googleMaps, plusCode, hasCommas } = readPoint(row, options);
  const unit = row.text('unit', 200);
  const place = withoutUndefined({
    name,
    otherNames: otherNamesOf(row, name),
    ...kindOf(row, options.kind),
    owner: ownerOf(row),
    address: row.text('address', 400) ?? streetOf(row),
    formerAddress: row.text('formerAddress', 400),
    unit: unit === undefined ? undefined : { name: unit },
    hamlet: row.text('hamlet', 200),
    digitalAddress: row.code('digitalAddress', 80),
    plusCode,
    point,
    phones: phonesOf(row),
    hours: hoursOf(row),
    payment: paymentOf(row),
    wifi: wifiOf(row),
    links: linksOf(row),
    googleMaps,
    photo: photoOf(row),
    consent: consentOf(row) ?? options.consent,
    note: row.text('note', 2000),
  }) as Omit<Place, 'id'>;
  return { place, id: idOf(row, options.isPublic), findings: row.findings, hasCommas };
}

/** The id that the row names. Lists often take the telephone for it, and an id is always public: there it gives way to one made of the name. */
function idOf(row: PlaceRow, isPublic: boolean): string | undefined {
  const id = row.code('id', 80);
  if (id === undefined || !isPublic || !isPhoneId(id)) return id;
  row.report('place-import.phone-in-text', 'id', { text: shown(id) });
  return undefined;
}

/** The name, else the one that OpenStreetMap has in Vietnamese or English, else the brand on the sign. */
function readName(row: PlaceRow): string | undefined {
  const field = (['name', 'nameVi', 'nameEn', 'brand'] as const).find((each) => lineOf(row.cell(each)) !== undefined);
  const whole = field === undefined ? undefined : lineOf(row.cell(field));
  if (field === undefined || whole === undefined) {
    row.report('place-import.name-missing', 'name');
    return undefined;
  }
  if (isPhoneAlone(whole)) {
    row.report('place-import.name-is-phone', field, { text: shown(whole) });
    return undefined;
  }
  if (whole.length > longestName) {
    row.report('place-import.name-too-long', field, { length: whole.length, limit: longestName });
    return undefined;
  }
  return row.text(field, longestName);
}

function otherNamesOf(row: PlaceRow, name: string): string[] | undefined {
  const listed = (['otherNames', 'formerName'] as const).flatMap((field) => (row.text(field, 400) ?? '').split(';'));
  const tagged = (['nameVi', 'nameEn'] as const).map((field) => row.text(field, 200) ?? '');
  const names = [...new Set([...listed, ...tagged].map((each) => each.trim().slice(0, 200)))].filter((each) => each !== '' && foldVietnamese(each) !== foldVietnamese(name));
  return names.length === 0 ? undefined : names.slice(0, 10);
}

/** Kind and category stand in one column or two, and under each other's headers. */
function kindOf(row: PlaceRow, fallback: PlaceKind): Pick<Place, 'kind' | 'category' | 'categoryText'> {
  const [kindText, trade] = [row.text('kind', 120), row.text('category', 120)];
  const said = kindText === undefined ? undefined : readKind(kindText);
  const category = readCategory(trade ?? '') ?? (said === undefined ? readCategory(kindText ?? '') : undefined);
  const kind = said ?? (category === undefined ? (readKind(trade ?? '') ?? fallback) : 'business');
  if (kindText !== undefined && said === undefined && category === undefined) row.report('place-import.kind-unknown', 'kind', { text: shown(kindText) });
  if (kind !== 'business' && kind !== 'marketStall') return { kind };
  // What OpenStreetMap calls it in English is no word of the list.
  const own = trade ?? (said === undefined && !/^[a-z_]+$/.test(kindText ?? '') ? kindText : undefined);
  return withoutUndefined({ kind, category, categoryText: own }) as Pick<Place, 'kind'>;
}

function ownerOf(row: PlaceRow): Owner | undefined {
  const name = row.text('owner', 200);
  if (name === undefined) return undefined;
  const kind = ownerKind(lineOf(row.cell('ownerKind')) ?? name);
  return { name, ...(kind === undefined ? {} : { kind }) };
}

const ownerWords: readonly (readonly [RegExp, NonNullable<Owner['kind']>])[] = [
  [/^(?:hop tac xa|htx|to hop tac)/, 'cooperative'],
  [/^(?:cong ty|cty|doanh nghiep|dntn|chi nhanh|tap doan|ngan hang)\b/, 'company'],
  [/^(?:uy ban|ubnd|truong|tram y te|bo phan|trung tam phuc vu|ban quan ly|bql)\b/, 'publicBody'],
  [/^(?:ho|hkd|ca nhan|ong|ba|anh|chi)\b/, 'household'],
];

function ownerKind(text: string): Owner['kind'] {
  const folded = foldVietnamese(text);
  return ownerWords.find(([words]) => words.test(folded))?.[1];
}

function streetOf(row: PlaceRow): string | undefined {
  const parts = [row.text('houseNumber', 80), row.text('street', 300)].filter((part) => part !== undefined);
  return parts.length < 1 || row.cell('street') === null ? undefined : parts.join(' ');
}

function phonesOf(row: PlaceRow): Phone[] | undefined {
  const cell = row.cell('phone');
  const text = lineOf(cell);
  if (text === undefined) return undefined;
  const verifiedOn: CivilDate | undefined = row.day('phoneVerifiedOn');
  // A number cell has lost the zero in front.
  const whole = typeof cell === 'number' && /^[235789][0-9]{8,9}$/.test(text) ? `0${text}` : text;
  const phones = whole.split(/[;,/\n]|\s-\s|\bhoặc\b/u).map((part) => part.replace(/^[^0-9+(]{1,40}/u, '').trim()).filter((part) => part !== '');
  const good = phones.filter((number) => {
    const { kind } = readPhone(number);
    if (kind === 'unknown') row.report('place-import.phone-unreadable', 'phone', { text: shown(number) });
    if (kind === 'premium') row.report('place-import.phone-premium', 'phone', { number });
    return kind !== 'unknown';
  });
  if (phones.length === 0) row.report('place-import.phone-unreadable', 'phone', { text: shown(text) });
  return good.length === 0 ? undefined : good.slice(0, 6).map((number) => ({ number: number.slice(0, 40), ...(verifiedOn === undefined ? {} : { verifiedOn }) }));
}

function hoursOf(row: PlaceRow): OpeningHours | undefined {
  const cell = row.cell('hours');
  // Lines part days, so they must stay until the hours are read.
  const text = cell === null ? undefined : String(cell).trim();
  if (text === undefined || text === '') return undefined;
  const hours = readOpeningHours(text);
  if (hours === undefined) {
    row.report('place-import.hours-unreadable', 'hours', { text: shown(text) });
    const own = row.text('hours', 400);
    return own === undefined ? undefined : { text: own };
  }
  const day = overlappingDay(hours);
  if (day !== undefined) row.report('place-import.hours-overlap', 'hours', { day });
  return hours;
}

function paymentOf(row: PlaceRow): Payment | undefined {
  const words = foldVietnamese(lineOf(row.cell('payment')) ?? '');
  const named = withoutUndefined({
    qr: row.yesNo('paysByQr') ?? (/\bqr\b|chuyen khoan|vi dien tu|momo/.test(words) ? true : undefined),
    cash: /tien mat/.test(words) && !/khong (?:dung|nhan) tien mat/.test(words) ? true : undefined,
    card: /\bthe\b|\bpos\b/.test(words) ? true : undefined,
  });
  return Object.keys(named).length === 0 ? undefined : named;
}

function wifiOf(row: PlaceRow): Place['wifi'] {
  const network = row.text('wifiNetwork', 80);
  const cell = lineOf(row.cell('wifi'));
  const isFree = /miễn phí|free/iu.test(cell ?? '');
  const has = row.yesNo('wifi');
  if (has !== true && network === undefined) return undefined;
  return { ...(isFree ? { free: true } : {}), ...(network === undefined ? {} : { network }) };
}

/** Addresses as they are given, whole; what is no address is named. An address of Facebook is one wherever it stands. */
function linksOf(row: PlaceRow): PlaceLinks | undefined {
  const [site, facebook, zalo] = [addressOf(row, 'website'), addressOf(row, 'facebook'), addressOf(row, 'zalo')];
  const isFacebook = site !== undefined && /^https?:\/\/(?:[a-z-]+\.)?facebook\.com\//i.test(site);
  const links = withoutUndefined({ website: isFacebook ? undefined : site, facebook: facebook ?? (isFacebook ? site : undefined), zalo });
  return Object.keys(links).length === 0 ? undefined : links;
}

function addressOf(row: PlaceRow, field: 'website' | 'facebook' | 'zalo'): string | undefined {
  const text = row.code(field, 2000);
  if (text === undefined) return undefined;
  if (/^https?:\/\/[^\s]+$/i.test(text)) return text;
  if (/^(?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/[^\s]*)?$/i.test(text)) return `https://${text}`;
  const { dial } = readPhone(text);
  if (field === 'zalo' && dial !== undefined) return `https://zalo.me/${dial}`;
  row.report('place-import.link-unreadable', field, { text: shown(text) });
  return undefined;
}

function photoOf(row: PlaceRow): Place['photo'] {
  const src = row.code('photo', 2000);
  if (src === undefined) return undefined;
  return withoutUndefined({ src, alt: row.text('photoAlt', 300), credit: row.text('photoCredit', 200) });
}

/** "Đồng ý công khai": yes or no, or the day itself. */
function consentOf(row: PlaceRow): Consent | undefined {
  const cell = row.cell('consent');
  const text = lineOf(cell);
  const own = row.day('consentDate');
  const basis = row.code('consentBasis', 200);
  if (text === undefined && own === undefined) return undefined;
  const dated = text !== undefined && /[0-9]{4}/.test(text) ? row.day('consent') : undefined;
  const answer = dated !== undefined || text === undefined ? true : answerOf(text);
  if (answer === undefined) {
    row.report('place-import.consent-unreadable', 'consent', { text: shown(text!) });
    return undefined;
  }
  const date = dated ?? own;
  if (answer && date === undefined) row.report('place-import.consent-undated', ['consentDate', 'consent']);
  return { given: answer, ...(date === undefined ? {} : { date }), ...(basis === undefined ? {} : { basis }) };
}

function answerOf(text: string): boolean | undefined {
  const folded = foldVietnamese(text);
  if (/^(?:khong|chua|no|0|n|-)/.test(folded)) return false;
  return /^(?:co|dong y|da dong y|da ky|x|yes|y|1|true|✓|✔)/u.test(folded) ? true : undefined;
}
