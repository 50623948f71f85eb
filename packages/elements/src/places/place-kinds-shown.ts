import { placeKinds, type PlaceKind } from '@xaso/places';

/** Where money is spent: what a locator of businesses lists. */
const businessKinds: readonly PlaceKind[] = ['business', 'marketStall', 'cashPoint'];

/** The kinds that an element lists: those that it names, separated by spaces; every kind where it names none that is known. */
export function kindsShown(kind: string | undefined): readonly PlaceKind[] {
  if (kind === 'businesses') return businessKinds;
  const asked = (kind ?? '').split(/\s+/);
  const known = placeKinds.filter((one) => asked.includes(one));
  return known.length === 0 ? placeKinds : known;
}
