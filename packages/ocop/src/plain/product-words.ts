import { formatCivilDate, formatMessage, formatMoney, type Language } from '@xaso/core';
import { productMessages, type ProductMessages } from '../messages/product-messages.js';
import type { OcopProduct, Price } from '../product/product.schema.js';
import type { ProductGroup } from '../product/product-groups.js';
import type { TraceCode } from '../trace/trace-code.js';

/** In which words something is told. */
export interface Wording {
  readonly language: Language;
  /** Vietnamese words when left out. */
  readonly messages?: ProductMessages | undefined;
}

const groupWords = {
  food: 'groupFood',
  drinks: 'groupDrinks',
  herbal: 'groupHerbal',
  crafts: 'groupCrafts',
  ornamental: 'groupOrnamental',
  tourism: 'groupTourism',
} as const satisfies Record<ProductGroup, keyof ProductMessages>;

/** Name of a product group. */
export function groupName(group: ProductGroup, messages: ProductMessages = productMessages): string {
  return formatMessage(messages[groupWords[group]]);
}

/** A price with its unit and its day: "35.000 đồng/hộp 500 g (giá ngày 01/10/2026)". A price without a day says so. */
export function priceText({ amount, highest, unit, asOf }: Price, { language, messages = productMessages }: Wording): string {
  const from = formatMoney(amount, { language });
  const range = highest === undefined || highest <= amount ? from : formatMessage(messages.priceRange, { from, to: formatMoney(highest, { language }) });
  const price = unit === undefined ? range : formatMessage(messages.pricePer, { price: range, unit });
  return asOf === undefined ? formatMessage(messages.priceUndated, { price }) : formatMessage(messages.priceOn, { price, date: formatCivilDate(asOf, language) });
}

/** A code on a label, called what it is. */
export function traceText(code: TraceCode, { messages = productMessages }: Pick<Wording, 'messages'> = {}): string {
  switch (code.kind) {
    case 'digitalLink': {
      const { gtin, lot } = code.link;
      return lot === undefined ? formatMessage(messages.traceLink, { gtin }) : formatMessage(messages.traceLinkLot, { gtin, lot });
    }
    case 'gtin':
      return formatMessage(messages.traceNumber, { gtin: code.digits });
    case 'informationPage':
      return formatMessage(messages.traceInformation, { host: code.host });
    case 'text':
      return formatMessage(messages.traceOwn, { text: code.text });
  }
}

/** What the prefix 893 means and does not mean; undefined for other codes. */
export function tracePrefixText(code: TraceCode, { messages = productMessages }: Pick<Wording, 'messages'> = {}): string | undefined {
  return 'registeredInVietnam' in code && code.registeredInVietnam ? formatMessage(messages.traceVietnam) : undefined;
}

/** Owner and place in one line; undefined when neither is known. A place that the owner's name already has is not repeated. */
export function ownerText({ owner, unit }: Pick<OcopProduct, 'owner' | 'unit'>, { messages = productMessages }: Pick<Wording, 'messages'> = {}): string | undefined {
  if (owner === undefined || unit === undefined) return owner?.name ?? unit?.name;
  return owner.name.toLowerCase().includes(unit.name.toLowerCase()) ? owner.name : formatMessage(messages.ownerAt, { owner: owner.name, place: unit.name });
}
