import { compileCriteriaSet, type CriteriaPlan, type CriteriaSet } from '@xaso/criteria';

const plans = new WeakMap<CriteriaSet, CriteriaPlan>();

/** A set made ready by the whole engine, once: a plan of the basic engine does not plan, and knows no tables. */
export function wholePlan(set: CriteriaSet): CriteriaPlan {
  const plan = plans.get(set) ?? compileCriteriaSet(set);
  plans.set(set, plan);
  return plan;
}
