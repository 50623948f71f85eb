import { parseResult, type ParseResult } from '@xaso/core';
import type { CriteriaSet } from '@xaso/criteria';

/** The sets that come with the kit, each in a file of its own. */
const sets: Readonly<Record<string, () => Promise<CriteriaSet>>> = {
  'qd-766-2022': async () => (await import('@xaso/criteria/sets/qd-766-2022')).qd7662022,
  'thanh-hoa-1829-2023': async () => (await import('@xaso/criteria/sets/thanh-hoa-1829-2023')).thanhHoa18292023,
  'vi-du-chuyen-doi-so': async () => (await import('@xaso/criteria/sets/vi-du-chuyen-doi-so')).viDuChuyenDoiSo,
};

/** Brings a set that comes with the kit; nothing for an id that none of them has. */
export async function officialSet(id: string): Promise<ParseResult<CriteriaSet>> {
  return parseResult<CriteriaSet>(Object.hasOwn(sets, id) ? await sets[id]!() : undefined, []);
}
