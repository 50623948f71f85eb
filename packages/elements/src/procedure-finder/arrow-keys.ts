/**
 * Where a key leads in a box with a list of results below it: the arrows go through the list and back into the box, Home and End
 * to its ends, Escape to the box. In the box Home and End stay the caret's.
 *
 * @param at Place of the item that has the focus; -1 for the box.
 * @returns Undefined where the key leads nowhere.
 */
export function goalOfKey(key: string, at: number, items: readonly HTMLElement[], box: HTMLElement | null): HTMLElement | null | undefined {
  if (key === 'ArrowDown') return items[at + 1];
  if (at < 0) return undefined;
  switch (key) {
    case 'ArrowUp':
      return at === 0 ? box : items[at - 1];
    case 'Home':
      return items[0];
    case 'End':
      return items.at(-1);
    case 'Escape':
      return box;
    default:
      return undefined;
  }
}
