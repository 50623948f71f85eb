import type { DocumentSource, ListDocument, Publisher } from '@xaso/core';
import { compileVariants } from './compiled-lexicon.js';
import type { Lexicon } from './lexicon.js';
import { decodePlaces, encodePlaces } from './place-list.js';
import { buildIndex, finish, inSteps, noLexicon, type IndexBuild, type ProcedureIndex, type ProcedureIndexOptions } from './procedure-index.js';
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
export function searchIndexOf(all: readonly SearchableProcedure[], head: SearchIndexHead, lexicon: Lexicon = noLexicon): SearchIndex {
  const codes = new Map(all.map(({ code }, place) => [code, place] as const).reverse());
  const procedures = all.filter(({ code }, place) => codes.get(code) === place);
  const index = finish(indexTitles(procedures, lexicon));
  const compiled = compileVariants(lexicon);
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
      ...[...index.lists].map(([key, places]) => listOf(key, places)),
    ].sort(),
  };
}

function listOf(key: string, places: readonly number[]): string {
  return `${key}:${encodePlaces(places)}`;
}

/** Makes an index out of a `search-index` document. Without its lists they are cut now; with them the lexicon is read at the first search. */
export function loadProcedureIndex(document: Pick<SearchIndex, 'items' | 'lists'>, options: ProcedureIndexOptions = {}): ProcedureIndex {
  return finish(buildIndex(titlesIn(document, options), options, document.lists === undefined));
}

/** Begins what `loadProcedureIndex` does at once, in slices as `startProcedureIndex` does; the lexicon is read too, so that the first search waits for nothing. */
export function startLoadingIndex(document: Pick<SearchIndex, 'items' | 'lists'>, options: ProcedureIndexOptions = {}): IndexBuild {
  return inSteps(buildIndex(titlesIn(document, options), options));
}

function titlesIn({ items, lists }: Pick<SearchIndex, 'items' | 'lists'>, { lexicon = noLexicon }: ProcedureIndexOptions): Generator<undefined, TitleIndex> {
  return lists === undefined ? indexTitles(items, lexicon) : preparedTitles(items, lists, lexicon);
}

/** Titles whose lists are looked up and read when they are asked for; most never are. */
function* preparedTitles(procedures: readonly SearchableProcedure[], unordered: readonly string[], lexicon: Lexicon): Generator<undefined, TitleIndex> {
  const titles = titlesOf(procedures, lexicon);
  const lists = unordered.every((list, place) => place === 0 || unordered[place - 1]! <= list) ? unordered : [...unordered].sort();
  const read = new Map<string, readonly number[] | undefined>();
  yield;
  return {
    procedures,
    titles,
    lists: {
      keys: () => lists.map((list) => list.slice(0, list.indexOf(':'))).values(),
      get: (key) => {
        if (!read.has(key)) {
          const list = lists[firstFrom(lists, `${key}:`)];
          read.set(key, list?.startsWith(`${key}:`) === true ? decodePlaces(list.slice(key.length + 1), titles.length) : undefined);
        }
        return read.get(key);
      },
    },
  };
}

/** Place of the first text that does not come before another one. */
function firstFrom(texts: readonly string[], text: string): number {
  let low = 0;
  let high = texts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (texts[middle]! < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A procedure without what the search does not need. */
function searchableOf(procedure: SearchableProcedure): SearchableProcedure {
  const { code, name } = procedure;
  return { code, name, ...Object.fromEntries(searchableFields.flatMap((field) => (procedure[field] === undefined ? [] : [[field, procedure[field]]]))) };
}

const searchableFields = ['plainName', 'words', 'variant', 'field', 'audience', 'lifeEvents', 'agency', 'communeLevel', 'receivedAtCommune', 'onlineLevel'] as const;
