import type { Cell } from '@xaso/readers';

/** Reads a cell as a function does, once for equal cells: a column of places or periods has few different ones. */
export function remembered<T>(read: (cell: Cell) => T): (cell: Cell) => T {
  const known = new Map<Cell, T>();
  return (cell) => {
    if (known.has(cell)) return known.get(cell) as T;
    const value = read(cell);
    known.set(cell, value);
    return value;
  };
}
