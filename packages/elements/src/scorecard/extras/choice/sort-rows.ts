import { compareVietnamese } from '@xaso/core';
import type { FigureRow } from '@xaso/indicators';

/** In which order the rows of a pillar stand. */
export type RowSort = 'board' | 'name' | 'value' | 'target';

/** Says of which level the place of a row is, as far as the report says; figures of two levels have no order. */
export type LevelOf = (row: FigureRow) => string | undefined;

/** Which orders make sense for these rows, each pillar by itself: an order by value needs two figures that may be compared. */
export function sortsOf(pillars: readonly (readonly FigureRow[])[], levelOf: LevelOf): readonly RowSort[] {
  const has = (keyOf: KeyOf): boolean => pillars.some((rows) => [...groupBy(rows, keyOf).values()].some(({ length }) => length > 1));
  const sorts: RowSort[] = ['board', 'name'];
  if (has(comparableKey(levelOf))) sorts.push('value');
  if (has(targetKey)) sorts.push('target');
  return sorts;
}

/**
 * Puts the rows of one pillar in order. Figures that may not be compared keep their places: only the rows of one indicator, period, level
 * and unit are ordered among themselves, and stand where the first of them stood.
 */
export function sortRows(rows: readonly FigureRow[], sort: RowSort, levelOf: LevelOf): readonly FigureRow[] {
  switch (sort) {
    case 'board':
      return rows;
    case 'name':
      return [...rows].sort((one, other) => compareVietnamese(one.name, other.name));
    case 'value':
      return sortWithin(rows, comparableKey(levelOf), (one, other) => other.value! - one.value!);
    case 'target':
      return sortWithin(rows, targetKey, (one, other) => distance(one)! - distance(other)!);
  }
}

type KeyOf = (row: FigureRow) => string | undefined;

function comparableKey(levelOf: LevelOf): KeyOf {
  return (row) => {
    const level = levelOf(row);
    // What a qualifier leaves open has no place in an order, and neither has a goal.
    if (row.value === undefined || row.qualifier !== 'eq' || row.isGoal || level === undefined) return undefined;
    return JSON.stringify([row.indicator, row.period, row.unit, level]);
  };
}

function targetKey(row: FigureRow): string | undefined {
  return distance(row) === undefined ? undefined : row.unit;
}

/** How far a figure is from its target, negative while it falls short; undefined where that can't be told. */
function distance({ comparisons }: FigureRow): number | undefined {
  const target = comparisons.find(({ kind }) => kind === 'target');
  if (target === undefined) return undefined;
  if (target.relation === 'met') return 0;
  const { difference, isReached } = target;
  return difference === undefined || isReached === undefined ? undefined : isReached ? difference : -difference;
}

function sortWithin(rows: readonly FigureRow[], keyOf: KeyOf, order: (one: FigureRow, other: FigureRow) => number): readonly FigureRow[] {
  const groups = groupBy(rows, keyOf);
  for (const group of groups.values()) group.sort(order);
  const ordered: FigureRow[] = [];
  for (const row of rows) {
    const key = keyOf(row);
    if (key === undefined) ordered.push(row);
    else ordered.push(...(groups.get(key) ?? []));
    if (key !== undefined) groups.delete(key);
  }
  return ordered;
}

function groupBy(rows: readonly FigureRow[], keyOf: KeyOf): Map<string, FigureRow[]> {
  const groups = new Map<string, FigureRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return groups;
}
