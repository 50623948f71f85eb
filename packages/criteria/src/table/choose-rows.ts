import type { CivilDate } from '@xaso/core';
import type { Attribute, RowCondition, ThresholdTable } from './table.schema.js';

/** What a place is, as far as somebody said it and it is possible, and the day. */
export interface Situation {
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly day: CivilDate | undefined;
}

/** Whether a condition holds; `undefined` as long as nobody knows. */
export function holds({ of, in: classes, atLeast, moreThan, atMost, lessThan, since, until }: RowCondition, { attributes, day }: Situation): boolean | undefined {
  if (of === undefined) return day === undefined ? undefined : (since === undefined || day >= since) && (until === undefined || day <= until);
  const value = Object.hasOwn(attributes, of) ? attributes[of] : undefined;
  if (value === undefined) return undefined;
  if (typeof value === 'string') return classes?.includes(value) ?? false;
  return (atLeast === undefined || value >= atLeast) && (moreThan === undefined || value > moreThan) && (atMost === undefined || value <= atMost) && (lessThan === undefined || value < lessThan);
}

/** The rows that hold, by their place: one, or as many as are possible while something is not known. */
export function chooseRows({ rows, hit }: ThresholdTable, situation: Situation): readonly number[] {
  const possible: number[] = [];
  for (const [index, { when }] of rows.entries()) {
    const states = when.map((condition) => holds(condition, situation));
    if (states.includes(false)) continue;
    if (!states.includes(undefined)) {
      if (hit === 'unique') return [index];
      return [...possible, index];
    }
    possible.push(index);
  }
  return possible;
}

/** What is wrong with a place's attribute; nothing when it is fit. */
export function attributeFault({ kind, options = [], min, max, whole }: Attribute, value: unknown): 'missing' | 'invalid' | undefined {
  if (value === undefined) return 'missing';
  if (kind === 'choice') return options.some(({ id }) => id === value) ? undefined : 'invalid';
  if (typeof value !== 'number' || !Number.isFinite(value) || (whole === true && !Number.isSafeInteger(value))) return 'invalid';
  return (min !== undefined && value < min) || (max !== undefined && value > max) ? 'invalid' : undefined;
}
