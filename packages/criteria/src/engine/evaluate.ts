import { decideTitles } from '../decision/decide-titles.js';
import { readInputs } from '../subject/read-inputs.js';
import type { Subject } from '../subject/subject.js';
import { adjustTotal } from './adjust-total.js';
import { bandOf } from './band.js';
import { groundOf } from './condition-ground.js';
import { decide } from './decide.js';
import { evaluateBasic, evaluatedSet, groupResult, type EvaluateOptions } from './evaluate-basic.js';
import type { Judged } from './evaluate-criterion.js';
import type { Evaluation } from './evaluation.js';
import { gatedBand } from './gated-band.js';
import { outOfForce, planInForce } from './in-force.js';
import { judgeWhole } from './judge-whole.js';
import type { CriteriaPlan } from './plan.js';
import { chooseTables } from './settle-criterion.js';
import { situationOf } from './situation.js';
import { sumPoints } from './sum-points.js';
import { wholeWarnings } from './whole-warnings.js';

export type { EvaluateOptions } from './evaluate-basic.js';

/**
 * Judges one place in one period by a compiled set. Points are exact until they are shown; what is missing is neither 0 nor guessed,
 * it leaves the total, the band and the decision open as far as it could change them.
 */
export function evaluate(plan: CriteriaPlan, subject: Subject, options: EvaluateOptions = {}): Evaluation {
  if (plan.whole === undefined && subject.assessments === undefined) return evaluateBasic(plan, subject, options);
  const { asOf } = options;
  const without = outOfForce(plan, asOf ?? plan.set.asOf);
  const inForce = planInForce(plan, without);
  const { set } = inForce;
  const situation = situationOf(set, subject, asOf);
  const chosen = chooseTables(inForce, situation);
  const readings = readInputs(set.inputs, subject);
  const judged = inForce.criteria.map((planned) => judgeWhole(inForce, planned, readings, subject, chosen));
  const counted = judged.map((one, index) => aside(one, inForce, index));
  const sums = sumPoints(inForce, counted);
  const whole = adjustTotal(inForce, sums, judged, counted);
  const ground = groundOf(inForce, judged, sums, whole, subject, situation);
  const band = set.bands?.some(({ gate }) => gate !== undefined) === true ? gatedBand(inForce, whole, ground) : bandOf(inForce, whole);
  const place = (id: string | undefined): number => inForce.bands.findIndex(({ ref }) => ref.id === id);
  const decisions = set.decisions === undefined ? undefined : decideTitles(set, { ...ground, band: band && { lowest: place(band.lowest?.id), highest: place(band.highest?.id) } });
  const { rank, coverageFloor } = set;
  return {
    set: { ...evaluatedSet(set), ...(rank === undefined ? {} : { rank }), ...(coverageFloor === undefined ? {} : { coverageFloor }) },
    place: subject.place,
    period: subject.period,
    asOf,
    criteria: judged.map(({ result }) => result),
    groups: inForce.groups.map((node) => groupResult(node, inForce, judged, sums)),
    total: whole.total,
    band,
    decision: decide(inForce, judged),
    ...(decisions === undefined ? {} : { decisions }),
    ...(without.length === 0 ? {} : { outOfForce: without }),
    warnings: wholeWarnings(inForce, readings, judged, subject, situation),
  };
}

/** Bonus and penalty stand beside the sum, as what is only followed does. */
function aside(judged: Judged, { criteria }: CriteriaPlan, index: number): Judged {
  return criteria[index]!.criterion.counts === undefined ? judged : { ...judged, outcome: { ...judged.outcome, status: 'unscored' } };
}
