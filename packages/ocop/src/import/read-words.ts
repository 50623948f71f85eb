import { foldVietnamese, linkPresets } from '@xaso/core';
import type { Cell } from '@xaso/readers';
import type { ProductGroup } from '../product/product-groups.js';
import type { Owner, Shop, Standard } from '../product/product.schema.js';

/** The group that a text names; undefined when it is none of the six. */
export function readGroup(text: string): ProductGroup | undefined {
  const folded = foldVietnamese(text);
  return groupWords.find(([words]) => words.test(folded))?.[1];
}

/** Herbs come before drinks and food: "thực phẩm" stands in the names of sets of several groups, "dược liệu" does not. */
const groupWords: readonly (readonly [RegExp, ProductGroup])[] = [
  [/du lich/, 'tourism'],
  [/duoc lieu|thao duoc/, 'herbal'],
  [/thu cong|my nghe/, 'crafts'],
  [/sinh vat canh/, 'ornamental'],
  [/do uong/, 'drinks'],
  [/thuc pham/, 'food'],
];

/** What an owner is, by the words of its name; undefined where they do not tell. */
export function readOwnerKind(text: string): Owner['kind'] {
  const folded = foldVietnamese(text);
  return ownerWords.find(([words]) => words.test(folded))?.[1];
}

const ownerWords: readonly (readonly [RegExp, NonNullable<Owner['kind']>])[] = [
  [/^(?:to hop tac|tht)\b/, 'cooperativeGroup'],
  [/^(?:hop tac xa|htx)/, 'cooperative'],
  [/^(?:cong ty|cty|doanh nghiep|dntn)\b/, 'company'],
  [/^(?:ho|hkd|ho kinh doanh|ho sxkd)\b/, 'household'],
];

/** Yes or no in a cell; undefined for an empty one, `unreadable` for other words. */
export function readYesNo(cell: Cell): boolean | undefined | 'unreadable' {
  if (cell === null || cell === '') return undefined;
  if (typeof cell === 'boolean') return cell;
  const folded = foldVietnamese(String(cell));
  if (/^(?:co|da co|da|roi|x|v|✓|✔|☑|yes|y|1|true|dat)$/u.test(folded)) return true;
  if (/^(?:khong|chua|chua co|khong co|no|n|0|false|-)$/.test(folded)) return false;
  return 'unreadable';
}

const address = /https?:\/\/[^\s,;"'<>]+/gi;

/** Places to buy in a cell: each address with the kind of its host; other words are a place. */
export function readShops(text: string): readonly Shop[] {
  const links = [...text.matchAll(address)].slice(0, 20).map(([url]): Shop => {
    const host = hostOf(url);
    return { kind: shopKind(host), name: host, url };
  });
  if (links.length > 0) return links;
  const words = text.replace(/\s+/gu, ' ').trim();
  return words === '' ? [] : [{ kind: 'place', name: words.slice(0, 200) }];
}

/** Whether a text names a site of e-commerce: its address or its name. */
export function namesMarketplace(text: string): boolean {
  const folded = foldVietnamese(text.slice(0, 1000));
  return marketplaceNames.some((name) => folded.includes(name));
}

const marketplaceNames = /* @__PURE__ */ [...new Set(linkPresets.commerce.map((host) => host.split('.').at(-2)!))].filter((name) => name !== 'buudien');

function hostOf(url: string): string {
  return (/^https?:\/\/(?:www\.)?([^/?#:]+)/i.exec(url)?.[1] ?? url).toLowerCase().slice(0, 200);
}

function shopKind(host: string): Shop['kind'] {
  const isUnder = (hosts: readonly string[]): boolean => hosts.some((each) => host === each || host.endsWith(`.${each}`));
  if (isUnder(linkPresets.commerce)) return 'marketplace';
  return isUnder(linkPresets.social) ? 'social' : 'website';
}

/** Other certificates in a cell, parted by semicolons, commas or lines. */
export function readStandards(text: string): readonly Standard[] {
  return text
    .split(/[;,\n]/)
    .map((part) => part.replace(/\s+/gu, ' ').trim())
    .filter((part) => part !== '' && !/^(?:không|chưa(?: có)?|-)$/iu.test(part))
    .slice(0, 20)
    .map((name) => ({ kind: standardWords.find(([words]) => words.test(foldVietnamese(name)))?.[1] ?? 'other', name: name.slice(0, 200) }));
}

const standardWords: readonly (readonly [RegExp, Standard['kind']])[] = [
  [/global ?g\.?a\.?p/, 'globalgap'],
  [/viet ?g\.?a\.?p/, 'vietgap'],
  [/huu co|organic/, 'organic'],
  [/haccp/, 'haccp'],
  [/\biso\b/, 'iso'],
  [/\bgmp\b/, 'gmp'],
  [/halal/, 'halal'],
  [/chi dan dia ly/, 'geographicalIndication'],
  [/nhan hieu/, 'collectiveMark'],
];

const unitPart = /(?:^|[\s,;(–-])((?:xã|phường|thị trấn|đặc khu)\s{1,3}[\p{Lu}0-9][\p{L}0-9' ]{0,60})/giu;

/** "Hợp tác xã …" is an owner and "thị xã …" a town: their last word is no commune. */
const beforeOtherUnit = /(?:tác|thị)\s{0,3}$/iu;

/** The commune that an address or a name ends in: "Ấp 1, xã Mẫu, huyện …" gives "Xã Mẫu". */
export function readUnit(text: string): string | undefined {
  const start = text.slice(0, 600);
  const communes = [...start.matchAll(unitPart)].filter(({ index }) => !beforeOtherUnit.test(start.slice(Math.max(0, index - 8), index)));
  const found = communes.at(-1)?.[1]?.replace(/\s+/gu, ' ').trim();
  return found === undefined ? undefined : found.charAt(0).toUpperCase() + found.slice(1);
}
