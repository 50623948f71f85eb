import { exactSum, nearest, type Sum } from '@xaso/core/exact';
import { bandOf } from '../engine/band.js';
import { judgeCriterion } from '../engine/evaluate-criterion.js';
import type { CriteriaPlan } from '../engine/plan.js';
import { sumPoints } from '../engine/sum-points.js';
import { readFact } from '../subject/reading.js';
import type { Subject } from '../subject/subject.js';
import type { RowTotal } from './row-total.js';

/** The total of one row, added up exactly: where a double is too close to an edge. */
export function exactTotal(plan: CriteriaPlan, { facts }: Subject): RowTotal {
  const readings = plan.set.inputs.map((input) => readFact(input, facts));
  const judged = plan.criteria.map((planned) => judgeCriterion(planned, readings, plan.set.rounding));
  const sums = sumPoints(plan, judged).get(plan.root)!;
  const band = bandOf(plan, sums);
  const number = (sum: Sum): number => nearest(exactSum(sum));
  const place = (id: string | undefined): number => plan.bands.findIndex(({ ref }) => ref.id === id);
  return { points: sums.known === undefined ? NaN : number(sums.known), low: number(sums.low), high: number(sums.high), lowest: place(band?.lowest?.id), highest: place(band?.highest?.id) };
}
