import type { CivilDate } from '@xaso/core';
import type { Place } from '../place/place.schema.js';
import { readPhone, type PhoneReading } from './phone-kind.js';

/** One telephone of a place, ready to be shown. */
export interface ShownPhone extends PhoneReading {
  readonly number: string;
  readonly verifiedOn: CivilDate | undefined;
}

/**
 * The telephones to show. Once the commune has verified one, only verified ones stand, the last verified first: numbers on maps are
 * changed by strangers, and 1900 numbers put there bill who calls. A premium number comes last, and only where nothing else is known.
 */
export function phonesToShow({ phones = [] }: Pick<Place, 'phones'>): readonly ShownPhone[] {
  const all = phones.map(({ number, verifiedOn }): ShownPhone => ({ number, verifiedOn, ...readPhone(number) }));
  const verified = all.filter(({ verifiedOn }) => verifiedOn !== undefined).sort((a, b) => (a.verifiedOn! < b.verifiedOn! ? 1 : -1));
  const chosen = verified.length > 0 ? verified : all;
  const ordinary = chosen.filter(({ kind }) => kind !== 'premium');
  return ordinary.length > 0 ? ordinary : chosen;
}
