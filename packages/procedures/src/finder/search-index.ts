import type { DocumentSource, ListDocument, Publisher } from '@xaso/core';
import { compileLexicon } from './compiled-lexicon.js';
import type { Lexicon } from './lexicon.js';
import { decodePlaces, encodePlaces } from './place-list.js';
import { buildIndex, finish, type ProcedureIndex, type ProcedureIndexOptions } from './procedure-index.js';
import type { SearchableProcedure } from './searchable.js';
import { factsOf, variantKey } from './title-facts.js';
import { indexTitles, titlesOf, type TitleIndex } from './title-index.js';
import { groupVariants } from './variant-groups.js';

/** A `search-index` document. */
export type SearchIndex = ListDocument<SearchableProcedure, 'search-index'> & {
  readonly lists?: readonly string[] | undefined;
};

/** Who vouches for an index, and for which day. */
export interface SearchIndexHead {
  readonly title?: string | undefined;
  readonly publisher: Publisher;
  readonly asOf: ListDocument<SearchableProcedure, 'search-index'>['asOf'];
  readonly sources?: readonly DocumentSource[] | undefined;
}

/**
 * Does ahead of time what a page would else do: cuts the titles of procedures into words, and puts near-identical ones
 * together. Of procedures with one code the first stays.
 */
export function searchIndexOf(all: readonly SearchableProcedure[], head: SearchIndexHead, lexicon: Lexicon = { items: [] }): SearchIndex {
  const codes = new Map(all.map(({ code }, place) => [code, place] as const).reverse());
  const procedures = all.filter(({ code }, place) => codes.get(code) === place);
  const index = finish(indexTitles(procedures));
  const compiled = compileLexicon(index, lexicon);
  const facts = finish(factsOf(index, compiled));
  const { groupOf } = finish(groupVariants(index, compiled, facts));
  // Every procedure gets a group, so that none has to be worked out when the index is loaded; a short one, for there are many.
  const firstCodes = new Map<string, string>();
  const items = procedures.map((procedure, place): SearchableProcedure => {
    const group = groupOf(place);
    if (group !== undefined && !firstCodes.has(group)) firstCodes.set(group, procedure.code);
    return { ...searchableOf(procedure), group: procedure.group ?? (group === undefined ? procedure.code : firstCodes.get(group)!) };
  });
  const { title, publisher, asOf, sources = [] } = head;
  return {
    kind: 'search-index',
    schemaVersion: 1,
    ...(title === undefined ? {} : { title }),
    publisher,
    asOf,
    sources: [...sources],
    items,
    lists: [
      ...compiled.variants.map(({ entry }, variant) => listOf(variantKey(entry.id), [...facts.keys()].filter((title) => facts[title]!.variants.includes(variant)))),
      ...Array.from(index.lists, ([key, places]) => listOf(key, places)),
    ],
  };
}

function listOf(key: string, places: readonly number[]): string {
  return `${key}:${encodePlaces(places)}`;
}

/** Makes an index out of a `search-index` document. Without its lists they are cut now. */
export function loadProcedureIndex({ items, lists }: Pick<SearchIndex, 'items' | 'lists'>, options: ProcedureIndexOptions = {}): ProcedureIndex {
  return finish(buildIndex(lists === undefined ? indexTitles(items) : preparedTitles(items, lists), options));
}

/** Titles whose lists are read when they are asked for; most never are. */
function* preparedTitles(procedures: readonly SearchableProcedure[], lists: readonly string[]): Generator<undefined, TitleIndex> {
  const titles = titlesOf(procedures);
  const written = new Map(lists.map((list) => [list.slice(0, list.indexOf(':')), list]));
  const read = new Map<string, readonly number[]>();
  yield;
  return {
    procedures,
    titles,
    lists: {
      keys: () => written.keys(),
      get: (key) => {
        const text = written.get(key);
        if (text === undefined) return undefined;
        let places = read.get(key);
        if (!places) read.set(key, (places = decodePlaces(text.slice(key.length + 1), titles.length)));
        return places;
      },
    },
  };
}

/** A procedure without what the search does not need. */
function searchableOf(procedure: SearchableProcedure): SearchableProcedure {
  const { code, name } = procedure;
  return { code, name, ...Object.fromEntries(searchableFields.flatMap((field) => (procedure[field] === undefined ? [] : [[field, procedure[field]]]))) };
}

const searchableFields = ['plainName', 'words', 'variant', 'field', 'audience', 'lifeEvents', 'agency', 'communeLevel', 'receivedAtCommune', 'onlineLevel'] as const;
