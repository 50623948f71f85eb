import type { CivilDate } from '@xaso/core';
import type { Criterion } from '../set/criteria-set.schema.js';
import { compileCriteriaSet } from './compile-criteria-set.js';
import type { OutOfForce } from './evaluation.js';
import type { CriteriaPlan } from './plan.js';

/** Whether the time of a criterion has not come or is over on a day. */
export function timeOf({ effectiveFrom, effectiveTo }: Criterion, day: CivilDate): OutOfForce['state'] | undefined {
  if (effectiveFrom !== undefined && day < effectiveFrom) return 'future';
  return effectiveTo !== undefined && day > effectiveTo ? 'obsolete' : undefined;
}

/** The criteria that are not judged on a day. */
export function outOfForce({ set }: CriteriaPlan, day: CivilDate): readonly OutOfForce[] {
  return set.items.flatMap((item): readonly OutOfForce[] => {
    const state = timeOf(item, day);
    return state === undefined ? [] : [{ id: item.id, name: item.name, state, date: (state === 'future' ? item.effectiveFrom : item.effectiveTo)! }];
  });
}

/** The plan of the criteria that are in force. */
export function planInForce(plan: CriteriaPlan, without: readonly OutOfForce[]): CriteriaPlan {
  if (without.length === 0 || plan.whole === undefined) return plan;
  const ids = new Set(without.map(({ id }) => id));
  const key = JSON.stringify([...ids]);
  const known = plan.whole.inForce.get(key);
  if (known !== undefined) return known;
  const made = compileCriteriaSet({ ...plan.set, items: plan.set.items.filter(({ id }) => !ids.has(id)) });
  plan.whole.inForce.set(key, made);
  return made;
}
