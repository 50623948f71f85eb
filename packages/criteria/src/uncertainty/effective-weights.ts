import type { CompositeIndex } from '../composite/composite-index.schema.js';
import { usedWeights } from '../composite/compose.js';
import { orderGroups } from '../composite/order-groups.js';

/** How much of the whole a part makes up. */
export interface EffectiveWeight {
  readonly id: string;
  /** From 0 to 1. Of indicators, they add up to 1. */
  readonly weight: number;
}

/**
 * The part of the whole that each indicator and each group makes up: shares multiplied down the index and added over every way on which a part is
 * reached. Of geometric and harmonic means it is the weight within the mean, and of a minimum it says what was meant, not what happens.
 */
export function effectiveWeights(index: CompositeIndex, year: number): readonly EffectiveWeight[] {
  const shares = usedWeights(index, year);
  const effective = new Map([[index.total, 1]]);
  // From the whole down: a group is settled before its parts are.
  for (const group of [...orderGroups(index.groups).ordered].reverse()) {
    const own = effective.get(group.id) ?? 0;
    for (const { of, share } of shares.filter((each) => each.group === group.id)) effective.set(of, (effective.get(of) ?? 0) + own * share);
  }
  return [...index.indicators, ...index.groups].map(({ id }) => ({ id, weight: effective.get(id) ?? 0 }));
}
