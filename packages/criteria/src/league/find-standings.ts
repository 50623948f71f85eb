import { compareVietnamese, foldVietnamese, type UnitKind } from '@xaso/core';
import { placeRows } from './place-rows.js';
import type { Standings } from './standings.js';

/** Orders of the list: from the first, from the last, by name, by province and there from the first. */
export const standingOrders = ['best', 'worst', 'name', 'province'] as const;

export type StandingOrder = (typeof standingOrders)[number];

/** What is asked for. */
export interface StandingQuery {
  /** Beginnings of words of name, province or code, with diacritics or without: "hac thanh" is not in "Thạch Khôi, Thành phố Hải Phòng". */
  readonly text?: string | undefined;
  /** Place in `provinces`. */
  readonly province?: number | undefined;
  readonly kind?: UnitKind | undefined;
  readonly order?: StandingOrder | undefined;
}

/** What was found. */
export interface FoundStandings {
  /** Rows in the order that was asked for. Those without a score stand behind the others, in a list by names at their name. */
  readonly rows: readonly number[];
  /** Ranks among the units of the chosen province and kind, by row; only where one is chosen. */
  readonly ranksWithin: Float64Array | undefined;
}

/** What there is to choose from, with how many units each has. */
export interface StandingFacets {
  /** By place in `provinces`, in the order of their names. */
  readonly provinces: ReadonlyMap<number, number>;
  readonly kinds: ReadonlyMap<UnitKind, number>;
}

/** Looks through standings, and does each piece of work once, when somebody first asks for it. */
export class StandingSearch {
  readonly #standings: Standings;
  #folded: readonly string[] | undefined;
  #facets: StandingFacets | undefined;
  #byName: readonly number[] | undefined;

  constructor(standings: Standings) {
    this.#standings = standings;
  }

  /** What there is to choose from. */
  get facets(): StandingFacets {
    return (this.#facets ??= facetsOf(this.#standings));
  }

  /** Does beforehand what the first search and the first list by names take longest for; for when nobody waits. */
  prepare(): void {
    this.find({ text: '-', order: 'name' });
  }

  /** Finds units; words may be asked for in any order. */
  find({ text = '', province, kind, order = 'best' }: StandingQuery): FoundStandings {
    const { document, table, scores } = this.#standings;
    const { units } = document;
    const words = foldVietnamese(text).split(' ').filter((word) => word !== '');
    const isChosen = (row: number): boolean => (province === undefined || units.province?.[row] === province) && (kind === undefined || units.kind?.[row] === kind);
    const chosen = province === undefined && kind === undefined ? this.#inOrder(order) : this.#inOrder(order).filter(isChosen);
    const rows = words.length === 0 ? chosen : chosen.filter((row) => words.every((word) => this.#wordsOf(row).includes(` ${word}`)));
    return { rows, ranksWithin: chosen.length === scores.length ? undefined : placeRows(scores, table.ties, [...chosen].sort((one, other) => one - other)).ranks };
  }

  #inOrder(order: StandingOrder): readonly number[] {
    const { order: all, ranked, document } = this.#standings;
    if (order === 'best') return all;
    const placed = all.slice(0, ranked);
    if (order === 'worst') return [...placed.reverse(), ...all.slice(ranked)];
    const { name, province } = document.units;
    if (order === 'name') return (this.#byName ??= [...all].sort((one, other) => compareVietnamese(name[one]!, name[other]!)));
    const places = new Map([...this.facets.provinces.keys()].map((each, place) => [each, place]));
    const placeOf = (row: number): number => places.get(province?.[row] ?? -1) ?? Infinity;
    // Sorting is stable: within a province the order of the ranks stays.
    return [...all].sort((one, other) => (placeOf(one) === placeOf(other) ? 0 : placeOf(one) - placeOf(other)));
  }

  #wordsOf(row: number): string {
    if (this.#folded === undefined) {
      const { units, provinces = [] } = this.#standings.document;
      const folded = provinces.map(({ name }) => foldVietnamese(name));
      this.#folded = units.name.map((name, at) => ` ${foldVietnamese(name)} ${folded[units.province?.[at] ?? -1] ?? ''} ${units.code?.[at] ?? ''}`);
    }
    return this.#folded[row]!;
  }
}

function facetsOf({ document: { units, provinces = [] } }: Standings): StandingFacets {
  const inProvinces = new Map<number, number>();
  const ofKinds = new Map<UnitKind, number>();
  for (const place of units.province ?? []) if (place !== null && place < provinces.length) inProvinces.set(place, (inProvinces.get(place) ?? 0) + 1);
  for (const kind of units.kind ?? []) if (kind !== null) ofKinds.set(kind, (ofKinds.get(kind) ?? 0) + 1);
  return { provinces: new Map([...inProvinces].sort(([one], [other]) => compareVietnamese(provinces[one]!.name, provinces[other]!.name))), kinds: ofKinds };
}
