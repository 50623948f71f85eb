import type { Finding } from '@xaso/core';

/** Puts lists of findings together. The same lists give the very same list again, so that an element tells its status once. */
export class JoinedFindings {
  #lists: readonly (readonly Finding[])[] = [];
  #all: readonly Finding[] = [];

  of(...given: readonly (readonly Finding[])[]): readonly Finding[] {
    const lists = given.filter(({ length }) => length > 0);
    const isSame = lists.length === this.#lists.length && lists.every((list, index) => list === this.#lists[index]);
    if (!isSame) this.#all = lists.length === 1 ? lists[0]! : lists.flatMap((list) => list);
    this.#lists = lists;
    return this.#all;
  }
}
