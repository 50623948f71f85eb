import { exactOf, type Exact } from '@xaso/core/exact';

/** Exact numbers of the decimals that a set was checked to hold. */
export function exactDecimal(value: number): Exact {
  return exactOf(value) ?? { numerator: 0, denominator: 1 };
}
