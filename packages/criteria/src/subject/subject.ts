import type { Period } from '@xaso/core';
import type { Observation, PlaceRef } from '@xaso/indicators';

/**
 * What is known about one input or indicator. An observation of a report is a fact as it stands.
 * Without `status` it is known; a number is left out where there is none, and 0 is a number.
 */
export type Fact = { readonly [Field in FactField]?: Observation[Field] | undefined };

type FactField = 'status' | 'value' | 'range' | 'numerator' | 'denominator' | 'qualifier' | 'unit' | 'sourceId' | 'evidence' | 'note';

/** One place in one period, with what is known about it. */
export interface Subject {
  readonly place: PlaceRef;
  readonly period: Period;
  /** By id of the input, or by id or alias of the indicator. */
  readonly facts: Readonly<Record<string, Fact>>;
}
