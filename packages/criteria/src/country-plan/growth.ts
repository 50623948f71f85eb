import type { SummedNode } from '../columns/table-plan.js';

/** A group, or the set itself, with everything in it. */
export interface GrowthNode {
  readonly criteria: readonly number[];
  readonly children: readonly GrowthNode[];
  readonly members: readonly number[];
  readonly maxUnits: number;
}

/** Makes the tree of groups ready, once for all rows. */
export function growthTree({ criteria, children, maxUnits }: SummedNode): GrowthNode {
  const below = children.map(growthTree);
  return { criteria, children: below, members: [...criteria, ...below.flatMap(({ members }) => members)], maxUnits };
}

/**
 * By how much the points of each criterion grow in one row, because what does not apply is made up for by the others of its group: the same numbers
 * as `growRescaled` grows sums by.
 *
 * @param leftOut Units of a criterion that does not apply in the row and is made up for; 0 for any other.
 * @param factors What is written to, a cell a criterion.
 */
export function growthOf(root: GrowthNode, leftOut: (criterion: number) => number, factors: Float64Array): void {
  factors.fill(1);
  grow(root, leftOut, factors);
}

/** Gives the units that are left for the node above to make up for. */
function grow({ criteria, children, members, maxUnits }: GrowthNode, leftOut: (criterion: number) => number, factors: Float64Array): number {
  let left = 0;
  for (const index of criteria) left += leftOut(index);
  for (const child of children) left += grow(child, leftOut, factors);
  if (left === 0 || left >= maxUnits) return left;
  const factor = maxUnits / (maxUnits - left);
  for (const index of members) factors[index]! *= factor;
  return 0;
}
