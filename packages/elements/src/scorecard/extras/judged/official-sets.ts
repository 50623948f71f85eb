import { parseResult, type ParseResult } from '@xaso/core';
import type { CriteriaSet } from '@xaso/criteria';

/** The sets that come with the kit, each in a file of its own. */
const sets: Readonly<Record<string, () => Promise<CriteriaSet>>> = {
  'cho-4-0-nghia-hung-2023': async () => (await import('@xaso/criteria/sets/cho-4-0-nghia-hung-2023')).cho40NghiaHung2023,
  'cho-4-0-thai-nguyen-2022': async () => (await import('@xaso/criteria/sets/cho-4-0-thai-nguyen-2022')).cho40ThaiNguyen2022,
  'dti-province-922-2022': async () => (await import('@xaso/criteria/sets/dti-province-922-2022')).dtiProvince9222022,
  'ntm-318-2022-c8': async () => (await import('@xaso/criteria/sets/ntm-318-2022-c8')).ntm3182022c8,
  'ntm-51-2025': async () => (await import('@xaso/criteria/sets/ntm-51-2025')).ntm512025,
  'ocop-1048-2019': async () => (await import('@xaso/criteria/sets/ocop-1048-2019')).ocop10482019,
  'ocop-148-2023': async () => (await import('@xaso/criteria/sets/ocop-148-2023')).ocop1482023,
  'qd-766-2022': async () => (await import('@xaso/criteria/sets/qd-766-2022')).qd7662022,
  'thanh-hoa-1829-2023': async () => (await import('@xaso/criteria/sets/thanh-hoa-1829-2023')).thanhHoa18292023,
  'vi-du-chuyen-doi-so': async () => (await import('@xaso/criteria/sets/vi-du-chuyen-doi-so')).viDuChuyenDoiSo,
};

/** Brings a set that comes with the kit; nothing for an id that none of them has. */
export async function officialSet(id: string): Promise<ParseResult<CriteriaSet>> {
  return parseResult<CriteriaSet>(Object.hasOwn(sets, id) ? await sets[id]!() : undefined, []);
}
