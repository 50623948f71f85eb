/** How many items of a list are other ones than in an earlier list. */
export interface ChangedItems {
  /** Items that were written anew, came or went: of the longer list those without an equal one in the other. */
  readonly changed: number;
  /** Items of the longer list. */
  readonly of: number;
}

/**
 * Above this share of items, in percent, a new version of a list is worth a second look. What a commune does to a list between two
 * versions (a price, an hour, a new shop) touches a few of its items; a list of somebody else, a shifted column or a lost half touches
 * most of them. A third lies between the two, and 30 is the round number below it. It is a reason to look, no verdict: figures of a new
 * period are all new, rightly.
 */
export const muchChangedPercent = 30;

/**
 * Compares two versions of a list by the content of their items. The order of items, and of the fields in them, does not count; an item
 * that comes twice counts twice. Compare parsed lists, so that only what is read counts.
 */
export function changedItems(before: readonly unknown[], after: readonly unknown[]): ChangedItems {
  const left = new Map<string, number>();
  for (const item of before) {
    const key = contentOf(item);
    left.set(key, (left.get(key) ?? 0) + 1);
  }
  let same = 0;
  for (const item of after) {
    const key = contentOf(item);
    const count = left.get(key) ?? 0;
    if (count === 0) continue;
    left.set(key, count - 1);
    same += 1;
  }
  const of = Math.max(before.length, after.length);
  return { changed: of - same, of };
}

/** Whether so many items changed that somebody should look: more than `muchChangedPercent` of them. */
export function isMuchChanged({ changed, of }: ChangedItems): boolean {
  return changed * 100 > of * muchChangedPercent;
}

/** The content of an item as a text: JSON with the fields of every object in order. */
function contentOf(item: unknown): string {
  return JSON.stringify(item, (_key, value: unknown) => (isObject(value) ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))) : value)) ?? '';
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
