import { isRatio, percentOfRatio } from '@xaso/core';
import type { IndicatorDefinition } from '../indicator/indicator.schema.js';
import type { Observation, ObservationQualifier } from './observation.schema.js';

/** Whether an observation says any number at all. */
export function hasNumber({ value, range, numerator, denominator }: Observation): boolean {
  return value !== undefined || range !== undefined || (numerator !== undefined && denominator !== undefined);
}

/** Whether an observation says a number that it also stands by: one that is missing or does not apply has none, whatever stands beside it. */
export function hasResult(observation: Observation): boolean {
  return (observation.status === 'ok' || observation.status === 'notVerified') && hasNumber(observation);
}

/**
 * Whether the number is a percentage. Without a definition a base makes it one,
 * unless the value repeats the numerator: then it is the count.
 */
export function isPercent({ value, numerator, denominator, unit }: Observation, definition: IndicatorDefinition | undefined): boolean {
  if (unit !== undefined) return unit === '%';
  if (definition !== undefined) return definition.unit.vi === '%';
  return numerator !== undefined && denominator !== undefined && value !== numerator;
}

/** What the parts are parts of: what stands above the line of a share, or the count itself. */
export function wholeOfParts(observation: Observation, definition: IndicatorDefinition | undefined): number | undefined {
  return observation.numerator ?? (isPercent(observation, definition) ? undefined : observation.value);
}

/** The number of a figure to calculate with and to show. */
export interface ObservedNumber {
  /** Percentage points, đồng, or the indicator's own unit; undefined for a range and for a share of nothing. */
  readonly value: number | undefined;
  readonly qualifier: ObservationQualifier;
  /** Both numbers of the share from which the value was calculated, when it was. */
  readonly ratio: { readonly numerator: number; readonly denominator: number } | undefined;
}

/**
 * The number that an observation stands for. Where a percentage has both numbers of its base, they decide, not the
 * percentage that was written beside them; its qualifier then belongs to what was written.
 */
export function observedNumber(observation: Observation, definition: IndicatorDefinition | undefined): ObservedNumber {
  const { value, numerator, denominator, qualifier = 'eq' } = observation;
  if (numerator === undefined || denominator === undefined || !isPercent(observation, definition)) return { value, qualifier, ratio: undefined };
  const ratio = { numerator, denominator };
  const computed = percentOfRatio(ratio);
  return { value: computed, qualifier: value === undefined && computed !== undefined ? qualifier : 'eq', ratio: isRatio(ratio) ? ratio : undefined };
}
