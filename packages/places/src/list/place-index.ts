import { compareVietnamese, foldVietnamese } from '@xaso/core';
import { categoryText, kindName } from '../messages/place-words.js';
import type { PlaceMessages } from '../messages/place-messages.js';
import type { Place } from '../place/place.schema.js';
import type { PlaceKind } from '../place/place-kinds.js';
import { distanceBetween, type Position } from '../point/distance.js';

/** What to show of a directory. What is left out does not narrow; what is not known of a place does not let it through. */
export interface PlaceQuery {
  /** Beginnings of words in any order, with or without diacritics, in names, category, address, hamlet or unit. */
  readonly text?: string | undefined;
  readonly kinds?: readonly PlaceKind[] | undefined;
  /** A category as `facets.categories` lists it. */
  readonly category?: string | undefined;
  /** A hamlet as `facets.hamlets` lists it. */
  readonly hamlet?: string | undefined;
  /** Only places for which this holds: `isOpenAt` of the opening hours, for one. Asked last, of what has passed all else. */
  readonly where?: ((place: Place) => boolean) | undefined;
  readonly paysByQr?: boolean | undefined;
  readonly hasWifi?: boolean | undefined;
  /** Orders by distance from here; places without a point come last. */
  readonly near?: Position | undefined;
}

/** One place of a list. */
export interface ListedPlace {
  readonly place: Place;
  /** Straight line in metres; undefined without `near` or without a point. */
  readonly metres: number | undefined;
}

/** What there is to choose from, with how many places each has, in the order in which it is shown. */
export interface PlaceFacets {
  readonly kinds: ReadonlyMap<PlaceKind, number>;
  readonly categories: ReadonlyMap<string, number>;
  readonly hamlets: ReadonlyMap<string, number>;
  readonly paysByQr: number;
  readonly hasWifi: number;
}

/** A directory made ready: each text is folded once, so that thousands of places stay quick. */
export interface PlaceIndex {
  readonly places: readonly Place[];
  /** Places that pass: by distance when `near` is given, else those first whose name has the words, in the Vietnamese order of names. */
  readonly find: (query?: PlaceQuery) => readonly ListedPlace[];
  readonly facets: PlaceFacets;
}

/** How an index is made. */
export interface PlaceIndexOptions {
  /** Words of kinds and categories, which are searched, too; Vietnamese ones when left out. */
  readonly messages?: PlaceMessages | undefined;
}

/** Longest search text that is looked at; longer ones are cut. */
const longestQuery = 200;

/** Makes places ready to be searched, filtered and ordered. */
export function createPlaceIndex(places: readonly Place[], { messages }: PlaceIndexOptions = {}): PlaceIndex {
  const entries = places.map((place) => entryOf(place, messages)).sort((a, b) => compareVietnamese(a.place.name, b.place.name));
  return {
    places,
    find: ({ near, ...query } = {}) => {
      const words = wordsOf(query.text);
      const passing = entries.filter((entry) => passes(entry, query, words));
      return near === undefined ? namedFirst(passing, words) : byDistance(passing, near);
    },
    facets: facetsOf(entries),
  };
}

interface Entry {
  readonly place: Place;
  readonly category: string | undefined;
  /** Folded, each word after a space: a query word is looked for behind a space, which finds beginnings of words alone. */
  readonly name: string;
  readonly text: string;
}

function entryOf(place: Place, messages: PlaceMessages | undefined): Entry {
  const { name, otherNames = [], address, formerAddress, hamlet, unit, owner, categoryText: own } = place;
  const category = categoryText(place, messages);
  const names = folded([name, ...otherNames]);
  return { place, category, name: names, text: names + folded([category, own, kindName(place.kind, messages), address, formerAddress, hamlet, unit?.name, owner?.name]) };
}

function folded(parts: readonly (string | undefined)[]): string {
  return ` ${foldVietnamese(parts.filter((part) => part !== undefined).join(' ')).replace(/[^\p{L}\p{N}]+/gu, ' ')}`;
}

function wordsOf(text: string | undefined): readonly string[] {
  return folded([(text ?? '').slice(0, longestQuery)]).trim().split(' ').filter((word) => word !== '').map((word) => ` ${word}`);
}

function passes({ place, category, text }: Entry, query: Omit<PlaceQuery, 'near'>, words: readonly string[]): boolean {
  return (
    (query.kinds === undefined || query.kinds.includes(place.kind)) &&
    (query.category === undefined || category === query.category) &&
    (query.hamlet === undefined || place.hamlet === query.hamlet) &&
    (query.paysByQr !== true || place.payment?.qr === true) &&
    (query.hasWifi !== true || hasWifi(place)) &&
    words.every((word) => text.includes(word)) &&
    (query.where === undefined || query.where(place))
  );
}

function hasWifi({ kind, wifi }: Place): boolean {
  return kind === 'wifi' || wifi !== undefined;
}

function namedFirst(entries: readonly Entry[], words: readonly string[]): readonly ListedPlace[] {
  const isNamed = ({ name }: Entry): boolean => words.every((word) => name.includes(word));
  const ordered = words.length === 0 ? entries : [...entries.filter(isNamed), ...entries.filter((entry) => !isNamed(entry))];
  return ordered.map(({ place }) => ({ place, metres: undefined }));
}

function byDistance(entries: readonly Entry[], near: Position): readonly ListedPlace[] {
  return entries
    .map(({ place }): ListedPlace => ({ place, metres: place.point === undefined ? undefined : distanceBetween(near, place.point) }))
    .sort((a, b) => (a.metres ?? Infinity) - (b.metres ?? Infinity) || 0);
}

function facetsOf(entries: readonly Entry[]): PlaceFacets {
  return {
    kinds: counted(entries.map(({ place }) => place.kind)),
    categories: sorted(counted(entries.flatMap(({ category }) => category ?? []))),
    hamlets: sorted(counted(entries.flatMap(({ place }) => place.hamlet ?? []))),
    paysByQr: entries.filter(({ place }) => place.payment?.qr === true).length,
    hasWifi: entries.filter(({ place }) => hasWifi(place)).length,
  };
}

function counted<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function sorted(counts: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  return new Map([...counts].sort(([a], [b]) => compareVietnamese(a, b)));
}
