import type { ListedProduct } from '@xaso/ocop';

/** Products that are drawn at once, and how many come or go with each idle moment. */
const first = 24;
const step = 96;

/** Milliseconds between two steps, in which the page gets its turn. */
const restBetween = 60;

/** A list as far as it is drawn. */
export interface DrawnList {
  /** One of two places to be drawn in: what leaves keeps its own until it is gone. */
  readonly slot: 0 | 1;
  readonly found: readonly ListedProduct[];
  /** What the tiles look like depends on these, one by one. */
  readonly looks: readonly unknown[];
  readonly limit: number;
}

/**
 * Draws the first products of an answer at once and the others while the page has nothing else to do, until all of them are there to be
 * found and printed. A long list that is no longer asked for is hidden at once, and goes step by step: to take thousands of tiles away
 * takes longer than a reader should wait for a stroke of a key.
 */
export class ListGrowth {
  readonly #redraw: () => void;
  #standing: DrawnList | undefined;
  #leaving: DrawnList | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(redraw: () => void) {
    this.#redraw = redraw;
  }

  /** An answer, and what is left of the one before. The same answer with the same looks is the same list. */
  take(found: readonly ListedProduct[], looks: readonly unknown[]): readonly [standing: DrawnList, leaving: DrawnList | undefined] {
    const before = this.#standing;
    if (!before || before.found !== found || before.looks.some((look, index) => look !== looks[index])) {
      const isLong = before !== undefined && before.limit > step && this.#leaving === undefined;
      if (isLong) this.#leaving = before;
      const slot = before?.slot ?? 0;
      this.#standing = { slot: !isLong ? slot : slot === 0 ? 1 : 0, found, looks, limit: first };
    }
    return [this.#standing!, this.#leaving];
  }

  /** Has at least so many products drawn. */
  reach(count: number): void {
    if (this.#standing && this.#standing.limit < count) this.#standing = { ...this.#standing, limit: Math.ceil(count / first) * first };
  }

  /** Goes on once the page has had its turn. */
  go(): void {
    if (this.#timer !== undefined || (!this.#leaving && !this.#isGrowing)) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      if (this.#isGrowing) this.reach(this.#standing!.limit + step);
      this.#leaving = shorter(this.#leaving);
      this.#redraw();
    }, restBetween);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  get #isGrowing(): boolean {
    return this.#standing !== undefined && this.#standing.limit < this.#standing.found.length;
  }
}

/** A list that goes, with two steps fewer than it had: it goes more quickly than another comes. */
function shorter(list: DrawnList | undefined): DrawnList | undefined {
  if (!list) return undefined;
  const limit = Math.min(list.limit, list.found.length) - 2 * step;
  return limit > 0 ? { ...list, limit } : undefined;
}
