import type { Explanation } from '@xaso/criteria';

/** The criteria of an explanation, by their ids. */
export function criteriaOf(explanation: Explanation): ReadonlyMap<string, Explanation> {
  return new Map(leavesOf(explanation).map((leaf) => [leaf.id, leaf]));
}

function leavesOf(explanation: Explanation): readonly Explanation[] {
  return explanation.kind === 'criterion' ? [explanation] : explanation.children.flatMap(leavesOf);
}
