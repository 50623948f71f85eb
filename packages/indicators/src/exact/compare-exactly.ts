import { compareRatios, compareRatioWithPercent, type Ordering } from '@xaso/core';
import { compareNumbers, type ComparedNumber, type FigureComparison } from '../figure/compare-numbers.js';
import type { IndicatorDefinition } from '../indicator/indicator.schema.js';
import { observedNumber } from '../observation/observed-number.js';
import type { Observation } from '../observation/observation.schema.js';

/** Compares two numbers either of which may be a share; shares are told apart through their whole numbers, exactly. */
export function compareExactly(one: ComparedNumber, other: ComparedNumber): FigureComparison {
  return compareNumbers(one, other, orderByRatio(one, other));
}

/** The number of an observation with all that its source leaves open about it. */
export function comparedNumber(observation: Observation, definition: IndicatorDefinition | undefined): ComparedNumber {
  return { ...observedNumber(observation, definition), range: observation.range };
}

function orderByRatio(one: ComparedNumber, other: ComparedNumber): Ordering | undefined {
  if (one.ratio !== undefined && other.ratio !== undefined) return compareRatios(one.ratio, other.ratio);
  if (one.ratio !== undefined) return other.value === undefined ? undefined : compareRatioWithPercent(one.ratio, other.value);
  if (other.ratio === undefined || one.value === undefined) return undefined;
  const order = compareRatioWithPercent(other.ratio, one.value);
  return order === undefined ? undefined : turned[order];
}

const turned = { [-1]: 1, 0: 0, 1: -1 } as const satisfies Record<Ordering, Ordering>;
