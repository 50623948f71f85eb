import { compareRatioWithPercent } from '@xaso/core';
import type { IndicatorDefinition } from '../indicator/indicator.schema.js';
import type { ObservedNumber } from '../observation/observed-number.js';
import type { Comparison, Observation } from '../observation/observation.schema.js';
import { compareNumbers, type FigureComparison } from './compare-numbers.js';
import type { ComparisonRelation } from './figure-row.js';

/**
 * Compares a figure with a target or a benchmark. What the qualifiers leave open stays open: "trên 26%" is at least
 * 4.2 points above 21.8%, and can't be told from 30%. A share is compared through its two whole numbers, exactly.
 */
export function compareFigure({ range }: Observation, observed: ObservedNumber, { value, qualifier = 'eq' }: Comparison): FigureComparison {
  return compareNumbers({ ...observed, range }, { value, qualifier }, observed.ratio && compareRatioWithPercent(observed.ratio, value));
}

/**
 * Whether the figure is on the good side of the line, the direction of its indicator considered.
 * Undefined when the relation or the direction is not known.
 */
export function isReached(relation: ComparisonRelation, definition: IndicatorDefinition | undefined): boolean | undefined {
  const direction = definition?.direction ?? 'none';
  if (relation === 'unknown' || direction === 'none') return undefined;
  return relation === 'met' || (relation === 'above') === (direction === 'higher');
}
