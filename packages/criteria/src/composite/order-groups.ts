import type { CompositeGroup } from './composite-index.schema.js';

/** Groups in the order in which they can be worked out. */
export interface GroupOrder {
  /** Each after all groups that are part of it. */
  readonly ordered: readonly CompositeGroup[];
  /** Groups that are part of themselves, or hold one that is. */
  readonly inCircle: readonly CompositeGroup[];
}

/** Puts groups behind their parts. A group may be part of several: the foundation of DTI belongs to three pillars. */
export function orderGroups(groups: readonly CompositeGroup[]): GroupOrder {
  const ids = new Set(groups.map(({ id }) => id));
  const done = new Set<string>();
  const ordered: CompositeGroup[] = [];
  let waiting = groups;
  for (;;) {
    const ready = waiting.filter(({ members }) => members.every(({ of }) => !ids.has(of) || done.has(of)));
    if (ready.length === 0) return { ordered, inCircle: waiting };
    for (const group of ready) {
      ordered.push(group);
      done.add(group.id);
    }
    waiting = waiting.filter(({ id }) => !done.has(id));
  }
}
