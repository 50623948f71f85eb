import { compare, type Exact } from '@xaso/core/exact';

/** Points from few to many, each once. */
export function ascendingPoints(points: readonly Exact[]): readonly Exact[] {
  return [...points].sort(compare).filter((each, index, sorted) => index === 0 || compare(each, sorted[index - 1]!) !== 0);
}
