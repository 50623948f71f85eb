import type { Subject } from '../subject/subject.js';
import type { EvaluateOptions } from './evaluate-basic.js';
import { outOfForce, planInForce } from './in-force.js';
import type { CriteriaPlan } from './plan.js';
import { chooseTables, settleCriterion } from './settle-criterion.js';
import { situationOf } from './situation.js';

/**
 * The plan as it judges one subject on one day: the criteria that are in force, with the figures of its rows.
 * Of a criterion whose row is not known yet, the first way in which it can be judged.
 */
export function planFor(plan: CriteriaPlan, subject: Subject, { asOf }: EvaluateOptions = {}): CriteriaPlan {
  if (plan.whole === undefined) return plan;
  const inForce = planInForce(plan, outOfForce(plan, asOf ?? plan.set.asOf));
  const chosen = chooseTables(inForce, situationOf(plan.set, subject, asOf));
  const criteria = inForce.criteria.map((planned) => {
    const way = settleCriterion(inForce, planned, chosen)?.ways.find((each) => each !== 'notApplicable');
    return way ?? planned;
  });
  return { ...inForce, criteria };
}
