import type { CriteriaGroup } from './criteria-set.schema.js';

/** The groups that a group lies in, itself first. A group inside itself is named elsewhere; here the walk only ends. */
export function groupAncestors(groups: readonly CriteriaGroup[]): ReadonlyMap<string, ReadonlySet<string>> {
  const parents = new Map(groups.map(({ id, parent }) => [id, parent]));
  return new Map(
    groups.map(({ id }) => {
      const ancestors = new Set<string>();
      for (let at: string | undefined = id; at !== undefined && !ancestors.has(at); at = parents.get(at)) ancestors.add(at);
      return [id, ancestors];
    }),
  );
}
