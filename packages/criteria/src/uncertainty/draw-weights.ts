import type { Aggregation } from '../composite/aggregation.js';
import type { Doubt } from './doubt.js';
import type { Random } from './random.js';

/** Writes other weights over those of the last draw. A weight of 0 stays 0: what has no say gets none by chance. */
export function drawWeightsInto(into: readonly Float64Array[], { nodes, weights }: Pick<Aggregation, 'nodes' | 'weights'>, doubt: NonNullable<Doubt['weights']>, random: Random): void {
  for (const [at, node] of nodes.entries()) {
    if (doubt.groups !== undefined && !doubt.groups.includes(node.id)) continue;
    const [given, drawn] = [weights[at]!, into[at]!];
    for (let part = 0; part < given.length; part += 1) drawn[part] = given[part]! * (1 + doubt.within * (2 * random.next() - 1));
  }
}
