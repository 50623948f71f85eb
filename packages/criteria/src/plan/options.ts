import { compare, exactText } from '@xaso/core/exact';
import type { Component, Outcome } from './component.js';
import { effortTo, type LeverEffort } from './effort.js';
import { gridOf, type Grid } from './grid.js';
import type { Lever } from './lever.js';

/** One way in which the levers of a component can stand. */
export interface Option {
  readonly values: readonly number[];
  readonly effort: number;
  /** No way with this outcome, and none between this one and the one before it, takes less. */
  readonly least: number;
  readonly outcome: Outcome;
}

/** Ways that are looked at for one component. */
export const optionLimit = 1024;

/**
 * The ways that are worth a thought: none is dearer than another that is at least as good for every criterion. The first one is to leave
 * everything as it is.
 *
 * @param around Where the levers stand in a plan that is to be made better.
 */
export function optionsOf({ levers, outcome }: Component, efforts: ReadonlyMap<string, LeverEffort>, around?: ReadonlyMap<string, number>): readonly Option[] {
  const limit = Math.max(3, Math.floor(optionLimit ** (1 / levers.length)));
  const now = levers.map(({ from }) => from);
  const grids = levers.map((lever, index) => {
    const outcomeAt = (value: number): string => outcome(now.map((from, other) => (other === index ? value : from))).each.map(exactText).join(' ');
    return gridOf(lever, outcomeAt, limit, around?.get(lever.id));
  });
  const steps = levers.map((lever, index) => stepsOf(lever, grids[index]!, efforts.get(lever.id)!));
  const ways = steps.reduce<readonly (readonly Step[])[]>((heads, own) => heads.flatMap((head) => own.map((step) => [...head, step])), [[]]);
  const options = ways.map((way): Option => {
    const values = way.map(({ value }) => value);
    return { values, effort: total(way.map(({ effort }) => effort)), least: total(way.map(({ least }) => least)), outcome: outcome(values) };
  });
  return undominated(options);
}

interface Step {
  readonly value: number;
  readonly effort: number;
  readonly least: number;
}

function stepsOf(lever: Lever, { values, isCoarse }: Grid, effort: LeverEffort): readonly Step[] {
  return values.map((value, index): Step => {
    const own = effortTo(lever, effort, value);
    // What lies between this number and the one nearer to the start was not looked at: it may be as good.
    const [isOpen, nearer] = value > lever.from ? [isCoarse[index - 1], values[index - 1]!] : [isCoarse[index], values[index + 1]!];
    const isBetween = value !== lever.from && isOpen === true;
    return { value, effort: own, least: isBetween ? effortTo(lever, effort, nearer) + (nearer === lever.from ? effort.once : 0) : own };
  });
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function undominated(options: readonly Option[]): readonly Option[] {
  const kept: Option[] = [];
  for (const option of [...options].sort((a, b) => a.effort - b.effort || b.outcome.points - a.outcome.points)) {
    let isNeeded = true;
    // The last ones are the best ones so far.
    for (let index = kept.length - 1; isNeeded && index >= 0; index -= 1) isNeeded = kept[index]!.effort > option.least || !isAsGood(kept[index]!.outcome, option.outcome);
    if (isNeeded) kept.push(option);
  }
  return kept;
}

function isAsGood({ each }: Outcome, other: Outcome): boolean {
  return each.every((points, index) => compare(points, other.each[index]!) >= 0);
}
