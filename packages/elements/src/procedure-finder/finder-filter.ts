import { compareVietnamese } from '@xaso/core';
import type { Procedure, SearchFilter } from '@xaso/procedures';

/** The lists from which a reader chooses, in the order in which they are shown. */
export const filterNames = ['field', 'audience', 'lifeEvent', 'level'] as const;

/** One of the lists. */
export type FilterName = (typeof filterNames)[number];

/** What there is to choose from. A list with fewer than two values is no choice and empty. */
export interface FilterChoices {
  readonly lists: Readonly<Record<FilterName, readonly string[]>>;
  /** Whether some procedures are a commune's and others are not. */
  readonly communeOnly: boolean;
}

/** How far a procedure can be done online, from most to least. */
const levels = ['full', 'partial', 'none'];

/** What the procedures of a catalogue can be told apart by. */
export function filterChoices(items: readonly Procedure[]): FilterChoices {
  const words = (of: (item: Procedure) => readonly string[]): readonly string[] => {
    const values = [...new Set(items.flatMap(of))];
    return values.length < 2 ? [] : values.sort(compareVietnamese);
  };
  const found = new Set(items.map(({ onlineLevel }) => onlineLevel));
  const known = levels.filter((level) => found.has(level as Procedure['onlineLevel']));
  return {
    lists: {
      field: words(({ field }) => (field === undefined ? [] : [field])),
      audience: words(({ audience = [] }) => audience),
      lifeEvent: words(({ lifeEvents = [] }) => lifeEvents),
      level: known.length === 0 || (known.length === 1 && found.size === 1) ? [] : known,
    },
    communeOnly: new Set(items.map(isCommunes)).size > 1,
  };
}

/** How many conditions are set. */
export function filterCount(filter: SearchFilter): number {
  return Object.values(filter).filter((value) => value !== undefined && value !== false).length;
}

function isCommunes({ communeLevel, receivedAtCommune }: Procedure): boolean {
  return communeLevel === true || receivedAtCommune === true;
}
