import { createUnitIndex, parseUnitDirectory, type UnitIndex } from '@xaso/core';

const indexes = new WeakMap<object, UnitIndex>();

/** The units that a page brings along, ready to be asked about mergers; undefined when there are none, or none that are right. */
export function unitHistoryOf(units: unknown): UnitIndex | undefined {
  if (typeof units !== 'object' || units === null) return undefined;
  const known = indexes.get(units);
  if (known !== undefined) return known;
  const { value } = parseUnitDirectory(units);
  if (value === undefined) return undefined;
  const index = createUnitIndex(value);
  indexes.set(units, index);
  return index;
}
