import { addDays, type CivilDate } from '@xaso/core';
import { type Situation } from '../table/choose-rows.js';
import type { Attribute, RowCondition, ThresholdTable } from '../table/table.schema.js';

/** One stretch of an attribute, or of the days, within which no row can tell two places apart. */
interface Stretch {
  /** A value that stands for all of it. */
  readonly value: string | number;
  readonly text: string;
}

interface NumberStretch extends Stretch {
  readonly value: number;
}

/** What rows look at, with its stretches. */
export interface Dimension {
  /** Id of the attribute; none for the day. */
  readonly of: string | undefined;
  readonly stretches: readonly Stretch[];
}

/** The first and the last day that matter; without them, time has no end. */
export interface Days {
  readonly from: CivilDate | undefined;
  readonly to: CivilDate | undefined;
}

/**
 * Cuts what a table looks at into stretches: since its conditions are classes and intervals only, a table is proven for all places and days
 * by looking at one of each.
 */
export function dimensionsOf({ rows }: ThresholdTable, attributes: readonly Attribute[], days: Days): readonly Dimension[] {
  const conditions = rows.flatMap(({ when }) => when);
  const asked = new Set(conditions.map(({ of }) => of));
  return [...asked].flatMap((of): readonly Dimension[] => {
    const own = conditions.filter((condition) => condition.of === of);
    if (of === undefined) return [{ of, stretches: dayStretches(own, days) }];
    const attribute = attributes.find(({ id }) => id === of);
    if (attribute === undefined) return [];
    const { name: { vi }, options = [] } = attribute;
    const stretches = attribute.kind === 'choice' ? options.map(({ id, name }) => ({ value: id, text: `${vi}: ${name.vi}` })) : numberStretches(attribute, own);
    return [{ of, stretches }];
  });
}

/** How many combinations of stretches there are. */
export function cellCount(dimensions: readonly Dimension[]): number {
  return dimensions.reduce((count, { stretches }) => count * stretches.length, 1);
}

/** One combination of stretches. */
export interface Cell {
  readonly situation: Situation;
  readonly text: string;
}

/** Every combination, one after the other. */
export function cellsOf(dimensions: readonly Dimension[]): readonly Cell[] {
  let cells: readonly (readonly (readonly [Dimension, Stretch])[])[] = [[]];
  for (const dimension of dimensions) cells = cells.flatMap((cell) => dimension.stretches.map((stretch) => [...cell, [dimension, stretch] as const]));
  return cells.map((cell) => {
    const day = cell.find(([{ of }]) => of === undefined)?.[1].value as CivilDate | undefined;
    const attributes = Object.fromEntries(cell.flatMap(([{ of }, { value }]) => (of === undefined ? [] : [[of, value]])));
    return { situation: { attributes, day }, text: cell.map(([, { text }]) => text).join('; ') };
  });
}

function numberStretches({ name: { vi }, min, max, whole }: Attribute, conditions: readonly RowCondition[]): readonly Stretch[] {
  const isInside = (value: number): boolean => (min === undefined || value >= min) && (max === undefined || value <= max);
  const bounds = conditions.flatMap(({ atLeast, moreThan, atMost, lessThan }) => [atLeast, moreThan, atMost, lessThan].filter((bound) => bound !== undefined));
  const cuts = [...new Set([...bounds, ...(min === undefined ? [] : [min]), ...(max === undefined ? [] : [max])])].filter(isInside).sort((a, b) => a - b);
  const [first] = cuts;
  const last = cuts.at(-1);
  if (first === undefined || last === undefined) return [{ value: 0, text: `${vi}: bất kỳ` }];
  const between = (low: number, high: number): readonly NumberStretch[] => {
    const middle = whole === true ? Math.floor(low) + 1 : low / 2 + high / 2;
    return middle > low && middle < high ? [{ value: middle, text: `${vi}: trên ${low}, dưới ${high}` }] : [];
  };
  const stretches = [
    ...(first === min ? [] : [{ value: whole === true ? Math.ceil(first) - 1 : first - 1, text: `${vi}: dưới ${first}` }]),
    ...cuts.flatMap((cut, index) => [...(whole === true && !Number.isInteger(cut) ? [] : [{ value: cut, text: `${vi}: ${cut}` }]), ...(index + 1 < cuts.length ? between(cut, cuts[index + 1]!) : [])]),
    ...(last === max ? [] : [{ value: whole === true ? Math.floor(last) + 1 : last + 1, text: `${vi}: trên ${last}` }]),
  ];
  return stretches.filter(({ value }) => isInside(value));
}

/** A stretch of days begins where a condition does, and right after one ends. */
function dayStretches(conditions: readonly RowCondition[], { from, to }: Days): readonly Stretch[] {
  const starts = conditions.flatMap(({ since, until }) => [...(since === undefined ? [] : [since]), ...(until === undefined ? [] : [addDays(until, 1)])]);
  const inside = [...new Set(starts)].filter((day) => (from === undefined || day > from) && (to === undefined || day <= to)).sort();
  const [first] = inside;
  if (first === undefined) return [{ value: from ?? to ?? '2000-01-01', text: 'ngày bất kỳ' }];
  return [{ value: from ?? addDays(first, -1), text: `trước ngày ${first}` }, ...inside.map((day, index) => ({ value: day, text: inside[index + 1] === undefined ? `từ ngày ${day}` : `từ ngày ${day} đến trước ngày ${inside[index + 1]}` }))];
}
