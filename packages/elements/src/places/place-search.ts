import { vietnamHolidays } from '@xaso/core';
import { createPlaceIndex, isOpenAt, type CivilMoment, type ListedPlace, type PlaceFacets, type PlaceIndex, type PlaceKind, type PlaceMessages, type Position } from '@xaso/places';
import { nextTask } from './next-task.js';
import { kindsShown } from './place-kinds-shown.js';
import type { PlaceSource } from './place-source.js';

/** What a reader asks for. */
export interface PlaceQuestion {
  readonly text: string;
  readonly kind: PlaceKind | undefined;
  readonly category: string | undefined;
  readonly hamlet: string | undefined;
  readonly openNow: boolean;
  readonly paysByQr: boolean;
  readonly near: Position | undefined;
}

/** Nothing asked yet. */
export const openQuestion: PlaceQuestion = { text: '', kind: undefined, category: undefined, hamlet: undefined, openNow: false, paysByQr: false, near: undefined };

/** What an index is made of. */
interface Material {
  readonly source: PlaceSource;
  readonly kind: string | undefined;
  readonly messages: PlaceMessages | undefined;
}

/** Finds places, and does each piece of work once: an index for a list, an answer for a question. */
export class PlaceSearch {
  #wanted: Material | undefined;
  #index: PlaceIndex | undefined;
  #question: PlaceQuestion | undefined;
  #minute = '';
  #found: readonly ListedPlace[] = [];
  #positions: ReadonlyMap<string, number> | undefined;

  /**
   * Makes a list ready, in a task of its own between those that read it and draw it, so that none of them is long; nothing to wait for when it is the
   * list that is wanted already. Until then the list before it serves.
   */
  take(wanted: Material): Promise<void> | undefined {
    const { source, kind, messages } = this.#wanted ?? {};
    if (wanted.source === source && wanted.kind === kind && wanted.messages === messages) return undefined;
    this.#wanted = wanted;
    return this.#make(wanted);
  }

  /** Whether there is a list to search. */
  get isReady(): boolean {
    return this.#index !== undefined;
  }

  async #make(wanted: Material): Promise<void> {
    await nextTask();
    if (wanted !== this.#wanted) return;
    const kinds = new Set(kindsShown(wanted.kind));
    this.#index = createPlaceIndex(wanted.source.items.filter((place) => kinds.has(place.kind)), { messages: wanted.messages });
    this.#question = undefined;
    await nextTask();
  }

  /** What there is to choose from. */
  get facets(): PlaceFacets {
    return this.#index!.facets;
  }

  /** How many places there are before anything is asked. */
  get total(): number {
    return this.#index!.places.length;
  }

  /** Places that pass; the same list again while question and minute are the same. */
  find(question: PlaceQuestion, moment: CivilMoment): readonly ListedPlace[] {
    const { text, kind, category, hamlet, openNow, paysByQr, near } = question;
    const minute = openNow ? `${moment.date} ${moment.time}` : '';
    if (question === this.#question && minute === this.#minute) return this.#found;
    [this.#question, this.#minute, this.#positions] = [question, minute, undefined];
    const where = openNow ? isOpenAt(moment, vietnamHolidays) : undefined;
    this.#found = this.#index!.find({ text, category, hamlet, paysByQr, near, where, kinds: kind === undefined ? undefined : [kind] });
    return this.#found;
  }

  /** Where a place stands among those found, from 0; -1 when it is not among them. */
  positionOf(id: string | undefined): number {
    if (id === undefined) return -1;
    this.#positions ??= new Map(this.#found.map(({ place }, index) => [place.id, index]));
    return this.#positions.get(id) ?? -1;
  }
}
