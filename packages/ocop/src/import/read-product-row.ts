import { excerpt, foldVietnamese, type Finding } from '@xaso/core';
import type { TableBook, TableRow, TableSheet } from '@xaso/readers';
import { checkProduct } from '../product/check-product.js';
import type { OcopProduct, Owner, Presence, Price, Shop, Trace } from '../product/product.schema.js';
import type { OcopField } from './ocop-columns.js';
import { isPhone, masked, withoutPhones } from './phone-text.js';
import { readCertificate } from './read-certificate.js';
import { readPrice } from './read-price.js';
import { namesMarketplace, readGroup, readOwnerKind, readShops, readStandards, readUnit, readYesNo } from './read-words.js';
import { openRow, textOf, type RowReader } from './row-reader.js';

/** One row as a product, without the id that only the whole list can give. */
export interface ProductRowReading {
  readonly product: Omit<OcopProduct, 'id'> | undefined;
  /** Id that the row itself names. */
  readonly id: string | undefined;
  readonly findings: readonly Finding[];
  /** Whether the row claims stars in a sheet without a column for decisions: told once for the list. */
  readonly claimsWithoutColumn: boolean;
  /** Whether a telephone was left out of a public list. */
  readonly leftPhoneOut: boolean;
}

const longestName = 160;

/** Reads one row. A row without a name is lost; of all else that can't be read only that is. */
export function readProductRow(book: TableBook<OcopField>, sheet: TableSheet<OcopField>, row: TableRow, isPublic: boolean): ProductRowReading {
  const reader = openRow(book, sheet, row, isPublic);
  const name = readName(reader);
  if (name === undefined) return { product: undefined, id: undefined, findings: reader.findings, claimsWithoutColumn: false, leftPhoneOut: false };
  const certificate = readCertificate(reader, sheet, row);
  const phone = textOf(reader.cell('phone'));
  const place = readPlace(reader);
  const owner = readOwner(reader, place, isPublic ? undefined : phone);
  const [shops, presence] = readPresence(reader);
  const product = withoutUndefined({
    name,
    kind: readKind(reader, certificate !== undefined),
    group: readGroupCell(reader),
    set: reader.text('set', 200),
    certificate,
    owner,
    unit: place === undefined ? undefined : { name: place.slice(0, 200) },
    story: reader.text('story', 20_000),
    ingredients: reader.text('ingredients', 2000),
    netWeight: reader.text('netWeight', 120),
    packaging: reader.text('packaging', 400),
    season: reader.text('season', 200),
    price: readPriceCell(reader),
    photos: readPhotos(reader),
    whereToBuy: shops.length === 0 ? undefined : [...shops],
    standards: nonEmpty(readStandards(reader.text('standards', 2000) ?? '')),
    awards: awardsOf(reader.text('awards', 400)),
    trace: readTrace(reader),
    presence,
  }) as Omit<OcopProduct, 'id'>;
  const claimsWithoutColumn = certificate !== undefined && !reader.hasColumn('decision');
  return {
    product,
    id: reader.text('id', 80),
    findings: [...reader.findings, ...checksOf(product, reader, claimsWithoutColumn)],
    claimsWithoutColumn,
    leftPhoneOut: isPublic && phone !== undefined,
  };
}

function readName(reader: RowReader): string | undefined {
  const whole = textOf(reader.cell('name'));
  if (whole !== undefined && isPhone(whole)) {
    reader.report('ocop-import.name-is-phone', 'name', { text: masked(whole).slice(0, 40) });
    return undefined;
  }
  const name = whole === undefined ? undefined : reader.text('name', 20_000);
  if (name === undefined) {
    reader.report('ocop-import.name-missing', 'name');
    return undefined;
  }
  if (name.length <= longestName) return name;
  reader.report('ocop-import.name-too-long', 'name', { length: name.length, limit: longestName });
  return undefined;
}

/** Stars make a product one of OCOP; goods are said to be goods. That a cell is empty says neither. */
function readKind(reader: RowReader, hasStars: boolean): OcopProduct['kind'] {
  const folded = foldVietnamese(textOf(reader.cell('kind')) ?? '');
  if (/^(?:hang hoa|goods|khong (?:phai )?ocop|chua ocop)/.test(folded)) return 'goods';
  return hasStars || /\bocop\b/.test(folded) ? 'ocop' : undefined;
}

function readGroupCell(reader: RowReader): OcopProduct['group'] {
  const text = textOf(reader.cell('group'));
  if (text === undefined) return undefined;
  const group = readGroup(text);
  if (group === undefined) reader.report('ocop-import.group-unknown', 'group', { text: masked(excerpt(text, 120)) });
  return group;
}

/** The commune: its own column, else what the address or the owner's name says. */
function readPlace(reader: RowReader): string | undefined {
  const own = reader.text('unit', 200);
  const named = [reader.cell('address'), reader.cell('owner')].map((cell) => readUnit(withoutPhones(textOf(cell) ?? ''))).filter((unit) => unit !== undefined);
  const chosen = own ?? named[0];
  const other = named.find((unit) => chosen !== undefined && !isSameUnit(unit, chosen));
  if (chosen !== undefined && other !== undefined) {
    reader.report('ocop-import.place-disagrees', own === undefined ? 'address' : 'unit', { place: excerpt(chosen, 120), other: excerpt(other, 120) });
  }
  return chosen;
}

/** "Mẫu" in a column of communes is "Xã Mẫu" in an address. */
function isSameUnit(a: string, b: string): boolean {
  const bare = (text: string): string => foldVietnamese(text).replace(/^(?:xa|phuong|thi tran|dac khu|tt\.?) /, '');
  return bare(a) === bare(b);
}

/** A commune at the end of the owner's name that stands in its own field is taken off. */
function readOwner(reader: RowReader, place: string | undefined, phone: string | undefined): Owner | undefined {
  const text = reader.text('owner', 200);
  if (text === undefined) return undefined;
  const tail = /^(.{2,}?)[,;–-]\s?((?:xã|phường|thị trấn|đặc khu)\s[^,;]{1,60})$/iu.exec(text);
  const name = tail !== null && place !== undefined && isSameUnit(tail[2]!, place) ? tail[1]!.trim() : text;
  const kind = readOwnerKind(textOf(reader.cell('ownerKind')) ?? name);
  const address = reader.text('address', 400);
  const isUnitAlone = address !== undefined && place !== undefined && isSameUnit(address, place);
  return {
    name,
    ...(kind === undefined ? {} : { kind }),
    ...(address === undefined || isUnitAlone ? {} : { address }),
    ...(phone === undefined || phone.length < 3 ? {} : { phone: phone.slice(0, 40) }),
    ...websiteOf(reader),
  };
}

function websiteOf(reader: RowReader): Pick<Owner, 'website'> {
  const text = textOf(reader.cell('website'));
  return text !== undefined && /^https?:\/\/\S+$/i.test(text) && text.length <= 2000 ? { website: text } : {};
}

function readPriceCell(reader: RowReader): Price | undefined {
  const cell = reader.cell('price');
  if (cell === null) return undefined;
  const price = readPrice(cell);
  if (price === undefined) {
    reader.report('ocop-import.price-unreadable', 'price', { text: masked(excerpt(String(cell), 80)) });
    return undefined;
  }
  const asOf = reader.day('priceDate');
  return { ...price, ...(asOf === undefined ? {} : { asOf }) };
}

function readPhotos(reader: RowReader): OcopProduct['photos'] {
  const src = codeOf(reader, 'photo', 2000);
  if (src === undefined) return undefined;
  const alt = reader.text('photoAlt', 300);
  return [{ src, ...(alt === undefined ? {} : { alt }) }];
}

function readTrace(reader: RowReader): Trace | undefined {
  const url = codeOf(reader, 'traceUrl', 2000);
  const gtin = codeOf(reader, 'gtin', 40);
  // A spreadsheet shows a long number as 8,93E+12: the digits are gone.
  const isShortened = gtin !== undefined && /^[0-9][.,]?[0-9]*e\+?[0-9]+$/i.test(gtin);
  if (isShortened) reader.report('ocop-import.code-shortened', 'gtin', { text: gtin });
  const trace = { ...(gtin === undefined || isShortened ? {} : { gtin }), ...(url === undefined ? {} : { url }) };
  return Object.keys(trace).length === 0 ? undefined : trace;
}

/** A code or an address as it stands: digits in it are no telephone, unless the whole cell is one. */
function codeOf(reader: RowReader, field: OcopField, longest: number): string | undefined {
  const text = textOf(reader.cell(field));
  return text === undefined || isPhone(text) ? reader.text(field, longest) : text.slice(0, longest);
}

/** Where it is sold and where it is present. The name or the address of an e-commerce site says that it is online; a code on the label says nothing about a stamp. */
function readPresence(reader: RowReader): readonly [shops: readonly Shop[], presence: Presence | undefined] {
  const online = textOf(reader.cell('onMarketplace')) ?? '';
  const shop = textOf(reader.cell('shop')) ?? '';
  // The address of a shop may end in a number: it is given to be followed.
  const shops = [...readShops(/https?:/i.test(shop) ? shop.slice(0, 2000) : (reader.text('shop', 2000) ?? '')), ...(/https?:/i.test(online) ? readShops(online) : [])];
  const isNamed = namesMarketplace(online) || shops.some(({ kind }) => kind === 'marketplace');
  const presence = withoutUndefined({
    onMarketplace: isNamed ? true : yesNo(reader, 'onMarketplace'),
    traceStamp: yesNo(reader, 'traceStamp'),
    supplyDemandPage: yesNo(reader, 'supplyDemandPage'),
  }) as Presence;
  return [shops.slice(0, 20), Object.keys(presence).length === 0 ? undefined : presence];
}

function yesNo(reader: RowReader, field: OcopField): boolean | undefined {
  const cell = reader.cell(field);
  const answer = readYesNo(cell);
  if (answer !== 'unreadable') return answer;
  reader.report('ocop-import.yes-no-unreadable', field, { text: masked(excerpt(String(cell), 80)) });
  return undefined;
}

function awardsOf(text: string | undefined): string[] | undefined {
  const awards = (text ?? '').split(';').map((part) => part.trim()).filter((part) => part !== '');
  return awards.length === 0 ? undefined : awards.slice(0, 40);
}

/** The checks that every product of a document passes, told at the cell that they are about. */
const columnsOfPaths: Readonly<Record<string, readonly OcopField[]>> = {
  'certificate.decisionNumber': ['decision', 'stars'],
  'certificate.decidedOn': ['decidedOn', 'decision', 'stars'],
  'certificate.validUntil': ['validUntil'],
  'certificate.level': ['level', 'issuer', 'decision'],
  'certificate.points': ['points'],
  kind: ['kind'],
  price: ['price'],
  'price.highest': ['price'],
  'photos[0]': ['photo'],
  'trace.gtin': ['gtin'],
  'trace.url': ['traceUrl'],
};

function checksOf(product: Omit<OcopProduct, 'id'>, reader: RowReader, claimsWithoutColumn: boolean): readonly Finding[] {
  return checkProduct({ id: '-', ...product }, '')
    .filter(({ code }) => !(claimsWithoutColumn && code === 'ocop.decision-missing'))
    .map((finding) => {
      const path = 'path' in finding.where ? finding.where.path : '';
      return { ...finding, where: reader.place(...(Object.hasOwn(columnsOfPaths, path) ? columnsOfPaths[path]! : []), 'name') };
    });
}

function nonEmpty<T>(items: readonly T[]): T[] | undefined {
  return items.length === 0 ? undefined : [...items];
}

function withoutUndefined(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
