import { foldVietnamese } from '@xaso/core';
import { StandingSearch, standingsOf, type EvaluationDocument, type FoundStandings, type StandingFacets, type Standings } from '@xaso/criteria/league';
import type { LeagueQuery } from './league-scene.js';

/** Ranks and finds, and does each piece of work once: standings for a table and a measure, an answer for a question. */
export class LeagueView {
  #document: EvaluationDocument | undefined;
  #standings: Standings | undefined;
  #search: StandingSearch | undefined;
  #query: LeagueQuery | undefined;
  #found: FoundStandings | undefined;
  /** What has been made ready for searches to come. */
  #prepared: StandingSearch | undefined;

  /** The answer to a question about a document. The same question again costs nothing. */
  answer(document: EvaluationDocument, query: LeagueQuery): { readonly standings: Standings; readonly facets: StandingFacets; readonly found: FoundStandings } {
    const table = document.items.find(({ id }) => id === query.table) ?? document.items[0]!;
    if (document !== this.#document || table !== this.#standings?.table || this.#standings.group?.id !== query.group) {
      this.#document = document;
      this.#standings = standingsOf(document, table, { group: query.group });
      this.#search = new StandingSearch(this.#standings);
      this.#query = undefined;
    }
    if (query !== this.#query) {
      this.#query = query;
      this.#found = this.#search!.find(query);
    }
    return { standings: this.#standings!, facets: this.#search!.facets, found: this.#found! };
  }

  /** Whether searches to come find their work done. */
  get isPrepared(): boolean {
    return this.#search === this.#prepared;
  }

  /** Makes searches to come quick, while nobody waits. */
  prepare(): void {
    this.#prepared = this.#search;
    this.#search?.prepare();
  }
}

/** Place of a province that a page names by its code or its name; undefined for one that is not there. */
export function placeOfProvince({ provinces = [] }: EvaluationDocument, asked: string | undefined): number | undefined {
  if (asked === undefined || asked.trim() === '') return undefined;
  const key = foldVietnamese(asked);
  const place = provinces.findIndex(({ code, name }) => code === asked.trim() || foldVietnamese(name) === key);
  return place < 0 ? undefined : place;
}
